package org.carehomesim.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carehomesim.scenario.Until;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.sim.observe.Outcome;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the precision to go on for: {@code resident_deaths:1.5} is plus or minus 1.5 deaths of residents. */
final class UntilChoice implements ITypeConverter<Until> {

    private static final Pattern FORM = Pattern.compile("([^:]+):(\\d{1,15}(?:\\.\\d{1,15})?)");

    @Override
    public Until convert(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not an outcome with a half-width such as resident_deaths:1.5");
        }
        double halfWidth = Double.parseDouble(matcher.group(2));
        if (halfWidth <= 0) {
            throw new TypeConversionException("the half-width in '" + text + "' must be above 0");
        }
        return new Until(outcome(matcher.group(1)), halfWidth);
    }

    private static Outcome outcome(String column) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.column().equals(column))
                .findFirst()
                .orElseThrow(() -> unknown(column));
    }

    private static TypeConversionException unknown(String column) {
        List<String> columns =
                Arrays.stream(Outcome.values()).map(Outcome::column).toList();
        return new TypeConversionException("there is no outcome '" + column + "'; "
                + NearestName.find(column, columns)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("name a column of runs.csv, for example resident_deaths"));
    }
}
