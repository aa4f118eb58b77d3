package org.carehomesim.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.carehomesim.results.table.TableFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format of tables; and lists the names, for completion. */
final class FormatName implements ITypeConverter<TableFormat>, Iterable<String> {

    @Override
    public TableFormat convert(String text) {
        return Arrays.stream(TableFormat.values())
                .filter(format -> format.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is not a format of tables; choose " + String.join(" or ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(TableFormat.values()).map(TableFormat::label).iterator();
    }
}
