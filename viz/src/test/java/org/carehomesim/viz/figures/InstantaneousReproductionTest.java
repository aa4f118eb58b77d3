package org.carehomesim.viz.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InstantaneousReproductionTest {

    private static double afterTwoDays(int days) {
        return days == 2 ? 1 : 0;
    }

    @Test
    void isTheNumberThatTheRenewalEquationWasGiven() {
        double[] weights = {0, 0.2, 0.5, 0.3};
        InstantaneousReproduction reproduction = new InstantaneousReproduction(days -> weights[days], 3);
        double[] cases = new double[40];
        cases[0] = 1_000_000;
        reproduction.add((int) cases[0], 0);
        for (int day = 1; day < cases.length; day++) {
            for (int before = 1; before <= Math.min(3, day); before++) {
                cases[day] += 1.3 * weights[before] * cases[day - before];
            }
            reproduction.add((int) Math.round(cases[day]), (int) Math.round(cases[day]));
        }

        assertThat(reproduction.value()).hasValueCloseTo(1.3, within(1e-4));
    }

    @Test
    void casesFromOutsideInfectButAreNotInfected() {
        InstantaneousReproduction reproduction =
                new InstantaneousReproduction(InstantaneousReproductionTest::afterTwoDays, 2);
        for (int day = 0; day < 20; day++) {
            reproduction.add(30, 15);
        }

        // every one of 30 infected, half of them outside, gives 15 two days later
        assertThat(reproduction.value()).hasValueCloseTo(0.5, within(1e-12));
    }

    @Test
    void followsTheLastSevenDaysOnly() {
        InstantaneousReproduction reproduction =
                new InstantaneousReproduction(InstantaneousReproductionTest::afterTwoDays, 2);
        for (int day = 0; day < 20; day++) {
            reproduction.add(30, 60);
        }
        for (int day = 0; day < 6; day++) {
            reproduction.add(30, 0);
            assertThat(reproduction.value().getAsDouble()).isStrictlyBetween(0.0, 2.0);
        }
        reproduction.add(30, 0);

        assertThat(reproduction.value()).hasValue(0);
    }

    @Test
    void isUnknownWhileTooFewCasesWouldTellOfChance() {
        InstantaneousReproduction reproduction =
                new InstantaneousReproduction(InstantaneousReproductionTest::afterTwoDays, 2);
        assertThat(reproduction.value()).isEmpty();
        reproduction.add(9, 0);
        reproduction.add(1, 0);
        reproduction.add(0, 4);
        assertThat(reproduction.value()).as("9 expected").isEmpty();
        reproduction.add(0, 1);

        assertThat(reproduction.value()).as("10 expected").hasValueCloseTo(0.5, within(1e-12));
    }
}
