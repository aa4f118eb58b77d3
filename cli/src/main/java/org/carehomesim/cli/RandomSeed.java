package org.carehomesim.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads random seeds from the command line: whole numbers from 0, as in experiment files. */
final class RandomSeed implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        try {
            long seed = Long.parseLong(text);
            if (seed >= 0) {
                return seed;
            }
        } catch (NumberFormatException e) {
            // refused below like a number that is out of range
        }
        throw new TypeConversionException("'" + text + "' is not a whole number from 0 to " + Long.MAX_VALUE);
    }
}
