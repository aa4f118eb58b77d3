package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.junit.jupiter.api.Test;

/** People who are immune from before the start. False-alarm rate 0.001 for each comparison. */
class PriorImmunityTest {

    private static final int STAFF = 4000;

    private static ScenarioBuilder staff() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, STAFF, null, null));
        builder.immuneAtStart = Map.of(Group.STAFF, 0.3);
        builder.incidence = 0.02;
        builder.days = 60;
        return builder;
    }

    /** 0.3 are immune for the whole run. */
    @Test
    void theImmuneAreNotInfected() {
        Probe probe = new Probe(staff(), 0);
        probe.day();
        int immune = probe.run.census.count(Group.STAFF, Health.RECOVERED);
        isBinomial(immune, STAFF, 0.3);
        probe.days(59);
        isBinomial(probe.run.tally.get(Outcome.STAFF_INFECTIONS), STAFF - (double) immune, 1 - Math.exp(-0.02 * 60));
    }

    /** Immune for 20 days counted from the day before the first: exposed to the community on the last 41 of 60. */
    @Test
    void theCommunityCountsFromTheEndOfImmunity() {
        ScenarioBuilder builder = staff();
        builder.immuneAtStart = Map.of(Group.STAFF, 1.0);
        builder.immuneDays = new Distribution.Constant(20);
        Probe probe = new Probe(builder, 0);
        probe.days(19);
        assertThat(probe.run.census.count(Group.STAFF, Health.RECOVERED)).isEqualTo(STAFF);
        probe.days(1);
        double infectedOnFirstDay = probe.run.tally.get(Outcome.STAFF_INFECTIONS);
        isBinomial(infectedOnFirstDay, STAFF, 1 - Math.exp(-0.02));
        ScenarioBuilder once = staff();
        once.immuneAtStart = Map.of(Group.STAFF, 1.0);
        once.immuneDays = new Distribution.Constant(20);
        once.latent = new Distribution.Constant(100);
        isBinomial(once.run(1).outcome(Outcome.STAFF_INFECTIONS), STAFF, 1 - Math.exp(-0.02 * 41));
    }

    @Test
    void newResidentsAreImmuneWithTheSameShare() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.incidence = 0;
        builder.nosocomial = 0;
        builder.backgroundDeaths = 0.02;
        builder.newResidents = 0.5;
        builder.immuneAtStart = Map.of(Group.RESIDENT, 0.4);
        Probe probe = new Probe(builder, 0);
        int atStart = probe.run.people.count();
        probe.days(80);
        int newcomers = 0;
        int immune = 0;
        for (int person = atStart; person < probe.run.people.count(); person++) {
            if (probe.run.people.group[person] == Group.RESIDENT && probe.run.people.health[person] != Health.LEFT) {
                newcomers++;
                immune += probe.run.people.health[person] == Health.RECOVERED ? 1 : 0;
            }
        }
        assertThat(newcomers).isGreaterThan(100);
        isBinomial(immune, newcomers, 0.4);
        assertThat(probe.run.tally.get(Outcome.RESIDENT_INFECTIONS)).isZero();
    }

    private static void isBinomial(double count, double n, double p) {
        assertThat(Math.abs(count - n * p)).isLessThan(3.29 * Math.sqrt(n * p * (1 - p)));
    }
}
