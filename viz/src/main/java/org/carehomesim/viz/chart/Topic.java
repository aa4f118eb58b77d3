package org.carehomesim.viz.chart;

import static org.carehomesim.results.chart.ChartStyle.BLUE;
import static org.carehomesim.results.chart.ChartStyle.GREEN;
import static org.carehomesim.results.chart.ChartStyle.INK;
import static org.carehomesim.results.chart.ChartStyle.ORANGE;
import static org.carehomesim.results.chart.ChartStyle.PURPLE;
import static org.carehomesim.results.chart.ChartStyle.SKY;
import static org.carehomesim.results.chart.ChartStyle.VERMILION;

import java.awt.Color;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.carehomesim.sim.person.Group;
import org.carehomesim.viz.figures.DayFigures;

/**
 * What a chart shows.
 *
 * @param title title of the chart, with the unit
 * @param explanation what the lines are, for readers who point at the chart
 * @param lines the lines in the order of the legend
 * @param meanOfDays days up to each day whose mean is drawn; 1 for the day itself
 */
public record Topic(String title, String explanation, List<Line> lines, int meanOfDays) {

    private static final Color FAMILIES = new Color(0xB8C2CC);

    /** New infections by group, the epidemic curve. */
    public static final Topic INFECTIONS = new Topic(
            "New infections a day",
            "People infected on each day, wherever they caught it. Families are visitors' and staff's households.",
            List.of(
                    infections("Residents", VERMILION, Group.RESIDENT),
                    infections("Staff", BLUE, Group.STAFF),
                    infections("Agency staff", SKY, Group.AGENCY),
                    infections("Visitors", PURPLE, Group.VISITOR),
                    infections("Families", FAMILIES, Group.HOUSEHOLD)));

    /** New infections of residents and staff, for runs side by side. */
    public static final Topic INFECTIONS_COMPARED = new Topic(
            "New infections a day, mean of 7 days",
            "Residents and staff, agency staff included, infected a day, wherever they caught it: mean of the 7 days up to"
                    + " each day.",
            List.of(
                    infections("Residents", VERMILION, Group.RESIDENT),
                    new Line(
                            "Staff, agency included",
                            BLUE,
                            figures -> figures.newInfections().get(Group.STAFF)
                                    + figures.newInfections().get(Group.AGENCY))),
            7);

    /** Homes with outbreaks. */
    public static final Topic OUTBREAKS = new Topic(
            "Homes with an outbreak",
            "An outbreak is two or more residents infected within 14 days. Now: residents of the home are infected.",
            List.of(
                    new Line("Now", VERMILION, DayFigures::outbreaksNow),
                    new Line("So far", BLUE, DayFigures::outbreaksSoFar)));

    /** Staff absence and how it is made up for. */
    public static final Topic STAFF = new Topic(
            "Staff away and shifts a day",
            "Staff away for any reason, shifts worked by agency staff, and shifts that nobody worked.",
            List.of(
                    new Line("Staff away", BLUE, figures -> figures.staff().away()),
                    new Line("Agency shifts", ORANGE, figures -> figures.staff().agencyShifts()),
                    new Line(
                            "Unfilled shifts",
                            VERMILION,
                            figures -> figures.staff().unfilledShifts())));

    /** Stock of protective equipment. */
    public static final Topic PROTECTION = new Topic(
            "Protective equipment, days left",
            "Days that the scarcest item lasts at present use. Half of the homes have at most the median; one home in"
                    + " ten has at most the lower line.",
            List.of(
                    new Line(
                            "Median home",
                            GREEN,
                            figures -> orGap(figures.protection().median())),
                    new Line(
                            "Lowest tenth of homes",
                            ORANGE,
                            figures -> orGap(figures.protection().lowestTenth()))));

    /** Deaths so far. */
    public static final Topic DEATHS = new Topic(
            "Deaths so far",
            "People who died of the infection since the first day.",
            List.of(
                    new Line("Residents", INK, figures -> figures.deaths().get(Group.RESIDENT)),
                    new Line(
                            "Staff",
                            BLUE,
                            figures -> figures.deaths().get(Group.STAFF)
                                    + figures.deaths().get(Group.AGENCY))));

    /** Reproduction numbers by setting. */
    public static final Topic REPRODUCTION = new Topic(
            "Effective reproduction number by setting",
            "Instantaneous reproduction number (Cori 2013) of the last 7 days: infections caught in the setting for each"
                    + " infected person who can infect others there, by the generation interval of the disease. Above 1 it"
                    + " keeps itself going. A gap: too few cases.",
            List.of(
                    new Line(
                            "In care homes",
                            VERMILION,
                            figures -> orGap(figures.reproduction().careHomes())),
                    new Line(
                            "In households",
                            BLUE,
                            figures -> orGap(figures.reproduction().households())),
                    new Line(
                            "At visits",
                            PURPLE,
                            figures -> orGap(figures.reproduction().visits()))));

    /**
     * A line.
     *
     * @param name name in the legend
     * @param colour colour
     * @param value what it shows of a day; not a number for a gap
     */
    public record Line(String name, Color colour, ToDoubleFunction<DayFigures> value) {}

    Topic(String title, String explanation, List<Line> lines) {
        this(title, explanation, lines, 1);
    }

    /** Copies the list. */
    public Topic {
        lines = List.copyOf(lines);
    }

    /** The same with more words of explanation. */
    Topic explainedBy(String more) {
        return new Topic(title, explanation + " " + more, lines, meanOfDays);
    }

    double[] values(DayFigures figures) {
        return lines.stream()
                .mapToDouble(line -> line.value().applyAsDouble(figures))
                .toArray();
    }

    private static Line infections(String name, Color colour, Group group) {
        return new Line(name, colour, figures -> figures.newInfections().get(group));
    }

    private static double orGap(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
