package org.carehomesim.sim.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.disease.TotalInfectiousness;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.random.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Closed households: the attack rate among others of a household of two equals the secondary attack rate that was set,
 * and larger households follow Ball's equations. False-alarm rate 0.001 for each case.
 */
class HouseholdTest {

    private static final int HOUSEHOLDS = 100;
    private static final int RUNS = 150;

    private static ScenarioBuilder householdsOf(int size, double attackRate) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, HOUSEHOLDS, null, null));
        builder.index(Group.STAFF, 1, HOUSEHOLDS);
        builder.households = Map.of(size, 1.0);
        builder.householdAttackRate = attackRate;
        builder.latent = new Distribution.Gamma(3, 3);
        builder.presymptomatic = new Distribution.Gamma(2, 4);
        builder.infectiousPeriod = new Distribution.Gamma(5, 4);
        builder.asymptomaticInfectiousness = 0.5;
        builder.symptomatic = 0.6;
        builder.multiplier = new Distribution.Gamma(1, 0.5);
        builder.days = 150;
        return builder;
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.21", "0.5"})
    void attackRateInHouseholdsOfTwoIsTheOneSet(double attackRate) {
        ScenarioBuilder builder = householdsOf(2, attackRate);
        double infected = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            infected += builder.run(replicate).outcome(Outcome.HOUSEHOLD_INFECTIONS);
        }
        double trials = (double) RUNS * HOUSEHOLDS;
        double standardError = Math.sqrt(attackRate * (1 - attackRate) / trials);
        assertThat(Math.abs(infected / trials - attackRate)).isLessThan(3.29 * standardError);
    }

    @ParameterizedTest
    @CsvSource({"3, 0.21", "4, 0.3"})
    void largerHouseholdsFollowBall(int size, double attackRate) {
        ScenarioBuilder builder = householdsOf(size, attackRate);
        double sum = 0;
        double squares = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            double infected = builder.run(replicate).outcome(Outcome.HOUSEHOLD_INFECTIONS) / HOUSEHOLDS;
            sum += infected;
            squares += infected * infected;
        }
        double mean = sum / RUNS;
        double standardError = Math.sqrt((squares / RUNS - mean * mean) / RUNS);
        assertThat(Math.abs(mean - meanFinalSize(builder, size - 1, attackRate)))
                .isLessThan(3.29 * standardError);
    }

    @Test
    void nobodyIsInfectedAtAnAttackRateOfZero() {
        assertThat(householdsOf(4, 0).run(0).outcome(Outcome.HOUSEHOLD_INFECTIONS))
                .isZero();
    }

    /**
     * Mean number infected of {@code n} others by one infective, from Ball (1986): {@code sum over w <= j of C(n-w, j-w) P(w)
     * / phi(h (n - j))^(w + 1) = C(n, j)}.
     */
    private static double meanFinalSize(ScenarioBuilder builder, int n, double attackRate) {
        TotalInfectiousness total = new TotalInfectiousness(
                new NaturalHistory(builder.build().disease(), new Streams(0, 0)), SeverityGroup.STAFF);
        double low = 0;
        double high = 10;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (1 - total.escape(middle) < attackRate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double[] probability = new double[n + 1];
        double mean = 0;
        for (int j = 0; j <= n; j++) {
            double escape = total.escape(low * (n - j));
            double sum = 0;
            for (int w = 0; w < j; w++) {
                sum += FinalSizeTest.binomial(n - w, j - w) * probability[w] / Math.pow(escape, w + 1.0);
            }
            probability[j] = (FinalSizeTest.binomial(n, j) - sum) * Math.pow(escape, j + 1.0);
            mean += j * probability[j];
        }
        return mean;
    }
}
