package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.DischargeRule;
import org.carehomesim.sim.policy.HospitalDischarge;
import org.carehomesim.sim.policy.SymptomaticIsolation;
import org.junit.jupiter.api.Test;

/** Infection in hospital, delayed discharge and what days in hospital cost. False-alarm rate of comparisons 0.001. */
class HospitalTest {

    private static final double BED_DAY_GBP = 400;
    private static final double QALYS_PER_ISOLATION_DAY = 0.0003;

    /** Nearly everybody goes to hospital on day 0, for 4 days exactly, and is exposed on each of them and no more. */
    @Test
    void aStayOfSomeDaysExposesToThatManyDailyHazards() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(500);
        builder.otherAdmissions = 50;
        builder.otherStay = new Distribution.Constant(4);
        builder.nosocomial = 0.1;
        builder.days = 5;
        int runs = 20;
        double infected = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            Probe probe = new Probe(builder, replicate);
            probe.days(4);
            assertThat(probe.run.homes.get(0).residentsPresent).isZero();
            probe.day();
            assertThat(probe.run.homes.get(0).residentsPresent).isEqualTo(500);
            infected += probe.run.tally.get(Outcome.NOSOCOMIAL_INFECTIONS);
        }
        double people = 500.0 * runs;
        double p = 1 - Math.exp(-0.4);
        assertThat(Math.abs(infected - people * p)).isLessThan(3.29 * Math.sqrt(people * p * (1 - p)));
    }

    /** An ill resident is isolated in hospital for 5 days and then waits there, since the home has no place to quarantine. */
    @Test
    void aBedOfACaseWhoseDischargeIsDelayedIsPaidForOnce() {
        ScenarioBuilder builder = isolatedInHospital();
        builder.quarantinePlacesPerBed = 0;
        builder.with(new HospitalDischarge(DischargeRule.ONLY_IF_QUARANTINE_POSSIBLE, 14, "pcr", 7, 0.25, 0.5));
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.ISOLATION_DAYS)).isEqualTo(5);
        assertThat(run.outcome(Outcome.DELAYED_DISCHARGE_DAYS)).isEqualTo(13);
        assertThat(run.outcome(Outcome.HOSPITAL_BED_DAYS)).isEqualTo(18);
        assertThat(run.outcome(Outcome.COST_NHS_GBP)).isEqualTo(18 * BED_DAY_GBP);
    }

    @Test
    void daysOfIsolationInHospitalCostQualityOfLifeLikeThoseAtHome() {
        RunRecord run = isolatedInHospital().run(0);
        assertThat(run.outcome(Outcome.ISOLATION_DAYS)).isEqualTo(5);
        assertThat(run.outcome(Outcome.QALY_LOSS)).isCloseTo(5 * QALYS_PER_ISOLATION_DAY, Offset.offset(1e-6));
    }

    /** Infected on day 0, onset on day 1, isolated in hospital on day 2. */
    private static ScenarioBuilder isolatedInHospital() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(4).index(Group.RESIDENT, 1, 1);
        builder.symptomatic = 1;
        builder.days = 20;
        return builder.with(new SymptomaticIsolation(1, 1, 5, 0.25, 0.5, 1));
    }

    /** Everybody comes back on day 4, when the home has two places of quarantine for 6 days: 4 wait for 6 days, 2 of them for 12. */
    @Test
    void patientsWaitForAPlaceToQuarantine() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(6);
        builder.otherAdmissions = 50;
        builder.otherAdmissionsMultiplier = onlyOnTheFirstDay();
        builder.otherStay = new Distribution.Constant(4);
        builder.quarantinePlacesPerBed = 2.0 / 6;
        builder.days = 60;
        builder.with(new HospitalDischarge(DischargeRule.ONLY_IF_QUARANTINE_POSSIBLE, 6, "pcr", 7, 0.25, 0.5));
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        assertThat(home.quarantinePlaces).isEqualTo(2);
        for (int day = 0; day < 60; day++) {
            probe.day();
            assertThat(home.residentsIsolated).isLessThanOrEqualTo(2);
            assertThat(home.residentsPresent).isEqualTo(day < 4 ? 0 : Math.min(6, 2 * ((day + 2) / 6)));
            int waiting = 0;
            for (int resident : home.residentOfBed) {
                waiting += probe.run.people.whereabouts[resident] == Whereabouts.HOSPITAL ? 1 : 0;
            }
            assertThat(waiting + home.residentsPresent).isEqualTo(6);
        }
        assertThat(probe.run.tally.get(Outcome.DELAYED_DISCHARGE_DAYS)).isEqualTo(4 * 6 + 2 * 6);
    }

    /** As above, but one of the two in quarantine dies on day 6, so that one of the others waits no longer. */
    @Test
    void aPlaceOfQuarantineIsFreeWhenItsResidentDies() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(3);
        builder.otherAdmissions = 50;
        builder.otherAdmissionsMultiplier = onlyOnTheFirstDay();
        builder.otherStay = new Distribution.Constant(4);
        builder.quarantinePlacesPerBed = 2.0 / 3;
        builder.days = 20;
        builder.with(new HospitalDischarge(DischargeRule.ONLY_IF_QUARANTINE_POSSIBLE, 10, "pcr", 7, 0.25, 0.5));
        Probe probe = new Probe(builder, 0);
        probe.days(6);
        CareHome home = probe.run.homes.get(0);
        assertThat(home.residentsPresent).isEqualTo(2);
        int dying = home.quarantinedResident[0];
        probe.run.transitions.left(dying);
        probe.run.departures.remove(dying);
        assertThat(home.residentsPresent).isEqualTo(1);
        probe.day();
        assertThat(home.residentsPresent).isEqualTo(2);
        assertThat(probe.run.tally.get(Outcome.DELAYED_DISCHARGE_DAYS)).isEqualTo(2);
    }

    /** A resident taken from quarantine to hospital leaves the place to another. */
    @Test
    void aPlaceOfQuarantineIsFreeWhenItsResidentIsTakenToHospital() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(2);
        builder.otherAdmissions = 50;
        builder.otherAdmissionsMultiplier = onlyOnTheFirstDay();
        builder.otherStay = new Distribution.Constant(4);
        builder.quarantinePlacesPerBed = 0.5;
        builder.days = 20;
        builder.with(new HospitalDischarge(DischargeRule.ONLY_IF_QUARANTINE_POSSIBLE, 10, "pcr", 7, 0.25, 0.5));
        Probe probe = new Probe(builder, 0);
        probe.days(6);
        CareHome home = probe.run.homes.get(0);
        int first = home.quarantinedResident[0];
        probe.run.hospital.admitForIsolation(first, 3);
        probe.day();
        assertThat(home.residentsPresent).isEqualTo(1);
        assertThat(home.quarantinedResident[0]).isNotEqualTo(first);
    }

    private static DateSeries onlyOnTheFirstDay() {
        return new DateSeries(
                new TreeMap<>(Map.of(ScenarioBuilder.START, 1.0, ScenarioBuilder.START.plusDays(1), 0.0)));
    }
}
