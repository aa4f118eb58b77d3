package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Cohorting;
import org.carehomesim.sim.policy.SymptomaticIsolation;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.junit.jupiter.api.Test;

/** Which homes can cohort, what isolation of cases in a cohort leaves of contacts, and the carers that it takes. */
class CohortingSpaceTest {

    private static final Cohorting COHORTING = new Cohorting(0.9, 0.9, 0.6, 0.1, 0.4, 2);

    @Test
    void needsUnitsAndEmptyBeds() {
        assertThat(canCohort(24, 22)).isFalse();
        assertThat(canCohort(24, 21)).isTrue();
        assertThat(canCohort(12, 6)).isFalse();
    }

    private static boolean canCohort(int beds, int residents) {
        Probe probe = new Probe(home(beds, residents).with(COHORTING), 0);
        probe.day();
        return probe.run.homes.get(0).canCohort();
    }

    /** Isolation leaves a quarter of contacts, a cohort of cases 0.4 of that, and less so where it is half followed. */
    @Test
    void casesHaveLessContactInACohort() {
        assertThat(contactsOfTheCase(21, 1)).isCloseTo(0.25 * 0.4, Offset.offset(1e-12));
        assertThat(contactsOfTheCase(21, 0.5)).isCloseTo(0.25 * 0.7, Offset.offset(1e-12));
        assertThat(contactsOfTheCase(24, 1)).isEqualTo(0.25);
    }

    private static double contactsOfTheCase(int residents, double adherence) {
        Probe probe = new Probe(ill(residents).with(COHORTING, new Activation(null, null, null, 1, adherence)), 0);
        probe.days(2);
        double least = 1;
        for (int person = 0; person < probe.run.people.count(); person++) {
            least = Math.min(least, probe.run.people.contactFactor[person]);
        }
        return least;
    }

    /** Two carers more from the day on which the first case is isolated, whom nobody covers here. */
    @Test
    void cohortsOfCasesWantCarersOfTheirOwn() {
        Probe probe = new Probe(ill(21).with(COHORTING), 0);
        CareHome home = probe.run.homes.get(0);
        probe.day();
        int ordinary = home.shiftsNeeded;
        assertThat(ordinary).isPositive();
        assertThat(home.residentsIsolated).isZero();
        probe.day();
        assertThat(home.residentsIsolated).isEqualTo(1);
        assertThat(home.shiftsNeeded).isEqualTo(ordinary + 2);
        assertThat(probe.run.duty.demand(home, 0)).isEqualTo(ordinary + 2);
        assertThat(probe.run.tally.get(Outcome.UNFILLED_SHIFTS)).isEqualTo(2);
        Probe full = new Probe(ill(24).with(COHORTING), 0);
        full.days(2);
        assertThat(full.run.tally.get(Outcome.UNFILLED_SHIFTS)).isZero();
    }

    /** Overtime can fill a shift beyond the ordinary team, and the team has room for it. */
    @Test
    void staffWhoAreOffCanCover() {
        ScenarioBuilder builder = ill(21).with(new Cohorting(0.9, 0.9, 0.6, 0.1, 0.4, 6));
        builder.overtime = 1;
        builder.shifts = List.of(new ShiftParameters("day", 0.5, 1, true, 12));
        Probe probe = new Probe(builder, 0);
        probe.days(3);
        CareHome home = probe.run.homes.get(0);
        assertThat(home.shiftsOvertime).isEqualTo(6);
        assertThat(probe.run.duty.count(home, 0)).isEqualTo(home.shiftsNeeded);
    }

    private static ScenarioBuilder ill(int residents) {
        ScenarioBuilder builder = home(24, residents).index(Group.RESIDENT, 1, 1);
        builder.symptomatic = 1;
        builder.infectiousPeriod = new Distribution.Constant(20);
        builder.days = 20;
        return builder.with(new SymptomaticIsolation(1, 0, 14, 0.25, 0.25, 0));
    }

    private static ScenarioBuilder home(int beds, int residents) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(beds);
        builder.homes.set(0, new HomeSpec("Home 1", beds, CareType.OLDER_PEOPLE, residents, 20, null, null));
        return builder;
    }
}
