package org.carehomesim.cli;

import java.util.Arrays;
import java.util.List;
import org.carehomesim.scenario.Until;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.ScalarTypes;
import org.carehomesim.sim.observe.Outcome;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the precision to go on for: {@code resident_deaths:1.5} is plus or minus 1.5 deaths of residents. */
final class UntilChoice implements ITypeConverter<Until> {

    @Override
    public Until convert(String text) {
        int colon = text.indexOf(':');
        String number = text.substring(colon + 1);
        if (colon < 1 || !ScalarTypes.isNumber(number)) {
            throw new TypeConversionException(
                    "'" + text + "' is not an outcome with a half-width such as resident_deaths:1.5");
        }
        Outcome outcome = outcome(text.substring(0, colon));
        double halfWidth = ScalarTypes.toDouble(number);
        if (!Double.isFinite(halfWidth)) {
            throw new TypeConversionException("the half-width in '" + text + "' must be a finite number");
        }
        if (halfWidth <= 0) {
            throw new TypeConversionException("the half-width in '" + text + "' must be above 0");
        }
        return new Until(outcome, halfWidth);
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
