package org.carehomesim.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.carehomesim.results.table.TableFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format of tables. */
final class FormatName implements ITypeConverter<TableFormat> {

    @Override
    public TableFormat convert(String text) {
        return Arrays.stream(TableFormat.values())
                .filter(format -> format.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a format of tables; choose "
                        + Arrays.stream(TableFormat.values())
                                .map(TableFormat::label)
                                .collect(Collectors.joining(" or "))));
    }
}
