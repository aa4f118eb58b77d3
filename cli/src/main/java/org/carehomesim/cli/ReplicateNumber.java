package org.carehomesim.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a replicate from the command line: a whole number from 0 on. */
final class ReplicateNumber implements ITypeConverter<Integer> {

    private static final int LARGEST = 999_999;

    @Override
    public Integer convert(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below like a number that is out of range
        }
        throw new TypeConversionException("'" + text + "' is not a whole number from 0 to " + LARGEST);
    }
}
