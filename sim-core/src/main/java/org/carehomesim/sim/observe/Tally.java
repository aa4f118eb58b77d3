package org.carehomesim.sim.observe;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Running totals of a run, one for each {@link Outcome}. */
public final class Tally {

    private static final double MILLION = 1e6;

    private final double[] totals = new double[Outcome.values().length];

    /** Adds to a total. */
    public void add(Outcome outcome, double amount) {
        totals[outcome.ordinal()] += amount;
    }

    /** Sets a total. */
    public void set(Outcome outcome, double value) {
        totals[outcome.ordinal()] = value;
    }

    /** A total. */
    public double get(Outcome outcome) {
        return totals[outcome.ordinal()];
    }

    /** All totals, rounded to the millionth so that sums of fractions read as they are meant. */
    public Map<Outcome, Double> snapshot() {
        EnumMap<Outcome, Double> map = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            map.put(outcome, Math.rint(get(outcome) * MILLION) / MILLION);
        }
        return Collections.unmodifiableMap(map);
    }
}
