package org.carehomesim.sim.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.sector.Scenario;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static CareHome home() {
        Scenario scenario = ScenarioBuilder.textbook(10).build();
        CareHome home = PopulationBuilder.build(
                        scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families())
                .homes()
                .get(0);
        home.ordinaryPractice = 0.8;
        return home;
    }

    @Test
    void unfilledShiftsLowerThePracticeOfTheDayOnly() {
        Practice practice = new Practice(new PracticeParameters(new Distribution.Constant(0.8), 0.5, 0.01, 0.5));
        CareHome home = home();
        home.shiftsNeeded = 10;
        home.shiftsUnfilled = 3;
        practice.suffer(home);
        assertThat(home.practiceToday()).isCloseTo(0.8 * 0.85, Offset.offset(1e-12));
        assertThat(home.practice()).isEqualTo(0.8);
        practice.refresh(home, 0.8, 1);
        assertThat(home.refreshedPractice).isZero();
        home.shiftsUnfilled = 0;
        practice.suffer(home);
        assertThat(home.practiceToday()).isEqualTo(0.8);
    }

    @Test
    void aSensitivityOfZeroChangesNothing() {
        Practice practice = new Practice(new PracticeParameters(new Distribution.Constant(0.8), 0.5, 0.01, 0));
        CareHome home = home();
        home.shiftsNeeded = 10;
        home.shiftsUnfilled = 10;
        practice.suffer(home);
        assertThat(home.practiceToday()).isEqualTo(0.8);
    }
}
