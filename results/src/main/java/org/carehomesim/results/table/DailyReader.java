package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads chosen columns of {@code daily.csv} run by run, so that only one run is in memory at a time. */
public final class DailyReader implements Closeable {

    private static final int SCENARIO = Table.DAILY.columns().indexOf("scenario");
    private static final int REPLICATE = Table.DAILY.columns().indexOf("replicate");
    private static final int DAY = Table.DAILY.columns().indexOf("day");
    private static final int DATE = Table.DAILY.columns().indexOf("date");
    private static final int GROUP = Table.DAILY.columns().indexOf("group");

    private final RowReader reader;
    private final Map<DailyKey, Series> wanted = new LinkedHashMap<>();
    private final Map<String, List<Series>> wantedOfGroup = new HashMap<>();
    private final Map<String, RunIndex> read = new HashMap<>();
    private final Map<String, Integer> daysOfScenario = new HashMap<>();
    private boolean atRow;

    /**
     * Opens the table.
     *
     * @param folder the results folder
     * @param keys what to keep, at least one; the rest of the file is passed over
     * @throws MalformedTableException if a column is missing or in another place
     */
    public DailyReader(Path folder, Collection<DailyKey> keys) throws IOException {
        reader = new RowReader(folder, Table.DAILY);
        for (DailyKey key : keys) {
            Series series = new Series(reader.index(key.column().column()));
            if (wanted.putIfAbsent(key, series) == null) {
                wantedOfGroup
                        .computeIfAbsent(key.group().label(), absent -> new ArrayList<>())
                        .add(series);
            }
        }
        try {
            advance();
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** Goes to the next row of a group that is wanted. */
    private void advance() throws IOException {
        do {
            atRow = reader.next();
        } while (atRow && !wantedOfGroup.containsKey(reader.text(GROUP)));
    }

    /**
     * The next run; empty after the last.
     *
     * @throws MalformedTableException if a row does not hold what it should, the rows of a run do not stand together, or
     *     a run has not as many days as others of its scenario
     */
    public Optional<DailyRun> next() throws IOException {
        if (!atRow) {
            return Optional.empty();
        }
        String scenario = reader.text(SCENARIO);
        String number = reader.text(REPLICATE);
        int replicate = reader.whole(REPLICATE);
        if (!read.computeIfAbsent(scenario, absent -> new RunIndex()).add(replicate, replicate)) {
            throw reader.problem(REPLICATE, "appears in two places for scenario " + scenario);
        }
        LocalDate start = date();
        wanted.values().forEach(Series::clear);
        while (atRow
                && reader.text(REPLICATE).equals(number)
                && reader.text(SCENARIO).equals(scenario)) {
            for (Series series : wantedOfGroup.get(reader.text(GROUP))) {
                series.add(reader);
            }
            advance();
        }
        Map<DailyKey, int[]> counts = new LinkedHashMap<>();
        wanted.forEach((key, series) -> counts.put(key, series.toArray()));
        checkDays(scenario, replicate, counts);
        return Optional.of(new DailyRun(scenario, replicate, start, counts));
    }

    private void checkDays(String scenario, int replicate, Map<DailyKey, int[]> counts) throws MalformedTableException {
        for (int[] series : counts.values()) {
            int days = daysOfScenario.computeIfAbsent(scenario, absent -> series.length);
            if (series.length != days) {
                throw new MalformedTableException(Table.DAILY.fileName() + ": replicate " + replicate + " of scenario "
                        + scenario + " has " + series.length + " days where " + days + " were expected");
            }
        }
    }

    private LocalDate date() throws IOException {
        try {
            return LocalDate.parse(reader.text(DATE));
        } catch (DateTimeException e) {
            throw reader.problem(DATE, "is not a date such as 2020-03-01");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Counts of one run in one column, growing day by day. */
    private static final class Series {

        private static final int FIRST_DAYS = 160;

        private final int column;
        private int[] counts = new int[FIRST_DAYS];
        private int days;

        Series(int column) {
            this.column = column;
        }

        void clear() {
            days = 0;
        }

        void add(RowReader reader) throws IOException {
            if (reader.whole(DAY) != days) {
                throw reader.problem(DAY, "should be " + days + ", the next day of its run and group");
            }
            if (days == counts.length) {
                counts = Arrays.copyOf(counts, 2 * days);
            }
            counts[days++] = reader.whole(column);
        }

        int[] toArray() {
            return Arrays.copyOf(counts, days);
        }
    }
}
