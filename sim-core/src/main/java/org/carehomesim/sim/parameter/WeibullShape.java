package org.carehomesim.sim.parameter;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.special.Gamma;

/** Turns mean and standard deviation of a Weibull distribution into its shape. */
final class WeibullShape {

    private WeibullShape() {}

    /** Mean of a Weibull distribution of scale 1: {@code Γ(1 + 1/shape)}. */
    static double meanAtUnitScale(double shape) {
        return Gamma.gamma(1 + 1 / shape);
    }

    /** Refuses a ratio of standard deviation to mean for which no shape is looked for: outside 0.02 to 10. */
    static void check(double cv) {
        if (!(cv >= 0.02 && cv <= 10)) {
            throw new InvalidParameterException("sd of a weibull must be 0.02 to 10 times its mean but is " + cv);
        }
    }

    /** Shape with the given ratio of standard deviation to mean, from {@code cv² = Γ(1 + 2/k) / Γ(1 + 1/k)² - 1}. */
    static double forCoefficientOfVariation(double cv) {
        return new BrentSolver(1e-12)
                .solve(
                        1000,
                        shape -> {
                            double mean = meanAtUnitScale(shape);
                            return Gamma.gamma(1 + 2 / shape) / (mean * mean) - 1 - cv * cv;
                        },
                        0.2,
                        100);
    }
}
