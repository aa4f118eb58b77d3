package org.carehomesim.results.table;

/** What the cells of a column hold; any of them may be empty. */
public enum ColumnType {
    /** Text. */
    TEXT("VARCHAR"),
    /** A whole number. */
    WHOLE("INTEGER"),
    /** A number. */
    NUMBER("DOUBLE"),
    /** A date. */
    DATE("DATE"),
    /** {@code true} or {@code false}. */
    TRUTH("BOOLEAN");

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    /** Name of the type in SQL. */
    String sql() {
        return sql;
    }
}
