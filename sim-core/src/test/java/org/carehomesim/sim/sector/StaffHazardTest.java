package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.TestTown;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.HandHygieneParameters;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.contact.StaffOnDuty;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Cohorting;
import org.carehomesim.sim.workforce.RoleParameters;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hazards of staff by role, unit and part of the shift, read off the thresholds they use up. */
class StaffHazardTest {

    private static final double BETA = 1e-4;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    /** Thirty residents in three units; six of twenty posts on duty by day and four by night. */
    private static ScenarioBuilder home() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 30, CareType.OLDER_PEOPLE, 30, 20, null, null));
        builder.unitBeds = 10;
        builder.transmission = BETA;
        builder.shifts = List.of(
                new ShiftParameters("day", 0.3, 0.8, true, 12), new ShiftParameters("night", 0.2, 0.2, false, 12));
        return builder;
    }

    private static void rule(ScenarioBuilder builder, Group from, Group to, Scope scope, double contacts) {
        builder.rules.add(new ContactRule(from, to, scope, contacts, 1));
    }

    /** Makes somebody infectious for good; nobody else notices. */
    private static void infect(Probe probe, int person) {
        probe.run.people.health[person] = Health.INFECTIOUS;
        probe.run.people.infectiousness[person] = 1;
        probe.run.people.setInfectious(person, true);
    }

    private static double used(Probe probe, double[] before, int person) {
        return before[person] - probe.run.people.threshold[person];
    }

    /**
     * Three who work by day; what each resident gets follows from who is on duty in which unit. Hands are cleaned after a
     * share of contacts of care, which takes 0.6 of them, and not after contacts of colleagues.
     */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.8, 0", "1, 0", "0, 0.5", "0.8, 0.5", "1, 1"})
    void cohortedStaffExposeTheirOwnUnitAndTheRestOfTheHomeByTheFormula(double share, double handsCleaned) {
        ScenarioBuilder builder = home().with(new Cohorting(share, 0, 0));
        builder.handHygiene = new HandHygieneParameters(handsCleaned, 0.6);
        rule(builder, Group.RESIDENT, Group.STAFF, Scope.HOME, 7.9);
        rule(builder, Group.STAFF, Group.STAFF, Scope.HOME, 6);
        Probe probe = new Probe(builder, 0);
        People people = probe.run.people;
        CareHome home = probe.run.homes.get(0);
        probe.day();
        StaffOnDuty day = probe.run.duty.staff(home, 0);
        int[] infectiousOfUnit = new int[3];
        for (int i = 0; i < 3; i++) {
            infect(probe, day.person(i));
        }
        double[] before = people.threshold.clone();
        probe.day();
        StaffOnDuty onDuty = probe.run.duty.staff(home, 0);
        int[] ofUnit = new int[3];
        for (int i = 0; i < onDuty.count(); i++) {
            ofUnit[onDuty.unit(i)]++;
            infectiousOfUnit[onDuty.unit(i)] += people.infectiousness[onDuty.person(i)] > 0 ? 1 : 0;
        }
        assertThat(onDuty.count()).isEqualTo(6);
        assertThat(infectiousOfUnit[0] + infectiousOfUnit[1] + infectiousOfUnit[2])
                .isEqualTo(3);
        for (int resident : home.residentOfBed) {
            int unit = home.unitOfBed[people.bedOrPost[resident]];
            double met = share * infectiousOfUnit[unit] / ofUnit[unit] + (1 - share) * 3 / 6.0;
            assertThat(used(probe, before, resident))
                    .isCloseTo(BETA * (1 - 0.6 * handsCleaned) * 0.8 * 7.9 * met, ROUNDING);
        }
        for (int i = 0; i < 6; i++) {
            int unit = onDuty.unit(i);
            if (people.health[onDuty.person(i)] == Health.SUSCEPTIBLE) {
                double others = ofUnit[unit] - 1.0;
                double met = (1 - share) * 3 / 5.0 + (others > 0 ? share * infectiousOfUnit[unit] / others : 0);
                assertThat(used(probe, before, onDuty.person(i))).isCloseTo(BETA * 6 * met, ROUNDING);
            }
        }
    }

    /** Carers, nurses and others share out the care by weight; together they have what residents have, cohorted or not. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.9, 0", "0, 0.5", "0.9, 0.5"})
    void staffTogetherHaveTheContactsThatResidentsHave(double share, double handsCleaned) {
        ScenarioBuilder builder = home().with(new Cohorting(share, 0, 0));
        builder.handHygiene = new HandHygieneParameters(handsCleaned, 0.6);
        builder.homes.set(0, new HomeSpec("Home 1", 30, CareType.OLDER_PEOPLE, 30, 40, true, null));
        builder.roles = TestTown.roles();
        rule(builder, Group.RESIDENT, Group.STAFF, Scope.HOME, 7.9);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.day();
        for (int bed = 0; bed < 12; bed++) {
            infect(probe, home.residentOfBed[bed]);
        }
        home.infectiousResidents = 12;
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        double sum = 0;
        double ofCarers = 0;
        double ofDomestics = 0;
        for (int worker : home.holderOfPost) {
            double used = used(probe, before, worker);
            sum += used;
            ofCarers += probe.run.people.role[worker] == StaffRole.CARER ? used : 0;
            ofDomestics += probe.run.people.role[worker] == StaffRole.DOMESTIC ? used : 0;
        }
        assertThat(sum).isCloseTo(BETA * (1 - 0.6 * handsCleaned) * 7.9 * 12, ROUNDING);
        assertThat(ofCarers).isBetween(0.8 * sum, sum);
        assertThat(ofDomestics).isBetween(0.001 * sum, 0.1 * sum);
    }

    /** Breaks bring everybody on duty together, whatever the unit; no hands are cleaned. */
    @Test
    void breaksAreNotConfinedToUnits() {
        ScenarioBuilder builder = home().with(new Cohorting(1, 1, 1));
        builder.handHygiene = new HandHygieneParameters(1, 1);
        rule(builder, Group.STAFF, Group.STAFF, Scope.BREAK, 2.4);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.day();
        infect(probe, probe.run.duty.staff(home, 0).person(2));
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        StaffOnDuty day = probe.run.duty.staff(home, 0);
        int exposed = 0;
        for (int i = 0; i < day.count(); i++) {
            if (probe.run.people.health[day.person(i)] == Health.SUSCEPTIBLE) {
                assertThat(used(probe, before, day.person(i))).isCloseTo(BETA * 2.4 / 5, ROUNDING);
                exposed++;
            }
        }
        assertThat(exposed).isEqualTo(5);
    }

    /**
     * One of four by night is infectious and meets the six of the day in the morning and in the evening; each of them has {@code
     * c (6 + 4) / (4 x 6 x 4)} contacts with her each time. Her night colleagues and those off duty she does not meet. Hand
     * hygiene, however perfect, is of care only.
     */
    @Test
    void shiftsMeetAtHandoverInTheMorningAndInTheEvening() {
        ScenarioBuilder builder = home();
        builder.handHygiene = new HandHygieneParameters(1, 1);
        rule(builder, Group.STAFF, Group.STAFF, Scope.HANDOVER, 3);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.day();
        infect(probe, probe.run.duty.staff(home, 1).person(0));
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        StaffOnDuty day = probe.run.duty.staff(home, 0);
        double sum = 0;
        for (int i = 0; i < day.count(); i++) {
            double used = used(probe, before, day.person(i));
            assertThat(used).isCloseTo(2 * BETA * 3 * 10 / 96, ROUNDING);
            sum += used;
        }
        double all = 0;
        for (int worker : home.holderOfPost) {
            all += used(probe, before, worker);
        }
        assertThat(all).isCloseTo(sum, ROUNDING).isCloseTo(BETA * 3.75, ROUNDING);
    }

    /** Away at home, she hands over to nobody. */
    @Test
    void thoseWhoFellIllOvernightDoNotHandOver() {
        ScenarioBuilder builder = home();
        rule(builder, Group.STAFF, Group.STAFF, Scope.HANDOVER, 3);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.day();
        int worker = probe.run.duty.staff(home, 1).person(0);
        infect(probe, worker);
        probe.run.people.absentUntil[worker] = 5;
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        for (int other : home.holderOfPost) {
            assertThat(used(probe, before, other)).isZero();
        }
    }

    /** Of contacts anywhere in the home 0.36 are left, 0.64 with dementia, and the mean of a pair of both. */
    @Test
    void cohortedResidentsMeetLessInTheHomeAndAsBeforeInTheUnit() {
        ScenarioBuilder builder = home().with(new Cohorting(0, 0.64, 0.36));
        rule(builder, Group.RESIDENT, Group.RESIDENT, Scope.HOME, 2);
        rule(builder, Group.RESIDENT, Group.RESIDENT, Scope.UNIT, 3);
        builder.dementia = 0.5;
        Probe probe = new Probe(builder, 0);
        People people = probe.run.people;
        CareHome home = probe.run.homes.get(0);
        probe.day();
        infect(probe, home.residentOfBed[4]);
        home.infectiousResidents = 1;
        double ofInfectious = people.dementia[home.residentOfBed[4]] ? 0.8 : 0.6;
        double[] before = people.threshold.clone();
        probe.day();
        int withDementia = 0;
        for (int bed = 0; bed < 30; bed++) {
            int resident = home.residentOfBed[bed];
            if (bed != 4) {
                double left = ofInfectious * (people.dementia[resident] ? 0.8 : 0.6);
                double expected = BETA * (2 * left / 29 + (bed < 10 ? 3 / 9.0 : 0));
                assertThat(used(probe, before, resident)).isCloseTo(expected, ROUNDING);
                withDementia += people.dementia[resident] ? 1 : 0;
            }
        }
        assertThat(withDementia).isBetween(5, 25);
    }

    /** A single role with a weight of its own is everybody: the same hazards as without roles. */
    @Test
    void oneRoleIsTheSameAsNone() {
        ScenarioBuilder without = ScenarioBuilder.town();
        without.roles = null;
        ScenarioBuilder with = ScenarioBuilder.town();
        with.roles = Map.of(StaffRole.CARER, new RoleParameters(1, 1, 1, null, true));
        assertThat(with.run(3).outcomes()).isEqualTo(without.run(3).outcomes());
        assertThat(with.run(3).infections()).isEqualTo(without.run(3).infections());
    }
}
