package org.carehomesim.results.report;

import java.util.List;
import java.util.stream.Stream;
import org.carehomesim.results.statistics.Bands;
import org.carehomesim.results.statistics.CountDistribution;
import org.carehomesim.results.statistics.Periods;
import org.carehomesim.results.table.DailyKey;
import org.carehomesim.results.table.DailyRun;

/** A curve in the making, to which runs are added one by one and then forgotten. */
final class CurveTally {

    private final DailyKey key;
    private final Periods periods;
    private final List<CountDistribution> counts;
    private int runs;

    CurveTally(DailyKey key, Periods periods) {
        this.key = key;
        this.periods = periods;
        this.counts = Stream.generate(CountDistribution::new)
                .limit(periods.lastDays().size())
                .toList();
    }

    /** Adds a run and tells its counts by period. */
    int[] add(DailyRun run) {
        int[] daily = run.counts().get(key);
        int[] values = key.countsEvents() ? periods.sums(daily) : periods.last(daily);
        for (int i = 0; i < values.length; i++) {
            counts.get(i).add(values[i]);
        }
        runs++;
        return values;
    }

    Periods periods() {
        return periods;
    }

    /** The runs so far. */
    Curve curve() {
        return new Curve(periods.dates(), Bands.of(runs, counts));
    }
}
