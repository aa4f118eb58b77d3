package org.carehomesim.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetFileTest {

    private static final String HOMES = String.join(",", Table.HOMES.columns()) + "\n";

    @TempDir
    private Path dir;

    private Path parquet(Table table, String rows) throws IOException {
        Path csv = Files.writeString(dir.resolve(table.fileName()), rows);
        Path parquet = dir.resolve(table.fileName(TableFormat.PARQUET));
        ParquetFile.write(csv, table, parquet);
        return parquet;
    }

    /** Everything that a query finds, cells of a row separated by bars. */
    private static List<String> query(String sql) throws SQLException, IOException {
        try (Connection connection = DuckDb.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
                found.add(row.toString());
            }
            return found;
        }
    }

    @Test
    void columnsHaveTheirTypes() throws IOException, SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        for (Table table : List.of(Table.DAILY, Table.WORKFORCE, Table.HOMES, Table.INFECTIONS)) {
            Path file = parquet(table, String.join(",", table.columns()) + "\n");
            for (String column : query("DESCRIBE SELECT * FROM " + DuckDb.source(file))) {
                String[] cells = column.split("\\|", -1);
                types.put(table.label() + "." + cells[0], cells[1]);
            }
            assertThat(types.keySet().stream().filter(name -> name.startsWith(table.label() + ".")))
                    .containsExactlyElementsOf(table.columns().stream()
                            .map(column -> table.label() + "." + column)
                            .toList());
        }
        assertThat(types.entrySet().stream()
                        .filter(entry -> !entry.getValue().equals("INTEGER"))
                        .map(entry -> entry.getKey() + " " + entry.getValue()))
                .containsExactlyInAnyOrder(
                        "daily.scenario VARCHAR",
                        "daily.date DATE",
                        "daily.group VARCHAR",
                        "workforce.scenario VARCHAR",
                        "workforce.date DATE",
                        "workforce.mean_practice DOUBLE",
                        "workforce.relative_workload DOUBLE",
                        "workforce.mean_ppe_stock_days DOUBLE",
                        "homes.scenario VARCHAR",
                        "homes.home VARCHAR",
                        "infections.scenario VARCHAR",
                        "infections.shift VARCHAR",
                        "infections.group VARCHAR",
                        "infections.home VARCHAR",
                        "infections.setting VARCHAR",
                        "infections.infector_group VARCHAR",
                        "infections.symptomatic BOOLEAN",
                        "infections.outcome VARCHAR",
                        "infections.date DATE");
    }

    @Test
    void anEmptyCellIsNothing() throws IOException, SQLException {
        Path file = parquet(Table.HOMES, HOMES + "a,0,007,24,22,30,5,3,,1,2,0,0\na,0,,24,22,30,5,,,0,0,0,0\n");
        assertThat(query("SELECT home, first_infection_day, outbreak_day FROM " + DuckDb.source(file)))
                .containsExactly("007|3|null", "null|null|null");
    }

    @Test
    void thousandsOfRowsComeBackInOrderByteForByte() throws IOException {
        String rows = HOMES
                + IntStream.range(0, 200_000)
                        .mapToObj(i -> "\"a, \"\"b\"\"\"," + i + ",Zoë's\u2013Home " + i % 7 + ",1,2,3,4,"
                                + (i % 3 == 0 ? "" : i) + ",,-5,6,7,2147483647\n")
                        .collect(Collectors.joining());
        Path parquet = parquet(Table.HOMES, rows);
        Path back = dir.resolve("back.csv");
        CsvText.concatenate(Table.HOMES, List.of(parquet, dir.resolve("homes.csv"), parquet), back);
        String body = rows.substring(HOMES.length());
        assertThat(Files.readString(back).equals(HOMES + body + body + body)).isTrue();
        assertThat(Files.size(parquet)).isLessThan(rows.length() / 5L);
    }

    @Test
    void numbersComeBackDigitForDigit() throws IOException {
        String header = String.join(",", Table.WORKFORCE.columns()) + "\n";
        String counts = "1,".repeat(15);
        String rows = header
                + List.of("0.1", "12", "0.000001", "123456789.123456", "0.30000000000000004", "").stream()
                        .map(number -> "a,0,0,2020-02-29," + counts + number + ",1,2,0.5\n")
                        .collect(Collectors.joining());
        Path back = dir.resolve("back.csv");
        CsvText.concatenate(Table.WORKFORCE, List.of(parquet(Table.WORKFORCE, rows)), back);
        assertThat(back).hasContent(rows);
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        String rows = HOMES + "a,0,The Elms,24,22,30,5,3,,1,2,0,0\n".repeat(130_000);
        byte[] first = Files.readAllBytes(parquet(Table.HOMES, rows));
        assertThat(Files.readAllBytes(parquet(Table.HOMES, rows))).isEqualTo(first);
    }

    @Test
    void anyFolderWillDo() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("it's [a] {b} *?\u00e9;--"));
        Path csv = Files.writeString(folder.resolve("homes.csv"), HOMES + "a,0,Elm,24,22,30,5,3,,1,2,0,0\n");
        ParquetFile.write(csv, Table.HOMES, folder.resolve("homes.parquet"));
        Files.delete(csv);
        try (RowReader reader = new RowReader(folder, Table.HOMES)) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.text(reader.index("home"))).isEqualTo("Elm");
            assertThat(reader.next()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.5", "30.0", "3000000000", "many"})
    void refusesWhatIsNoWholeNumber(String staff) throws IOException {
        Path csv = Files.writeString(dir.resolve("homes.csv"), HOMES + "a,0,Elm,24,22," + staff + ",5,3,,1,2,0,0\n");
        assertThatThrownBy(() -> ParquetFile.write(csv, Table.HOMES, dir.resolve("homes.parquet")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("homes.parquet")
                .hasMessageContaining(staff)
                .hasMessageNotContaining("\n");
    }

    @Test
    void whatIsNoParquetFileIsRefusedInOneLine() throws IOException {
        Files.writeString(dir.resolve("homes.parquet"), HOMES);
        assertThatThrownBy(() -> new RowReader(dir, Table.HOMES))
                .isInstanceOf(MalformedTableException.class)
                .hasMessageStartingWith("homes.parquet: is not a well-formed table: ")
                .hasMessageContaining("No magic bytes found at end of file")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aWrongCellIsNamedByItsRow() throws IOException {
        parquet(Table.HOMES, HOMES + "a,0,Elm,24,22,30,5,3,,1,2,0,0\na,0,Oak,,22,30,5,3,,1,2,0,0\n");
        Files.delete(dir.resolve("homes.csv"));
        try (RowReader reader = new RowReader(dir, Table.HOMES)) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.next()).isTrue();
            assertThatThrownBy(() -> reader.whole(reader.index("beds")))
                    .hasMessage("homes.parquet, row 2: beds: '' is not a whole number");
        }
    }
}
