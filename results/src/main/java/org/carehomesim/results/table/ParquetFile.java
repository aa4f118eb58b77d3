package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes tables as Parquet, compressed by Zstandard. */
public final class ParquetFile {

    private ParquetFile() {}

    /**
     * Makes sure that Parquet can be written here.
     *
     * @throws IOException if not, which says why
     */
    public static void requireUsable() throws IOException {
        try {
            DuckDb.open().close();
        } catch (SQLException e) {
            throw new IOException(DuckDb.reason(e), e);
        }
    }

    /**
     * Writes the rows of a CSV file in their order; the same rows give the same bytes.
     *
     * @param csv the file to read
     * @param table the table it holds
     * @param parquet the file to write or replace
     * @throws IOException if a cell is not of the type of its column, or on failure to read or write
     */
    public static void write(Path csv, Table table, Path parquet) throws IOException {
        String read = "read_csv(" + DuckDb.source(csv) + ", auto_detect = false, header = true, delim = ',',"
                + " quote = '\"', escape = '\"', new_line = '\\n', nullstr = '', parallel = false, columns = {"
                + columns(
                        table,
                        (column, type) -> DuckDb.literal(column) + ": "
                                + DuckDb.literal((type == ColumnType.WHOLE ? ColumnType.TEXT : type).sql()))
                + "})";
        try (Connection connection = DuckDb.open();
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT " + columns(table, ParquetFile::cell) + " FROM " + read + ") TO "
                    + DuckDb.target(parquet) + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)");
        } catch (SQLException e) {
            throw DuckDb.failure(parquet, e);
        }
    }

    /** The cell of a column; whole numbers are checked, since the library would round others without a word. */
    private static String cell(String column, ColumnType type) {
        String name = '"' + column + '"';
        return type == ColumnType.WHOLE
                ? "CASE WHEN contains(" + name + ", '.') THEN error("
                        + DuckDb.literal(column + ": not a whole number: ") + " || " + name + ") ELSE CAST(" + name
                        + " AS " + type.sql() + ") END AS " + name
                : name;
    }

    private static String columns(Table table, BiFunction<String, ColumnType, String> sql) {
        List<String> names = table.columns();
        List<ColumnType> types = table.types();
        return IntStream.range(0, names.size())
                .mapToObj(i -> sql.apply(names.get(i), types.get(i)))
                .collect(Collectors.joining(", "));
    }
}
