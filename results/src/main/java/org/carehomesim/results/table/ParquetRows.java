package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Rows of a Parquet file. */
final class ParquetRows implements RowSource {

    private final String fileName;
    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;
    private final List<String> columns = new ArrayList<>();
    private final boolean[] decimal;
    private long row;

    private ParquetRows(Path file, Connection connection) throws SQLException {
        this.fileName = file.getFileName().toString();
        this.connection = connection;
        this.statement = connection.createStatement();
        this.rows = statement.executeQuery("SELECT * FROM read_parquet(" + DuckDb.source(file) + ")");
        ResultSetMetaData description = rows.getMetaData();
        this.decimal = new boolean[description.getColumnCount()];
        for (int i = 0; i < decimal.length; i++) {
            columns.add(description.getColumnName(i + 1));
            decimal[i] = description.getColumnType(i + 1) == Types.DOUBLE;
        }
    }

    static ParquetRows open(Path file) throws IOException {
        try {
            Connection connection = DuckDb.open();
            try {
                return new ParquetRows(file, connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new MalformedTableException(file.getFileName() + ": is not a well-formed table: " + DuckDb.reason(e));
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        try {
            row++;
            return rows.next();
        } catch (SQLException e) {
            throw new MalformedTableException(place() + ": is not a well-formed row: " + DuckDb.reason(e));
        }
    }

    @Override
    public String text(int index) {
        try {
            if (decimal[index]) {
                double value = rows.getDouble(index + 1);
                return rows.wasNull() ? "" : Numbers.text(value);
            }
            String text = rows.getString(index + 1);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw new IllegalStateException("the row has been fetched, so its cells can be read", e);
        }
    }

    @Override
    public String place() {
        return fileName + ", row " + row;
    }

    @Override
    public void close() throws IOException {
        try (connection;
                statement) {
            rows.close();
        } catch (SQLException e) {
            throw new IOException(fileName + ": " + DuckDb.reason(e), e);
        }
    }
}
