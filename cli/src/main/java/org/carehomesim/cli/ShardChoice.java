package org.carehomesim.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carehomesim.results.Shard;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which part of a batch to run: {@code 2/10} is the second of ten. */
final class ShardChoice implements ITypeConverter<Shard> {

    private static final int MOST = 1_000_000;
    private static final Pattern FORM = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

    @Override
    public Shard convert(String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            int of = Integer.parseInt(matcher.group(2));
            if (number >= 1 && number <= of && of <= MOST) {
                return new Shard(number, of);
            }
        }
        throw new TypeConversionException("'" + text + "' is not a part of a batch such as 2/10, from 1/10 to 10/10");
    }
}
