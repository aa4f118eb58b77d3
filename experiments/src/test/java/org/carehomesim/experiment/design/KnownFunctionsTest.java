package org.carehomesim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.carehomesim.results.sensitivity.ElementaryEffects;
import org.carehomesim.results.sensitivity.Estimate;
import org.carehomesim.results.sensitivity.PartialRankCorrelation;
import org.carehomesim.results.sensitivity.SobolIndices;
import org.carehomesim.results.table.NumberStore;
import org.carehomesim.scenario.design.LatinHypercube;
import org.carehomesim.scenario.design.MorrisTrajectories;
import org.carehomesim.scenario.design.SaltelliSample;
import org.carehomesim.scenario.design.UnitPoint;
import org.carehomesim.scenario.design.UnitPoint.Part;
import org.junit.jupiter.api.Test;

/** Samples and estimators together, on functions whose sensitivity is known. */
class KnownFunctionsTest {

    /** Quasi-random points of 2048 samples give these functions' indices to about 0.01; seeds 1 to 20 all within 0.03. */
    private static final double CLOSE = 0.03;

    /** Ishigami and Homma (1990). */
    @Test
    void sobolIndicesOfTheIshigamiFunction() {
        double a = 7;
        double b = 0.1;
        SobolIndices indices = sobol(3, unit -> {
            double x1 = angle(unit, 0);
            double x2 = angle(unit, 1);
            double x3 = angle(unit, 2);
            return Math.sin(x1) + a * Math.pow(Math.sin(x2), 2) + b * Math.pow(x3, 4) * Math.sin(x1);
        });
        double pi4 = Math.pow(Math.PI, 4);
        double alone1 = 0.5 * Math.pow(1 + b * pi4 / 5, 2);
        double alone2 = a * a / 8;
        double both13 = b * b * pi4 * pi4 * (1 / 18.0 - 1 / 50.0);
        double variance = alone1 + alone2 + both13;
        assertClose(indices.first(), alone1 / variance, alone2 / variance, 0);
        assertClose(indices.total(), (alone1 + both13) / variance, alone2 / variance, both13 / variance);
    }

    /** Saltelli and Sobol' (1995). */
    @Test
    void sobolIndicesOfTheGFunction() {
        double[] a = {0, 1, 4.5, 9, 99};
        SobolIndices indices = sobol(a.length, unit -> {
            double product = 1;
            for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * unit.get(i) - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        });
        double all = 1;
        for (double ai : a) {
            all *= 1 + 1 / (3 * (1 + ai) * (1 + ai));
        }
        double[] first = new double[a.length];
        double[] total = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            double alone = 1 / (3 * (1 + a[i]) * (1 + a[i]));
            first[i] = alone / (all - 1);
            total[i] = alone * all / (1 + alone) / (all - 1);
        }
        assertClose(indices.first(), first);
        assertClose(indices.total(), total);
    }

    @Test
    void intervalsOfSobolIndicesHoldTheTrueValueAndShrinkWithTheSample() {
        ToDoubleFunction<List<Double>> sum = unit -> 2 * unit.get(0) + unit.get(1);
        SobolIndices few = sobol(64, 2, sum);
        SobolIndices many = sobol(1024, 2, sum);
        for (SobolIndices indices : List.of(few, many)) {
            // variances 4/12 and 1/12; no interaction
            assertThat(indices.first().get(0).interval().orElseThrow().low()).isLessThan(0.8);
            assertThat(indices.first().get(0).interval().orElseThrow().high()).isGreaterThan(0.8);
            assertThat(indices.total().get(1).interval().orElseThrow().low()).isLessThan(0.2);
            assertThat(indices.total().get(1).interval().orElseThrow().high()).isGreaterThan(0.2);
        }
        // an interval shrinks as 1 / sqrt(16) on average
        assertThat(width(many.total().get(0)))
                .isBetween(width(few.total().get(0)) / 8, width(few.total().get(0)) / 2);
    }

    @Test
    void aConstantHasNoIndices() {
        assertThat(SobolIndices.of(new double[] {3, 3}, new double[] {3, 3}, new double[][] {{3, 3}}))
                .isEmpty();
    }

    @Test
    void elementaryEffectsOfALinearFunctionWithAnInteraction() {
        int parameters = 4;
        List<ElementaryEffects> effects =
                morris(500, parameters, unit -> 3 * unit.get(0) - 2 * unit.get(1) + 4 * unit.get(0) * unit.get(2));
        // x3 is uniform on four levels: mean 1/2, variance 5/36, so the effect 3 + 4 x3 has mean 5 and sd 1.49;
        // 500 effects: standard error 0.067, four of them a false alarm once in 16,000 seeds
        double deviation = 4 * Math.sqrt(5 / 36.0);
        assertThat(effects.get(0).mean().value()).isCloseTo(5, within(0.27));
        assertThat(effects.get(0).meanAbsolute().value())
                .isEqualTo(effects.get(0).mean().value());
        assertThat(effects.get(0).deviation().value()).isCloseTo(deviation, within(0.15));
        assertThat(effects.get(1).mean().value()).isCloseTo(-2, within(1e-9));
        assertThat(effects.get(1).meanAbsolute().value()).isCloseTo(2, within(1e-9));
        assertThat(effects.get(1).deviation().value()).isCloseTo(0, within(1e-9));
        assertThat(effects.get(2).mean().value()).isCloseTo(2, within(0.27));
        assertThat(effects.get(2).deviation().value()).isCloseTo(deviation, within(0.15));
        assertThat(effects.get(3).meanAbsolute().value()).isZero();
    }

    @Test
    void effectsOfEitherSignCancelInTheMeanButNotInTheMeanOfAbsoluteOnes() {
        List<ElementaryEffects> effects = morris(400, 2, unit -> (unit.get(0) - 0.5) * (unit.get(1) < 0.5 ? -1 : 1));
        // effects are -1 or 1 with equal chance: standard error 0.05
        assertThat(effects.get(0).mean().value()).isCloseTo(0, within(0.2));
        assertThat(effects.get(0).meanAbsolute().value()).isCloseTo(1, within(1e-9));
    }

    @Test
    void rankCorrelationOfAMonotoneFunctionIsNearOneWhateverItsShape() {
        List<UnitPoint> points = LatinHypercube.of(400, List.of("a", "b", "c"), 1);
        double[][] columns = new double[3][points.size()];
        double[] outcome = new double[points.size()];
        for (int i = 0; i < points.size(); i++) {
            List<Double> unit = points.get(i).position();
            for (int parameter = 0; parameter < 3; parameter++) {
                columns[parameter][i] = unit.get(parameter);
            }
            outcome[i] = Math.exp(8 * unit.get(0) - 3 * unit.get(1));
        }
        List<Optional<Estimate>> coefficients =
                new PartialRankCorrelation(3, points.size(), i -> columns[i], NumberStore.inMemory()).of(outcome);
        assertThat(coefficients.get(0).orElseThrow().value()).isGreaterThan(0.97);
        assertThat(coefficients.get(1).orElseThrow().value()).isBetween(-1.0, -0.9);
        // no effect: standard error 1 / sqrt(400), four of them a false alarm once in 16,000 seeds
        assertThat(coefficients.get(2).orElseThrow().value()).isBetween(-0.2, 0.2);
    }

    private static double angle(List<Double> unit, int number) {
        return Math.PI * (2 * unit.get(number) - 1);
    }

    private static SobolIndices sobol(int parameters, ToDoubleFunction<List<Double>> function) {
        return sobol(2048, parameters, function);
    }

    private static SobolIndices sobol(int points, int parameters, ToDoubleFunction<List<Double>> function) {
        double[] first = new double[points];
        double[] second = new double[points];
        double[][] mixed = new double[parameters][points];
        for (UnitPoint point : SaltelliSample.of(points, parameters, 1)) {
            double value = function.applyAsDouble(point.position());
            if (point.part() == Part.FIRST) {
                first[point.sample()] = value;
            } else if (point.part() == Part.SECOND) {
                second[point.sample()] = value;
            } else {
                mixed[point.varied()][point.sample()] = value;
            }
        }
        return SobolIndices.of(first, second, mixed).orElseThrow();
    }

    private static List<ElementaryEffects> morris(
            int trajectories, int parameters, ToDoubleFunction<List<Double>> function) {
        double[][] effects = new double[parameters][trajectories];
        double before = 0;
        for (UnitPoint point : MorrisTrajectories.of(trajectories, 4, parameters, 1)) {
            double value = function.applyAsDouble(point.position());
            if (point.part() == Part.VARIED) {
                effects[point.varied()][point.sample()] = (value - before) / point.step();
            }
            before = value;
        }
        List<ElementaryEffects> statistics = new ArrayList<>();
        for (double[] ofParameter : effects) {
            statistics.add(ElementaryEffects.of(ofParameter));
        }
        return statistics;
    }

    private static void assertClose(List<Estimate> estimates, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(estimates.get(i).value()).as("parameter " + i).isCloseTo(expected[i], within(CLOSE));
        }
    }

    private static double width(Estimate estimate) {
        return estimate.interval().orElseThrow().high()
                - estimate.interval().orElseThrow().low();
    }
}
