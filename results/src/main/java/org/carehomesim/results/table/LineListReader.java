package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;

/** Reads {@code infections.csv} run by run, so that only one run is in memory at a time. */
public final class LineListReader implements Closeable {

    private static final Map<String, Group> GROUPS =
            Arrays.stream(Group.values()).collect(Collectors.toMap(Group::label, Function.identity()));
    private static final Map<String, Setting> SETTINGS =
            Arrays.stream(Setting.values()).collect(Collectors.toMap(Setting::label, Function.identity()));

    private static final String NOT_OVER = "ill";

    private final RowReader reader;
    private final int scenario;
    private final int replicate;
    private final int infection;
    private final int day;
    private final int date;
    private final int group;
    private final int home;
    private final int setting;
    private final int outcome;
    private final int infectorInfection;
    private boolean atRow;

    /**
     * Opens the table.
     *
     * @param folder the results folder
     * @throws MalformedTableException if a column is missing or in another place
     */
    public LineListReader(Path folder) throws IOException {
        reader = new RowReader(folder, Table.INFECTIONS);
        scenario = reader.index("scenario");
        replicate = reader.index("replicate");
        infection = reader.index("infection");
        day = reader.index("day");
        date = reader.index("date");
        group = reader.index("group");
        home = reader.index("home");
        setting = reader.index("setting");
        outcome = reader.index("outcome");
        infectorInfection = reader.index("infector_infection");
        atRow = reader.next();
    }

    /** Whether a results folder has a line list. */
    public static boolean isIn(Path folder) {
        return TableFiles.isIn(folder, Table.INFECTIONS);
    }

    /**
     * The next run that has infections; empty after the last.
     *
     * @throws MalformedTableException if a row does not hold what it should
     */
    public Optional<LineListRun> next() throws IOException {
        if (!atRow) {
            return Optional.empty();
        }
        String name = reader.text(scenario);
        int number = reader.whole(replicate);
        List<LineListRow> infections = new ArrayList<>();
        while (atRow && reader.text(scenario).equals(name) && reader.whole(replicate) == number) {
            infections.add(row(infections.size() + 1));
            atRow = reader.next();
        }
        return Optional.of(new LineListRun(name, number, infections));
    }

    private LineListRow row(int expected) throws IOException {
        if (reader.whole(infection) != expected) {
            throw reader.problem(infection, "should be " + expected + ", the next infection of its run");
        }
        int source = reader.text(infectorInfection).isEmpty() ? 0 : reader.whole(infectorInfection);
        if (source < 0 || source >= expected) {
            throw reader.problem(infectorInfection, "is not an earlier infection of the run");
        }
        return new LineListRow(
                expected,
                reader.whole(day),
                date(),
                named(GROUPS, group, "is not a group"),
                reader.text(home),
                named(SETTINGS, setting, "is not a setting"),
                !reader.text(outcome).equals(NOT_OVER),
                source);
    }

    private <T> T named(Map<String, T> names, int column, String otherwise) throws IOException {
        T value = names.get(reader.text(column));
        if (value == null) {
            throw reader.problem(column, otherwise);
        }
        return value;
    }

    private LocalDate date() throws IOException {
        try {
            return LocalDate.parse(reader.text(date));
        } catch (DateTimeException e) {
            throw reader.problem(date, "is not a date such as 2020-03-01");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
