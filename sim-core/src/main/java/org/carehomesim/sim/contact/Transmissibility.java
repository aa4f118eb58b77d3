package org.carehomesim.sim.contact;

import java.util.Arrays;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.time.Today;

/** Transmissibility of the variants in circulation relative to the pathogen that the parameters describe, by day. */
public final class Transmissibility {

    private final double[] byDay;
    private final Today today;

    /**
     * Tabulates transmissibility.
     *
     * @param series relative transmissibility by date, or null: always 1
     * @param today the day
     */
    public Transmissibility(DateSeries series, Today today) {
        this.today = today;
        if (series == null) {
            byDay = new double[today.days()];
            Arrays.fill(byDay, 1);
        } else {
            byDay = series.daily(today.start(), today.days());
        }
    }

    /** Transmissibility today, as a ratio. */
    double now() {
        return byDay[today.day()];
    }
}
