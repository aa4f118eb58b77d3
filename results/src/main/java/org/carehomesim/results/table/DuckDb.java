package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** The library that writes and reads Parquet, as a database in memory; opening it takes about half a second. */
final class DuckDb {

    /** Rows in order and the same bytes every time need one thread; the network is never needed. */
    private static final String[][] SETTINGS = {
        {"threads", "1"},
        {"preserve_insertion_order", "true"},
        {"memory_limit", "512MB"},
        {"temp_directory", ""},
        {"autoinstall_known_extensions", "false"},
        {"autoload_known_extensions", "false"},
        {"jdbc_stream_results", "true"}
    };

    private static final String ERROR_BEHIND = "Error: ";

    private DuckDb() {}

    /**
     * Opens a database of its own.
     *
     * @throws IOException if this computer cannot use the library
     */
    static Connection open() throws SQLException, IOException {
        Properties settings = new Properties();
        for (String[] setting : SETTINGS) {
            settings.setProperty(setting[0], setting[1]);
        }
        try {
            return DriverManager.getConnection("jdbc:duckdb:", settings);
        } catch (LinkageError e) {
            throw new IOException(
                    "the library for Parquet cannot be used here (" + innermost(e) + "). It has a part for each system,"
                            + " which it copies into the folder for temporary files, "
                            + System.getProperty("java.io.tmpdir")
                            + "; programs must be allowed there",
                    e);
        }
    }

    /** The innermost reason. */
    private static String innermost(Throwable error) {
        Throwable innermost = error;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getClass().getSimpleName() + ": " + innermost.getMessage();
    }

    /** A text as a literal. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The file to write, as a literal. */
    static String target(Path file) {
        return literal(file.toAbsolutePath().toString());
    }

    /** The file to read, as a literal in which no character stands for others. */
    static String source(Path file) {
        return literal(file.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]"));
    }

    /** What went wrong with a file. */
    static IOException failure(Path file, SQLException e) {
        return new IOException(file + ": " + reason(e), e);
    }

    /** What went wrong: the first line of what the library says, or the one that names the error behind it. */
    static String reason(SQLException e) {
        List<String> lines = String.valueOf(e.getMessage()).lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        return lines.stream()
                .filter(line -> line.startsWith(ERROR_BEHIND))
                .findFirst()
                .map(line -> line.substring(ERROR_BEHIND.length()))
                .orElse(first);
    }
}
