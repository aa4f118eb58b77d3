package org.carehomesim.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads counts from the command line: whole numbers from 1 to a million. */
final class WholeNumber implements ITypeConverter<Integer> {

    private static final int LARGEST = 1_000_000;

    @Override
    public Integer convert(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below like a number that is out of range
        }
        throw new TypeConversionException("'" + text + "' is not a whole number from 1 to " + LARGEST);
    }
}
