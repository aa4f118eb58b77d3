package org.carehomesim.cli;

import java.util.Iterator;
import org.carehomesim.results.table.Table;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a table that can be left out; and lists the names, for completion. */
final class TableName implements ITypeConverter<Table>, Iterable<String> {

    @Override
    public Table convert(String text) {
        return Table.optional().stream()
                .filter(table -> table.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is not a table that can be left out; those are " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return Table.optional().stream().map(Table::label).iterator();
    }
}
