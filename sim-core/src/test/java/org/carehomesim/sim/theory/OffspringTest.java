package org.carehomesim.sim.theory;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.special.Gamma;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Secondary cases of an index case in a large group: mean R and negative binomial with dispersion k. False-alarm rate
 * 0.001 for each comparison. A dispersion a third too large is found.
 */
class OffspringTest {

    private static final int GROUP = 2000;
    private static final int RUNS = 2500;

    @ParameterizedTest
    @CsvSource({"1.5, 0.3", "2.5, 1.0"})
    void secondaryCasesAreNegativeBinomial(double reproduction, double dispersion) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(GROUP).residentsMeet(reproduction);
        builder.index(Group.RESIDENT, 1, 1);
        builder.multiplier = new Distribution.Gamma(1, dispersion);
        builder.latent = new Distribution.Constant(5);
        builder.days = 8;
        long[] offspring = new long[201];
        for (int replicate = 0; replicate < RUNS; replicate++) {
            offspring[Math.min(200, secondaryCases(builder.run(replicate)))]++;
        }
        double[] exact = new double[201];
        double left = 1;
        for (int i = 0; i < 200; i++) {
            exact[i] = negativeBinomial(i, reproduction, dispersion);
            left -= exact[i];
        }
        exact[200] = Math.max(0, left);
        assertThat(ChiSquare.pValue(offspring, exact)).isGreaterThan(0.001);
        assertThat(Math.abs(scoreOfDispersion(offspring, exact, reproduction, dispersion)))
                .isLessThan(3.29);
    }

    /**
     * Slope of the log likelihood at the dispersion set, in standard errors: finds a wrong dispersion that the test of the
     * whole distribution is too weak for.
     */
    private static double scoreOfDispersion(long[] offspring, double[] exact, double mean, double k) {
        double step = 1e-4;
        double sum = 0;
        double information = 0;
        for (int i = 0; i < offspring.length; i++) {
            double slope =
                    Math.log(negativeBinomial(i, mean, k + step) / negativeBinomial(i, mean, k - step)) / (2 * step);
            sum += offspring[i] * slope;
            information += exact[i] * slope * slope;
        }
        return sum / Math.sqrt(RUNS * information);
    }

    @Test
    void meanFollowsInfectiousnessOverTime() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(GROUP).residentsMeet(1);
        builder.index(Group.RESIDENT, 1, 1);
        builder.transmission = 0.4;
        builder.latent = new Distribution.Constant(30);
        builder.presymptomatic = new Distribution.Constant(2);
        builder.infectiousPeriod = new Distribution.Constant(4);
        builder.presymptomaticInfectiousness = 0.8;
        builder.asymptomaticInfectiousness = 0.5;
        builder.symptomatic = 0.6;
        builder.days = 45;
        double sum = 0;
        double squares = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            int cases = secondaryCases(builder.run(replicate));
            sum += cases;
            squares += (double) cases * cases;
        }
        double mean = sum / RUNS;
        double standardError = Math.sqrt((squares / RUNS - mean * mean) / RUNS);
        double expected = 0.4 * (0.6 * (2 * 0.8 + 4 * 1) + 0.4 * (4 * 0.5));
        assertThat(Math.abs(mean - expected)).isLessThan(3.29 * standardError);
    }

    @Test
    void negativeBinomialAgreesWithLibraryForWholeDispersion() {
        PascalDistribution library = new PascalDistribution(3, 3 / (3 + 2.0));
        assertThat(negativeBinomial(4, 2, 3)).isCloseTo(library.probability(4), within(1e-12));
    }

    private static org.assertj.core.data.Offset<Double> within(double tolerance) {
        return org.assertj.core.data.Offset.offset(tolerance);
    }

    private static int secondaryCases(RunRecord run) {
        int index = run.infections().get(0).person();
        assertThat(run.infections().get(0).setting()).isEqualTo(Setting.INDEX_CASE);
        int cases = 0;
        for (InfectionRecord infection : run.infections()) {
            cases += infection.infector() == index ? 1 : 0;
        }
        assertThat(cases).isEqualTo(run.infections().size() - 1);
        return cases;
    }

    private static double negativeBinomial(int n, double mean, double k) {
        double p = k / (k + mean);
        return Math.exp(Gamma.logGamma(k + n)
                - Gamma.logGamma(k)
                - Gamma.logGamma(n + 1.0)
                + k * Math.log(p)
                + n * Math.log(1 - p));
    }
}
