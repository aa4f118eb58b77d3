package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chosen columns of {@code daily.csv} as one series by day for each run. */
public final class DailySeries {

    private static final int SCENARIO = Table.DAILY.columns().indexOf("scenario");
    private static final int REPLICATE = Table.DAILY.columns().indexOf("replicate");
    private static final int DAY = Table.DAILY.columns().indexOf("day");
    private static final int DATE = Table.DAILY.columns().indexOf("date");

    private final Map<DailyKey, Map<String, Map<Integer, Series>>> runs = new HashMap<>();
    private final Map<String, LocalDate> starts = new LinkedHashMap<>();

    private DailySeries() {}

    /**
     * Reads the chosen columns.
     *
     * @param folder the results folder
     * @param keys what to keep; the rest of the file is passed over
     * @throws MalformedTableException if the file does not hold what it should
     */
    public static DailySeries read(Path folder, Collection<DailyKey> keys) throws IOException {
        DailySeries series = new DailySeries();
        try (RowReader reader = new RowReader(folder, Table.DAILY)) {
            Map<DailyKey, Integer> columns = new LinkedHashMap<>();
            for (DailyKey key : keys) {
                columns.put(key, reader.index(key.column().column()));
                series.runs.put(key, new HashMap<>());
            }
            int group = reader.index("group");
            while (reader.next()) {
                String label = reader.text(group);
                for (Map.Entry<DailyKey, Integer> wanted : columns.entrySet()) {
                    if (wanted.getKey().group().label().equals(label)) {
                        series.add(reader, wanted.getKey(), wanted.getValue());
                    }
                }
            }
        }
        return series;
    }

    private void add(RowReader reader, DailyKey key, int column) throws IOException {
        String scenario = reader.text(SCENARIO);
        int day = reader.whole(DAY);
        if (!starts.containsKey(scenario)) {
            starts.put(scenario, date(reader, DATE).minusDays(day));
        }
        runs.get(key)
                .computeIfAbsent(scenario, absent -> new TreeMap<>())
                .computeIfAbsent(reader.whole(REPLICATE), absent -> new Series())
                .put(day, reader.whole(column));
    }

    private static LocalDate date(RowReader reader, int column) throws IOException {
        try {
            return LocalDate.parse(reader.text(column));
        } catch (DateTimeException e) {
            throw reader.problem(column, "is not a date such as 2020-03-01");
        }
    }

    /** Date of day 0 of a scenario that has rows. */
    public LocalDate start(String scenario) {
        return starts.get(scenario);
    }

    /** Counts by day, one array a run in order of replicate; empty if the scenario has no rows. */
    public List<int[]> runs(DailyKey key, String scenario) {
        return runs.get(key).getOrDefault(scenario, Map.of()).values().stream()
                .map(Series::toArray)
                .toList();
    }

    /** Counts of one run, growing day by day. */
    private static final class Series {

        private static final int FIRST_DAYS = 160;

        private int[] counts = new int[FIRST_DAYS];
        private int days;

        void put(int day, int count) {
            if (day >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(day + 1, 2 * counts.length));
            }
            counts[day] = count;
            days = Math.max(days, day + 1);
        }

        int[] toArray() {
            return Arrays.copyOf(counts, days);
        }
    }
}
