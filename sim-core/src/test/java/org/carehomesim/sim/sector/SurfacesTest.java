package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.HandHygieneParameters;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.contact.SurfaceParameters;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.junit.jupiter.api.Test;

/** Contamination of surfaces and the hazards it exerts, by the formulas; hand hygiene. */
class SurfacesTest {

    private static final double TAU = 1e-4;

    /** Twenty residents in two units of ten, eight staff on duty in two shifts of four; three residents are infected. */
    private static ScenarioBuilder home(Scope scope) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 20, CareType.OLDER_PEOPLE, 20, 8, null, null));
        builder.shifts = List.of(
                new ShiftParameters("day", 0.5, 0.7, true, 12), new ShiftParameters("night", 0.5, 0.3, false, 12));
        builder.surfaces = new SurfaceParameters(scope, TAU, 30, 50, 0.2, 0.4);
        builder.handHygiene = new HandHygieneParameters(0.5, 0.6);
        builder.infectiousPeriod = new Distribution.Constant(2);
        builder.index(Group.RESIDENT, 1, 3);
        return builder;
    }

    /** A measure that cleans and washes differently. */
    public record Housekeeping(double cleaning, double laundry) implements Policy {

        @Override
        public String summary() {
            return "Cleans and washes differently.";
        }

        @Override
        public void apply(Measures measures, double adherence) {
            measures.cleaningFactor = cleaning;
            measures.laundryFactor = laundry;
        }
    }

    /** Infectious on days 1 and 2: three days of an infectious person each, then decay and cleaning only. */
    @Test
    void contaminationRisesAndFallsByTheFormula() {
        ScenarioBuilder builder = home(Scope.HOME).with(new Housekeeping(2, 1.5));
        builder.surfaces = new SurfaceParameters(Scope.HOME, 0, 30, 50, 0.2, 0.4);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        double expected = 0;
        for (int day = 0; day < 8; day++) {
            probe.day();
            expected = (expected + (day == 1 || day == 2 ? 3 * 1.5 : 0)) * 0.8 * 0.6 * 0.6;
            assertThat(probe.run.surfaces.contamination(home)).isCloseTo(expected, within(1e-12));
        }
        assertThat(probe.run.surfaces.areContaminated(home)).isTrue();
        probe.days(12);
        assertThat(probe.run.surfaces.areContaminated(home))
                .as("negligible by now")
                .isFalse();
    }

    /** Masks that let nothing through do not keep surfaces clean, whoever wears them. */
    @Test
    void completeMasksOfResidentsDoNotActOnSurfaces() {
        ScenarioBuilder builder = home(Scope.UNIT);
        builder.practiceScore = 1;
        builder.surfaces = new SurfaceParameters(Scope.UNIT, 0, 30, 50, 0.2, 0.4);
        builder.index(Group.STAFF, 1, 2);
        Probe bare = new Probe(builder, 0);
        Probe masked = new Probe(builder.with(new Masking(0, 0, true, true, true)), 0);
        CareHome home = masked.run.homes.get(0);
        for (int day = 0; day < 8; day++) {
            bare.day();
            masked.day();
            double expected = bare.run.surfaces.contamination(bare.run.homes.get(0));
            assertThat(masked.run.surfaces.contamination(home)).isCloseTo(expected, within(1e-12));
        }
    }

    /** On day 1 the night shift touches what the day shift has left; on day 3 nobody is infectious any more. */
    @Test
    void hazardsOfResidentsAndStaffFollowTheFormula() {
        Probe probe = new Probe(home(Scope.HOME), 0);
        CareHome home = probe.run.homes.get(0);
        double hands = 1 - 0.5 * 0.6;
        double contamination = 0;
        for (int day = 0; day < 5; day++) {
            double[] before = probe.run.people.threshold.clone();
            probe.day();
            double added = day == 1 || day == 2 ? 3 : 0;
            double atNight = contamination + 0.7 * added;
            double residents = hands * TAU * 30 * (0.7 * contamination + 0.3 * atNight) / 20;
            double staff = 4 * hands * TAU * 50 * (contamination + atNight) / 20;
            for (int resident : home.residentOfBed) {
                if (probe.run.people.health[resident] == Health.SUSCEPTIBLE) {
                    assertThat(before[resident] - probe.run.people.threshold[resident])
                            .isCloseTo(residents, within(1e-12));
                }
            }
            double sum = 0;
            for (int worker : home.holderOfPost) {
                sum += before[worker] - probe.run.people.threshold[worker];
            }
            assertThat(sum).isCloseTo(staff, within(1e-12));
            contamination = (contamination + added) * 0.8 * 0.6;
        }
    }

    @Test
    void residentsTouchTheSurfacesOfTheirUnitOnly() {
        ScenarioBuilder builder = home(Scope.UNIT);
        builder.indexCases.clear();
        builder.index(Group.RESIDENT, 1, 1);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        assertThat(home.units).isEqualTo(2);
        probe.days(1);
        double[] before = probe.run.people.threshold.clone();
        probe.days(1);
        int unit = -1;
        for (int bed = 0; bed < 20; bed++) {
            unit = probe.run.people.health[home.residentOfBed[bed]] == Health.INFECTIOUS ? home.unitOfBed[bed] : unit;
        }
        int bedsOfUnit = 0;
        for (int other : home.unitOfBed) {
            bedsOfUnit += other == unit ? 1 : 0;
        }
        for (int bed = 0; bed < 20; bed++) {
            int resident = home.residentOfBed[bed];
            if (probe.run.people.health[resident] == Health.SUSCEPTIBLE) {
                double hazard = home.unitOfBed[bed] == unit ? 0.7 * TAU * 30 * 0.3 * 0.7 / bedsOfUnit : 0;
                assertThat(before[resident] - probe.run.people.threshold[resident])
                        .isCloseTo(hazard, within(1e-12));
            }
        }
    }

    @Test
    void staffContaminateAllUnitsAlike() {
        ScenarioBuilder builder = home(Scope.UNIT);
        builder.indexCases.clear();
        builder.index(Group.STAFF, 1, 8);
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.days(2);
        assertThat(probe.run.surfaces.contamination(home)).isCloseTo((4 * 0.7 + 4 * 0.3) * 0.8 * 0.6, within(1e-12));
    }

    /** Only surfaces transmit: who is infected is infected there, some of them when nobody is infectious any more. */
    @Test
    void surfacesInfectWhenNobodyIsInfectiousAnyMore() {
        ScenarioBuilder builder = home(Scope.HOME);
        builder.surfaces = new SurfaceParameters(Scope.HOME, 0.05, 30, 50, 0, 0.05);
        builder.handHygiene = null;
        builder.latent = new Distribution.Constant(20);
        builder.infectiousPeriod = new Distribution.Constant(1);
        List<InfectionRecord> caught = builder.run(0).infections().stream()
                .filter(infection -> infection.setting() == Setting.SURFACE)
                .toList();
        assertThat(caught)
                .isNotEmpty()
                .allMatch(infection ->
                        infection.infector() < 0 && infection.home().equals("Home 1"));
        assertThat(builder.run(0).infections()).hasSize(caught.size() + 3);
        assertThat(caught).anyMatch(infection -> infection.day() > 21 && infection.day() < 40);
    }

    @Test
    void handHygieneActsOnContactsOfCareAlone() {
        ScenarioBuilder builder = home(Scope.HOME);
        builder.surfaces = null;
        builder.transmission = 1e-4;
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.STAFF, Scope.HOME, 7.9, 1));
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.RESIDENT, Scope.HOME, 4, 1));
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        probe.day();
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        double staff = 0;
        for (int worker : home.holderOfPost) {
            staff += before[worker] - probe.run.people.threshold[worker];
        }
        assertThat(staff).isCloseTo(0.7 * 1e-4 * 7.9 * 3, within(1e-12));
        for (int resident : home.residentOfBed) {
            if (probe.run.people.health[resident] == Health.SUSCEPTIBLE) {
                assertThat(before[resident] - probe.run.people.threshold[resident])
                        .isCloseTo(1e-4 * 4 * 3 / 19, within(1e-12));
            }
        }
        assertThat(probe.run.homeContacts.careContactsPerDay())
                .as("contacts are not fewer")
                .isEqualTo(7.9);
    }

    @Test
    void surfacesThatCannotInfectChangeNothing() {
        ScenarioBuilder without = ScenarioBuilder.town();
        without.surfaces = null;
        ScenarioBuilder harmless = ScenarioBuilder.town();
        harmless.surfaces = new SurfaceParameters(Scope.UNIT, 0, 20, 10, 0.3, 0.3);
        assertThat(harmless.run(0).infections()).isEqualTo(without.run(0).infections());
        double more = 0;
        for (int replicate = 0; replicate < 10; replicate++) {
            more += ScenarioBuilder.town().runWithoutLineList(replicate).outcome(Outcome.RESIDENT_INFECTIONS)
                    - without.runWithoutLineList(replicate).outcome(Outcome.RESIDENT_INFECTIONS);
        }
        assertThat(more).as("infections by surfaces that can").isPositive();
    }

    @Test
    void roomsHaveNoSharedSurfaces() {
        assertThatThrownBy(() -> new SurfaceParameters(Scope.ROOM, 0, 0, 0, 0, 0))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessage("scope of surfaces must be unit or home but is room");
    }
}
