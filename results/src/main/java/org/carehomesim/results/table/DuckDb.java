package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
                    "the library for Parquet cannot be used here (" + reason(e) + "). It has a part for each system,"
                            + " which it copies into the folder for temporary files, "
                            + System.getProperty("java.io.tmpdir")
                            + "; programs must be allowed there",
                    e);
        }
    }

    /** The innermost reason. */
    private static String reason(Throwable error) {
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

    /** What went wrong, in the first line of what the library says. */
    static IOException failure(Path file, SQLException e) {
        String message = String.valueOf(e.getMessage());
        return new IOException(file + ": " + message.lines().findFirst().orElse(""), e);
    }
}
