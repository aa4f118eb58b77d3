package org.carehomesim.viz.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * The instantaneous reproduction number of a setting: how many people one infected person would go on to infect there if
 * things stayed as they are (Fraser 2007; Cori et al. 2013).
 *
 * <p>It is the infections caught in the setting over the last {@value #WINDOW} days, divided by those that one infection for
 * each infected person would give: the sum, over the same days, of the earlier infections of everybody who can infect others
 * there, weighted by the generation interval. Infections from outside the model count as infectors, not as infected. The
 * model knows where each was caught, so nothing has to be estimated but by the window; a day is never revised.
 */
final class InstantaneousReproduction {

    /** Days that are taken together, against chance and the rhythm of the week. */
    static final int WINDOW = 7;

    /** Infections that the window must lead one to expect at a reproduction number of 1; below, chance rules. */
    static final double FEWEST_EXPECTED = 10;

    private final IntToDoubleFunction weight;
    private final int longest;
    private final List<Day> days = new ArrayList<>();

    /** What happened on a day: who became infected anywhere, who was in the setting, and how many one each would give. */
    private record Day(int cases, int caughtHere, double expected) {}

    /**
     * Knows of no day yet.
     *
     * @param weight probability of a generation interval of so many days
     * @param longest longest interval of positive weight, days
     */
    InstantaneousReproduction(IntToDoubleFunction weight, int longest) {
        this.weight = weight;
        this.longest = longest;
    }

    /**
     * Adds the day after the last one.
     *
     * @param cases people infected on the day, wherever, who can infect others in the setting
     * @param caughtHere people infected in the setting on the day
     */
    void add(int cases, int caughtHere) {
        double expected = 0;
        for (int before = 1; before <= Math.min(longest, days.size()); before++) {
            expected += weight.applyAsDouble(before) * days.get(days.size() - before).cases;
        }
        days.add(new Day(cases, caughtHere, expected));
    }

    /** The reproduction number of the days up to the last one; empty while too few cases make it a matter of chance. */
    OptionalDouble value() {
        double caught = 0;
        double expected = 0;
        for (Day day : days.subList(Math.max(0, days.size() - WINDOW), days.size())) {
            caught += day.caughtHere;
            expected += day.expected;
        }
        return expected < FEWEST_EXPECTED ? OptionalDouble.empty() : OptionalDouble.of(caught / expected);
    }
}
