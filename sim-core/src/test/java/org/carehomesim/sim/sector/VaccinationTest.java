package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Vaccination;
import org.carehomesim.sim.policy.VaccineAction;
import org.carehomesim.sim.policy.VaccineDose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What vaccination does to whom and when, against closed forms. False-alarm rate 0.001 for each comparison. */
class VaccinationTest {

    private static final int STAFF = 4000;

    private static Vaccination of(VaccineAction action, Double halfLife, VaccineDose... doses) {
        return new Vaccination(1, 1, 1, List.of(doses), action, halfLife, 10);
    }

    private static ScenarioBuilder staff(int number) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, number, null, null));
        builder.days = 60;
        return builder;
    }

    /** Unprotected for 20 days, then at 0.4 of a hazard of 0.02 a day for 40; or 0.6 of people are immune from then on. */
    @ParameterizedTest
    @CsvSource({"LEAKY", "ALL_OR_NOTHING"})
    void hazardBeforeAndAfterTheEffectAddUp(VaccineAction action) {
        ScenarioBuilder builder = staff(STAFF);
        builder.incidence = 0.02;
        builder.with(of(action, null, new VaccineDose(5, 15, 0.4, 1, 1, 1)));
        double before = Math.exp(-0.02 * 20);
        double escape = switch (action) {
            case LEAKY -> before * Math.exp(-0.4 * 0.02 * 40);
            case ALL_OR_NOTHING -> before * (0.6 + 0.4 * Math.exp(-0.02 * 40));
        };
        isBinomial(builder.run(0).outcome(Outcome.STAFF_INFECTIONS), STAFF, 1 - escape);
    }

    @Test
    void dosesAreGivenPaidForAndTakeEffectOnTheirDays() {
        ScenarioBuilder builder = staff(9);
        builder.with(of(
                VaccineAction.LEAKY,
                null,
                new VaccineDose(0, 2, 0.5, 0.8, 0.6, 0.7),
                new VaccineDose(3, 1, 0.2, 0.4, 0.1, 0.3)));
        Probe probe = new Probe(builder, 0);
        int worker = probe.run.homes.get(0).holderOfPost[0];
        double[] susceptibility = {1, 1, 0.5, 0.5, 0.2, 0.2};
        double[] doses = {10, 10, 10, 20, 20, 20};
        for (int day = 0; day < susceptibility.length; day++) {
            probe.day();
            assertThat(probe.run.people.susceptibility[worker]).isEqualTo(susceptibility[day]);
            assertThat(probe.run.tally.get(Outcome.VACCINE_DOSES)).isEqualTo(doses[day]);
            assertThat(probe.run.tally.get(Outcome.COST_NHS_GBP)).isEqualTo(10 * doses[day]);
        }
        assertThat(probe.run.people.protection.infectiousness(worker)).isEqualTo(0.4);
        assertThat(probe.run.people.protection.fatality(worker)).isEqualTo(0.1);
        assertThat(probe.run.people.protection.hospitalisation(worker)).isEqualTo(0.3);
    }

    @Test
    void protectionHalvesInAHalfLife() {
        ScenarioBuilder builder = staff(1);
        builder.days = 200;
        builder.with(of(VaccineAction.LEAKY, 64.0, new VaccineDose(0, 0, 0.2, 0.5, 1, 1)));
        Probe probe = new Probe(builder, 0);
        int worker = probe.run.homes.get(0).holderOfPost[0];
        for (int day = 0; day < 200; day++) {
            probe.day();
            double left = Math.pow(0.5, (day + 0.5) / 64);
            double protection = 1 - probe.run.people.susceptibility[worker];
            assertThat(protection / (0.8 * left)).as("day %d", day).isCloseTo(1, within(0.022));
            assertThat(1 - probe.run.people.protection.infectiousness(worker))
                    .isCloseTo(protection * 0.5 / 0.8, within(1e-12));
        }
    }

    /** Everybody is infected on day 0 and infectious on day 1. */
    @Test
    void severityAndInfectiousnessAreLowerOnceInfected() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(STAFF).index(Group.RESIDENT, 1, STAFF);
        builder.symptomatic = 1;
        builder.fatality = 0.5;
        builder.hospitalised = 0.6;
        builder.infectiousPeriod = new Distribution.Constant(5);
        builder.with(of(VaccineAction.LEAKY, null, new VaccineDose(0, 0, 1, 0.3, 0.4, 0.5)));
        Probe probe = new Probe(builder, 0);
        probe.days(2);
        for (int resident : probe.run.homes.get(0).residentOfBed) {
            assertThat(probe.run.people.infectiousness[resident]).isEqualTo(0.3);
        }
        probe.days(70);
        double deaths = probe.run.tally.get(Outcome.RESIDENT_DEATHS);
        isBinomial(deaths, STAFF, 0.5 * 0.4);
        // of those who die as many are admitted as without vaccine, of the others half as many
        isBinomial(probe.run.tally.get(Outcome.HOSPITAL_ADMISSIONS), STAFF, 0.2 * 0.6 + 0.8 * 0.6 * 0.5);
    }

    @Test
    void uptakeDiffersByGroupAndHoldsForThoseWhoJoinLater() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.incidence = 0;
        builder.nosocomial = 0;
        builder.backgroundDeaths = 0.02;
        builder.newResidents = 0.5;
        builder.immuneAtStart = null;
        Vaccination vaccination = new Vaccination(
                0.9,
                0.5,
                0.25,
                List.of(new VaccineDose(0, 0, 0.3, 1, 1, 1), new VaccineDose(30, 0, 0.1, 1, 1, 1)),
                VaccineAction.LEAKY,
                null,
                0);
        builder.with(vaccination, new Activation(null, null, null, 1, 0.8));
        Probe probe = new Probe(builder, 0);
        int atStart = probe.run.people.count();
        probe.days(80);
        int[] people = new int[Group.values().length];
        int[] vaccinated = new int[Group.values().length];
        int newResidents = 0;
        int newVaccinated = 0;
        for (int person = 0; person < probe.run.people.count(); person++) {
            if (probe.run.people.health[person] == Health.LEFT) {
                continue;
            }
            int group = probe.run.people.group[person].ordinal();
            boolean isVaccinated = probe.run.people.susceptibility[person] < 1;
            people[group]++;
            vaccinated[group] += isVaccinated ? 1 : 0;
            if (isVaccinated) {
                assertThat(probe.run.people.susceptibility[person]).isEqualTo(0.1);
            }
            if (person >= atStart && probe.run.people.group[person] == Group.RESIDENT) {
                newResidents++;
                newVaccinated += isVaccinated ? 1 : 0;
            }
        }
        isBinomial(vaccinated[Group.RESIDENT.ordinal()], people[Group.RESIDENT.ordinal()], 0.9 * 0.8);
        isBinomial(vaccinated[Group.STAFF.ordinal()], people[Group.STAFF.ordinal()], 0.5 * 0.8);
        isBinomial(vaccinated[Group.AGENCY.ordinal()], people[Group.AGENCY.ordinal()], 0.25 * 0.8);
        assertThat(vaccinated[Group.VISITOR.ordinal()]).isZero();
        assertThat(newResidents).isGreaterThan(100);
        isBinomial(newVaccinated, newResidents, 0.9 * 0.8);
    }

    /** Residents get one vaccine, staff the other, and so do those who join later. */
    @Test
    void twoProgrammesGoSideBySide() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.incidence = 0;
        builder.nosocomial = 0;
        builder.backgroundDeaths = 0.02;
        builder.newResidents = 0.5;
        VaccineDose forResidents = new VaccineDose(0, 0, 0.75, 1, 1, 1);
        VaccineDose forStaff = new VaccineDose(0, 0, 0.25, 1, 1, 1);
        builder.with(new Vaccination(1, 0, 0, List.of(forResidents), VaccineAction.LEAKY, null, 0));
        builder.with(new Vaccination(0, 1, 1, List.of(forStaff), VaccineAction.LEAKY, null, 0));
        Probe probe = new Probe(builder, 0);
        probe.days(60);
        for (int person = 0; person < probe.run.people.count(); person++) {
            double expected = switch (probe.run.people.group[person]) {
                case RESIDENT -> 0.75;
                case STAFF, AGENCY -> 0.25;
                case VISITOR, HOUSEHOLD -> 1;
            };
            assertThat(probe.run.people.susceptibility[person]).isEqualTo(expected);
        }
    }

    @Test
    void aCompleteVaccineBeforeTheFirstDayLeavesNobodyInfected() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(50).residentsMeet(5);
        builder.indexCases.add(new org.carehomesim.sim.contact.IndexCases(Group.RESIDENT, 1, 0, 1));
        builder.with(of(VaccineAction.LEAKY, null, new VaccineDose(0, 0, 0, 1, 1, 1)));
        assertThat(builder.run(0).outcome(Outcome.RESIDENT_INFECTIONS)).isEqualTo(1);
    }

    @Test
    void dosesOutOfOrderAreRefused() {
        assertThatThrownBy(() -> of(
                        VaccineAction.LEAKY,
                        null,
                        new VaccineDose(0, 30, 0.5, 1, 1, 1),
                        new VaccineDose(20, 5, 0.5, 1, 1, 1)))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("dose 2 of a vaccination must be given, and take effect, later");
        assertThatThrownBy(() -> of(VaccineAction.LEAKY, null))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("at least one dose");
    }

    private static void isBinomial(double count, double n, double p) {
        assertThat(Math.abs(count - n * p)).isLessThan(3.29 * Math.sqrt(n * p * (1 - p)));
    }
}
