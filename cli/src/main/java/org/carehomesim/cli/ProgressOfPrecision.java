package org.carehomesim.cli;

import java.util.Comparator;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.results.precision.PrecisionText;
import org.carehomesim.results.precision.ScenarioPrecision;
import org.carehomesim.scenario.Until;

/** How far a batch is from the precision that it goes on for, in a few words. */
final class ProgressOfPrecision {

    private ProgressOfPrecision() {}

    /** What is wanted: {@code until resident_deaths is known to +-1.5, ...}. */
    static String announced(Until until) {
        return "until " + until.outcome().column() + " is known to +-" + PrecisionText.width(until.halfWidth())
                + ", looked at after " + Texts.counted(until.atLeast(), "replicate") + " and then every "
                + until.every();
    }

    /** What is reached: {@code resident_deaths known to +-2.31 of +-1.5 wanted}, by the widest of the scenarios. */
    static String reached(Precision precision) {
        String width = precision.reached().orElseThrow().scenarios().stream()
                .max(Comparator.comparingDouble(ProgressOfPrecision::width))
                .filter(scenario -> scenario.halfWidth().isPresent())
                .map(scenario -> "+-" + PrecisionText.width(width(scenario)))
                .orElse("nothing yet");
        return precision.target().outcome().column() + " known to " + width + " of +-"
                + PrecisionText.width(precision.target().halfWidth()) + " wanted";
    }

    private static double width(ScenarioPrecision scenario) {
        return scenario.halfWidth().orElse(Double.POSITIVE_INFINITY);
    }
}
