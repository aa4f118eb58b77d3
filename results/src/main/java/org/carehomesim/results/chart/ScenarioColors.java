package org.carehomesim.results.chart;

import java.awt.Color;
import java.util.List;

/** Colours of scenarios in charts that show them together; yellow is too faint for lines. */
final class ScenarioColors {

    private static final List<Color> COLORS = List.of(
            ChartStyle.BLUE,
            ChartStyle.VERMILION,
            ChartStyle.GREEN,
            ChartStyle.ORANGE,
            ChartStyle.PURPLE,
            ChartStyle.SKY,
            ChartStyle.INK);

    private ScenarioColors() {}

    /** The colour of a scenario by its place, from 0. */
    static Color color(int place) {
        return COLORS.get(place % COLORS.size());
    }

    /** How many earlier scenarios have the same colour, so that something else must tell them apart. */
    static int round(int place) {
        return place / COLORS.size();
    }
}
