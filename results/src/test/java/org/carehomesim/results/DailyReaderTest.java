package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.table.DailyKey;
import org.carehomesim.results.table.DailyReader;
import org.carehomesim.results.table.DailyRun;
import org.carehomesim.results.table.MalformedTableException;
import org.carehomesim.results.table.Table;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.person.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyReaderTest {

    private static final DailyKey DEATHS = new DailyKey(Group.RESIDENT, DailyColumn.NEW_DEATHS);
    private static final DailyKey ILL = new DailyKey(Group.STAFF, DailyColumn.INFECTIOUS);

    @TempDir
    private Path dir;

    private List<DailyRun> read(String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(String.join(",", Table.DAILY.columns())));
        lines.addAll(List.of(rows));
        Files.write(dir.resolve("daily.csv"), lines);
        List<DailyRun> runs = new ArrayList<>();
        try (DailyReader reader = new DailyReader(dir, List.of(DEATHS, ILL, DEATHS))) {
            for (Optional<DailyRun> run = reader.next(); run.isPresent(); run = reader.next()) {
                runs.add(run.get());
            }
        }
        return runs;
    }

    private static String row(String scenario, int replicate, int day, String group, int infectious, int deaths) {
        return scenario + "," + replicate + "," + day + ","
                + LocalDate.of(2020, 2, 28).plusDays(day) + "," + group + ",0,0," + infectious + ",0,0,0,0,0," + deaths
                + ",0,0";
    }

    @Test
    void givesTheChosenColumnsRunByRun() throws IOException {
        List<DailyRun> runs = read(
                row("a", 0, 0, "resident", 50, 1),
                row("a", 0, 0, "staff", 7, 90),
                row("a", 0, 0, "visitor", 9, 9),
                row("a", 0, 1, "resident", 50, 2),
                row("a", 0, 1, "staff", 8, 90),
                row("a", 4, 0, "resident", 50, 3),
                row("a", 4, 0, "staff", 9, 90),
                row("a", 4, 1, "resident", 50, 0),
                row("a", 4, 1, "staff", 6, 90),
                row("b", 4, 0, "resident", 0, 5),
                row("b", 4, 0, "staff", 4, 0));
        assertThat(runs).extracting(DailyRun::scenario).containsExactly("a", "a", "b");
        assertThat(runs).extracting(DailyRun::replicate).containsExactly(0, 4, 4);
        assertThat(runs).extracting(DailyRun::days).containsExactly(2, 2, 1);
        assertThat(runs.get(0).start()).isEqualTo(LocalDate.of(2020, 2, 28));
        assertThat(runs.get(0).counts().get(DEATHS)).containsExactly(1, 2);
        assertThat(runs.get(1).counts().get(ILL)).containsExactly(9, 6);
        assertThat(runs.get(2).counts().get(DEATHS)).containsExactly(5);
    }

    @Test
    void refusesRunsThatAreTornApartOrNotOfOneLength() {
        String first = row("a", 0, 0, "resident", 0, 0);
        String staff = row("a", 0, 0, "staff", 0, 0);
        assertRefused(
                "daily.csv:6: replicate: '0' appears in two places for scenario a",
                first,
                staff,
                row("a", 1, 0, "resident", 0, 0),
                row("a", 1, 0, "staff", 0, 0),
                first);
        assertRefused(
                "daily.csv:3: day: '2' should be 1, the next day of its run and group",
                first,
                row("a", 0, 2, "resident", 0, 0));
        assertRefused(
                "daily.csv: replicate 1 of scenario a has 2 days where 1 were expected",
                first,
                staff,
                row("a", 1, 0, "resident", 0, 0),
                row("a", 1, 0, "staff", 0, 0),
                row("a", 1, 1, "resident", 0, 0),
                row("a", 1, 1, "staff", 0, 0));
        assertRefused(
                "daily.csv:2: date: 'soon' is not a date such as 2020-03-01", first.replace("2020-02-28", "soon"));
    }

    private void assertRefused(String message, String... rows) {
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> read(rows))
                .withMessage(message);
    }
}
