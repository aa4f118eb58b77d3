package org.carehomesim.cli;

import java.util.stream.Collectors;
import org.carehomesim.results.table.Table;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a table that can be left out. */
final class TableName implements ITypeConverter<Table> {

    @Override
    public Table convert(String text) {
        return Table.optional().stream()
                .filter(table -> table.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text
                        + "' is not a table that can be left out; those are "
                        + Table.optional().stream().map(Table::label).collect(Collectors.joining(", "))));
    }
}
