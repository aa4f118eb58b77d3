package org.carehomesim.results.statistics;

/** Counts which of several options has the lowest value in each of many cases; options that tie share a case. */
final class Lowest {

    private final double[] wins;
    private int cases;

    Lowest(int options) {
        wins = new double[options];
    }

    /** Adds a case: one value an option. */
    void add(double... values) {
        double lowest = lowest(values);
        int ties = 0;
        for (double value : values) {
            if (value == lowest) {
                ties++;
            }
        }
        for (int option = 0; option < wins.length; option++) {
            if (values[option] == lowest) {
                wins[option] += 1.0 / ties;
            }
        }
        cases++;
    }

    /** The lowest of some values, at least one. */
    static double lowest(double... values) {
        double lowest = values[0];
        for (double value : values) {
            lowest = Math.min(lowest, value);
        }
        return lowest;
    }

    /** Share of the cases, at least one, in which an option has the lowest value. */
    double share(int option) {
        return wins[option] / cases;
    }
}
