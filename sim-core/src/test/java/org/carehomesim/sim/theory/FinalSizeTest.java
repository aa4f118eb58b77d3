package org.carehomesim.sim.theory;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One closed group, homogeneous contact, constant infectious period, one index case: the final size has the Reed-Frost
 * distribution, whatever the latent and infectious periods are, as long as they are constant.
 *
 * <p>False-alarm rate: 0.001 for each of the four cases; seeds are fixed, so a passing test goes on passing.
 */
class FinalSizeTest {

    private static final int RUNS = 2000;

    @ParameterizedTest
    @CsvSource({"10, 1.0, 1, 1", "20, 1.5, 1, 1", "20, 1.5, 3, 4", "40, 2.5, 2, 1"})
    void finalSizeIsReedFrost(int n, double reproduction, int latent, int infectious) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(n).residentsMeet(1).index(Group.RESIDENT, 1, 1);
        builder.transmission = reproduction / infectious;
        builder.latent = new Distribution.Constant(latent);
        builder.infectiousPeriod = new Distribution.Constant(infectious);
        builder.days = n * (latent + infectious) + 1;
        long[] sizes = new long[n + 1];
        for (int replicate = 0; replicate < RUNS; replicate++) {
            sizes[(int) builder.run(replicate).outcome(Outcome.RESIDENT_INFECTIONS)]++;
        }
        double[] exact = finalSize(n, Math.exp(-reproduction / (n - 1)));
        assertThat(ChiSquare.pValue(sizes, exact)).isGreaterThan(0.001);
    }

    /** Probability of each final size, index case included, by the chain binomial with escape probability {@code q}. */
    private static double[] finalSize(int n, double q) {
        double[][] state = new double[n + 1][n + 1];
        state[n - 1][1] = 1;
        double[] size = new double[n + 1];
        for (int susceptible = n - 1; susceptible >= 0; susceptible--) {
            for (int infected = n - susceptible; infected >= 1; infected--) {
                double probability = state[susceptible][infected];
                double escape = Math.pow(q, infected);
                for (int next = 0; next <= susceptible; next++) {
                    double step = probability
                            * binomial(susceptible, next)
                            * Math.pow(1 - escape, next)
                            * Math.pow(escape, susceptible - next);
                    if (next == 0) {
                        size[n - susceptible] += step;
                    } else {
                        state[susceptible - next][next] += step;
                    }
                }
            }
        }
        return size;
    }

    static double binomial(int n, int k) {
        double value = 1;
        for (int i = 1; i <= k; i++) {
            value *= (n - k + i) / (double) i;
        }
        return value;
    }
}
