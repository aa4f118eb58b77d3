package org.carehomesim.results.linelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.carehomesim.results.statistics.RunRatio;
import org.carehomesim.results.table.LineListRow;
import org.carehomesim.results.table.LineListRun;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;

/**
 * The case reproduction number of one scenario: how many people those infected on a day went on to infect (Wallinga and
 * Teunis 2004), here counted, since the infectors are known.
 */
public final class Reproduction {

    /** Stands for all settings or all groups together; comes before the others. */
    private static final int ALL = -1;

    private final Map<Key, RunRatio> ratios = new TreeMap<>(Key.ORDER);
    private final Set<Cases> unfinished = new HashSet<>();
    private final Set<Setting> settings = EnumSet.noneOf(Setting.class);
    private LocalDate start;

    /** Knows of no run yet. */
    Reproduction() {}

    /** People infected on the same day; of one group, or of all. */
    private record Cases(int day, int group) {}

    /** What such people did in one setting, or in all. */
    private record Key(int day, int setting, int group) {
        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::day).thenComparingInt(Key::setting).thenComparingInt(Key::group);
    }

    /**
     * What the cases of one day did.
     *
     * @param day day on which they were infected
     * @param date its date
     * @param setting where they infected others; empty for all settings
     * @param group their group; empty for all groups
     * @param ratio secondary cases over cases
     * @param complete whether all of these cases were over by the end of their runs, so that no secondary case is missing
     */
    public record Row(
            int day,
            LocalDate date,
            Optional<Setting> setting,
            Optional<Group> group,
            RunRatio ratio,
            boolean complete) {}

    void add(LineListRun run) {
        Map<Cases, Integer> cases = new HashMap<>();
        Map<Key, Integer> secondary = new HashMap<>();
        for (LineListRow infection : run.infections()) {
            start = infection.date().minusDays(infection.day());
            for (int group : new int[] {ALL, infection.group().ordinal()}) {
                Cases them = new Cases(infection.day(), group);
                cases.merge(them, 1, Integer::sum);
                if (!infection.over()) {
                    unfinished.add(them);
                }
            }
            run.sourceOf(infection).ifPresent(source -> count(secondary, source, infection.setting()));
        }
        cases.forEach((them, number) -> addRun(them, number, secondary));
    }

    private void count(Map<Key, Integer> secondary, LineListRow source, Setting setting) {
        settings.add(setting);
        for (int group : new int[] {ALL, source.group().ordinal()}) {
            secondary.merge(new Key(source.day(), ALL, group), 1, Integer::sum);
            secondary.merge(new Key(source.day(), setting.ordinal(), group), 1, Integer::sum);
        }
    }

    private void addRun(Cases cases, int number, Map<Key, Integer> secondary) {
        for (int setting = ALL; setting < Setting.values().length; setting++) {
            Key key = new Key(cases.day(), setting, cases.group());
            ratios.computeIfAbsent(key, absent -> new RunRatio()).add(secondary.getOrDefault(key, 0), number);
        }
    }

    /** One row a day with cases, setting in which anybody was infected by somebody known, and group with cases. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        ratios.forEach((key, ratio) -> {
            Optional<Setting> setting = setting(key);
            if (setting.isEmpty() || settings.contains(setting.get())) {
                rows.add(new Row(
                        key.day(),
                        start.plusDays(key.day()),
                        setting,
                        group(key),
                        ratio,
                        !unfinished.contains(new Cases(key.day(), key.group()))));
            }
        });
        return rows;
    }

    private static Optional<Setting> setting(Key key) {
        return key.setting() == ALL ? Optional.empty() : Optional.of(Setting.values()[key.setting()]);
    }

    private static Optional<Group> group(Key key) {
        return key.group() == ALL ? Optional.empty() : Optional.of(Group.values()[key.group()]);
    }
}
