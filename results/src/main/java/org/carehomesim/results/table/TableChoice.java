package org.carehomesim.results.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which tables of runs a batch keeps, and how the large ones are stored at its end.
 *
 * @param lineList whether {@link Table#INFECTIONS} is among them
 * @param leftOut large tables that are not written
 * @param format format of the large tables that are
 */
public record TableChoice(boolean lineList, List<Table> leftOut, TableFormat format) {

    /**
     * Puts the tables left out in their order.
     *
     * @throws IllegalArgumentException if a table cannot be left out
     */
    public TableChoice {
        leftOut = leftOut.stream().distinct().sorted().toList();
        if (!Table.optional().containsAll(leftOut)) {
            throw new IllegalArgumentException("one of " + leftOut + " cannot be left out");
        }
    }

    /** All tables as CSV. */
    public static TableChoice all(boolean lineList) {
        return new TableChoice(lineList, List.of(), TableFormat.CSV);
    }

    /** The tables to which every run appends its rows, in order. */
    public List<Table> tables() {
        return Stream.of(Table.RUNS, Table.DAILY, Table.WORKFORCE, Table.HOMES, Table.INFECTIONS)
                .filter(table -> !leftOut.contains(table) && (lineList || table != Table.INFECTIONS))
                .toList();
    }

    /** Those that are in Parquet at the end; {@link Table#RUNS}, which people open, stays as it is. */
    public List<Table> parquetTables() {
        return format == TableFormat.CSV
                ? List.of()
                : tables().stream().filter(table -> table != Table.RUNS).toList();
    }
}
