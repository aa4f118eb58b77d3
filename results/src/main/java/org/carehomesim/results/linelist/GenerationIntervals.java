package org.carehomesim.results.linelist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.results.table.LineListRow;
import org.carehomesim.results.table.LineListRun;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;

/** Days from the infection of an infector to the infection of somebody they infect, in one scenario. */
public final class GenerationIntervals {

    private final Map<Setting, Distribution> ofSetting = new EnumMap<>(Setting.class);
    private final Distribution all = new Distribution();

    /** Knows of no run yet. */
    GenerationIntervals() {}

    /** Pairs by number of days. */
    private static final class Distribution {
        private long[] pairs = new long[32];
        private long sum;

        void add(int days) {
            if (days >= pairs.length) {
                pairs = Arrays.copyOf(pairs, Math.max(days + 1, 2 * pairs.length));
            }
            pairs[days]++;
            sum++;
        }
    }

    /**
     * Pairs of infector and infected with the same number of days between them.
     *
     * @param setting where the infected caught it; empty for all settings together
     * @param days days between the two infections
     * @param pairs pairs, over all runs
     * @param share share of the pairs of the setting
     */
    public record Row(Optional<Setting> setting, int days, long pairs, double share) {}

    void add(LineListRun run) {
        for (LineListRow infection : run.infections()) {
            Optional<LineListRow> source = run.sourceOf(infection).filter(GenerationIntervals::dayIsKnown);
            if (source.isPresent()) {
                int days = infection.day() - source.get().day();
                ofSetting
                        .computeIfAbsent(infection.setting(), absent -> new Distribution())
                        .add(days);
                all.add(days);
            }
        }
    }

    /** The line list has new residents' day of moving in, not the earlier one of infection. */
    private static boolean dayIsKnown(LineListRow infection) {
        return infection.group() != Group.RESIDENT
                || infection.caughtInHome()
                || infection.setting() == Setting.INDEX_CASE;
    }

    /** All settings with pairs in order, then all together. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        ofSetting.forEach((setting, distribution) -> addRows(rows, Optional.of(setting), distribution));
        addRows(rows, Optional.empty(), all);
        return rows;
    }

    private static void addRows(List<Row> rows, Optional<Setting> setting, Distribution distribution) {
        for (int days = 0; days < distribution.pairs.length; days++) {
            long pairs = distribution.pairs[days];
            if (pairs > 0) {
                rows.add(new Row(setting, days, pairs, (double) pairs / distribution.sum));
            }
        }
    }

    /** Mean of all pairs; empty if there are none. */
    public OptionalDouble mean() {
        double sum = 0;
        for (int days = 0; days < all.pairs.length; days++) {
            sum += (double) days * all.pairs[days];
        }
        return all.sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / all.sum);
    }

    /** Standard deviation of all pairs, with divisor n - 1; empty for fewer than two. */
    public OptionalDouble standardDeviation() {
        if (all.sum < 2) {
            return OptionalDouble.empty();
        }
        double mean = mean().getAsDouble();
        double squares = 0;
        for (int days = 0; days < all.pairs.length; days++) {
            squares += (days - mean) * (days - mean) * all.pairs[days];
        }
        return OptionalDouble.of(Math.sqrt(squares / (all.sum - 1)));
    }
}
