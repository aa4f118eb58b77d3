package org.carehomesim.viz.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;

/** How runs that are shown side by side are told apart: the first is A with solid lines, the second B with dashed ones. */
public final class RunStyle {

    private static final float WIDTH = 2.2f;

    private RunStyle() {}

    /** Letter of a run, counted from 0. */
    public static String letter(int run) {
        return String.valueOf((char) ('A' + run));
    }

    /** Stroke of the lines of a run, counted from 0. */
    public static Stroke stroke(int run) {
        return run == 0
                ? new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, new float[] {5, 4}, 0);
    }
}
