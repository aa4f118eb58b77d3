package org.carehomesim.sim.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.time.HazardCurve;
import org.carehomesim.sim.time.Today;
import org.junit.jupiter.api.Test;

/**
 * Looking up when the community uses up a threshold gives the same day as taking its hazard off every evening, whatever
 * happens meanwhile: susceptibility that changes, contacts, spells without exposure.
 */
class SusceptibilityTest {

    private static final int DAYS = 60;
    private static final int PEOPLE = 500;

    private final People people = new People(PEOPLE);
    private final int[] infectedOn = new int[PEOPLE];
    private final Today today = new Today(ScenarioBuilder.START, DAYS);
    private final Infections infections = new Infections() {
        @Override
        public void infect(int person, Setting setting, int home, int infector) {
            people.health[person] = Health.EXPOSED;
            infectedOn[person] = today.day();
        }

        @Override
        public void brought(int resident, Setting setting) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean infectorsWanted() {
            return false;
        }
    };

    @Test
    void lookingUpIsTheSameAsCountingEveryDay() {
        SplittableRandom random = new SplittableRandom(11);
        double[] daily = random.doubles(DAYS, 0, 0.03).toArray();
        Exposure exposure = new Exposure(people, new HazardCurve(daily), today, infections);
        double[] left = new double[PEOPLE];
        double[] outside = new double[PEOPLE];
        int[] expected = new int[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            int person = people.add(i, Group.STAFF, SeverityGroup.STAFF, Whereabouts.HOUSEHOLD);
            left[person] = -Math.log(1 - random.nextDouble());
            people.threshold[person] = left[person];
            outside[person] = 1.3;
            exposure.beginCommunity(person, outside[person]);
            infectedOn[person] = DAYS;
            expected[person] = DAYS;
        }
        for (int day = 0; day < DAYS; day++) {
            today.advance();
            for (int person = 0; person < PEOPLE; person++) {
                if (people.health[person] != Health.SUSCEPTIBLE) {
                    continue;
                }
                if (random.nextInt(8) == 0) {
                    exposure.changeSusceptibility(person, random.nextInt(3) == 0 ? 0 : random.nextDouble());
                }
                if (random.nextInt(10) == 0) {
                    toggle(exposure, person, outside);
                }
                if (random.nextInt(6) == 0) {
                    double hazard = 0.1 * random.nextDouble();
                    left[person] -= hazard * people.susceptibility[person];
                    if (left[person] <= 0) {
                        expected[person] = day;
                    }
                    if (exposure.isInfectedBy(person, hazard)) {
                        infections.infect(person, Setting.CARE_HOME, 0, Infections.UNKNOWN);
                        exposure.forget(person);
                    }
                }
                left[person] -= outside[person] * people.susceptibility[person] * daily[day];
                if (left[person] <= 0) {
                    expected[person] = Math.min(day, expected[person]);
                }
            }
            exposure.infectFromCommunity();
        }
        assertThat(infectedOn).isEqualTo(expected);
        assertThat(infectedOn).as("some are infected, some are not").contains(DAYS, DAYS / 2);
    }

    private static void toggle(Exposure exposure, int person, double[] outside) {
        if (outside[person] > 0) {
            exposure.endCommunity(person);
            outside[person] = 0;
        } else {
            outside[person] = 0.7;
            exposure.beginCommunity(person, outside[person]);
        }
    }
}
