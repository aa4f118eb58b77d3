package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.junit.jupiter.api.Test;

/** Immunity that ends, and what a new episode draws. False-alarm rate 0.001. */
class ReinfectionTest {

    private static final int STAFF = 2000;

    /** Infected on day 0, infectious on day 1, immune for 3 days from day 2: susceptible on day 5 with a new threshold. */
    @Test
    void immunityEndsAndANewThresholdIsDrawn() {
        ScenarioBuilder builder = staff(STAFF);
        builder.index(Group.STAFF, 1, STAFF);
        builder.immuneDays = new Distribution.Constant(3);
        Probe probe = new Probe(builder, 0);
        double[] first = thresholds(probe);
        probe.days(5);
        assertThat(probe.run.census.count(Group.STAFF, Health.RECOVERED)).isEqualTo(STAFF);
        probe.day();
        assertThat(probe.run.census.count(Group.STAFF, Health.SUSCEPTIBLE)).isEqualTo(STAFF);
        double[] second = thresholds(probe);
        double sum = 0;
        double product = 0;
        for (int i = 0; i < STAFF; i++) {
            sum += second[i];
            product += (first[i] - 1) * (second[i] - 1);
        }
        assertThat(Math.abs(sum / STAFF - 1)).isLessThan(3.29 / Math.sqrt(STAFF));
        assertThat(Math.abs(product / STAFF)).as("covariance").isLessThan(3.29 / Math.sqrt(STAFF));
    }

    /** The community's hazard counts from the end of immunity on, not from the start of the run. */
    @Test
    void theCommunityReinfectsAtItsOwnPace() {
        ScenarioBuilder builder = staff(STAFF);
        builder.index(Group.STAFF, 1, STAFF);
        builder.immuneDays = new Distribution.Constant(3);
        builder.incidence = 0.05;
        Probe probe = new Probe(builder, 0);
        probe.days(5 + 5);
        double again = probe.run.tally.get(Outcome.STAFF_INFECTIONS) - STAFF;
        double p = 1 - Math.exp(-5 * 0.05);
        assertThat(Math.abs(again - STAFF * p)).isLessThan(3.29 * Math.sqrt(STAFF * p * (1 - p)));
    }

    /** Immunity that ended before a late admission to hospital ends right after it, and the community counts again at home. */
    @Test
    void whoLosesImmunityInHospitalIsExposedAgainAtHome() {
        ScenarioBuilder builder = staff(10);
        builder.index(Group.STAFF, 1, 10);
        builder.symptomatic = 1;
        builder.hospitalised = 1;
        builder.onsetToHospital = new Distribution.Constant(6);
        builder.hospitalStay = new Distribution.Constant(5);
        builder.immuneDays = new Distribution.Constant(2);
        Probe probe = new Probe(builder, 0);
        probe.days(9);
        for (int worker : probe.run.homes.get(0).holderOfPost) {
            assertThat(probe.run.people.whereabouts[worker]).isEqualTo(Whereabouts.HOSPITAL);
            assertThat(probe.run.people.health[worker]).isEqualTo(Health.SUSCEPTIBLE);
            assertThat(probe.run.people.communityExposure[worker]).isZero();
        }
        probe.days(4);
        for (int worker : probe.run.homes.get(0).holderOfPost) {
            assertThat(probe.run.people.whereabouts[worker]).isEqualTo(Whereabouts.HOUSEHOLD);
            assertThat(probe.run.people.communityExposure[worker]).isEqualTo(1);
        }
    }

    private static ScenarioBuilder staff(int number) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, number, null, null));
        builder.days = 40;
        return builder;
    }

    private static double[] thresholds(Probe probe) {
        int[] holders = probe.run.homes.get(0).holderOfPost;
        double[] thresholds = new double[holders.length];
        for (int post = 0; post < holders.length; post++) {
            thresholds[post] = probe.run.people.threshold[holders[post]];
        }
        return thresholds;
    }
}
