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
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.AdmissionAvoidance;
import org.carehomesim.sim.policy.AdmissionStop;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.policy.SymptomaticIsolation;
import org.junit.jupiter.api.Test;

/** Homes that take nobody in, and residents who are not taken to hospital. False-alarm rate of comparisons 0.001. */
class AdmissionsTest {

    /** Somebody would move into the only empty bed every day; the fee is 100 a day, and a patient waits 3 days longer. */
    @Test
    void aStopCostsFeesAndBedDays() {
        ScenarioBuilder builder = withAnEmptyBed(1);
        builder.with(new AdmissionStop(0, 3, 700));
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.NEW_RESIDENTS_REFUSED)).isEqualTo(10);
        assertThat(run.outcome(Outcome.EMPTY_BED_DAYS)).isEqualTo(10);
        assertThat(run.outcome(Outcome.COST_HOME_GBP)).isEqualTo(10 * 100);
        assertThat(run.outcome(Outcome.DELAYED_DISCHARGE_DAYS)).isEqualTo(10 * 3);
        assertThat(run.outcome(Outcome.COST_NHS_GBP)).isEqualTo(10 * 3 * 400);
    }

    /** Those who come from their own homes wait there; once the stop ends, the next one moves in and the fee is paid. */
    @Test
    void feesAreLostUntilTheNextOneMovesIn() {
        ScenarioBuilder builder = withAnEmptyBed(0);
        builder.with(new AdmissionStop(0, 3, 700), new Activation(null, ScenarioBuilder.START.plusDays(4), null, 1, 1));
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.NEW_RESIDENTS_REFUSED)).isEqualTo(4);
        assertThat(run.outcome(Outcome.EMPTY_BED_DAYS)).isEqualTo(4);
        assertThat(run.outcome(Outcome.COST_HOME_GBP)).isEqualTo(4 * 100);
        assertThat(run.outcome(Outcome.DELAYED_DISCHARGE_DAYS)).isZero();
        assertThat(withAnEmptyBed(0).run(0).outcome(Outcome.EMPTY_BED_DAYS)).isZero();
    }

    private static ScenarioBuilder withAnEmptyBed(double fromHospital) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(1);
        builder.homes.set(0, new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 0, 0, null, null));
        builder.newResidents = 50;
        builder.newResidentsFromHospital = fromHospital;
        builder.days = 10;
        return builder;
    }

    /** Half of 500 applicants are turned away on the first day. */
    @Test
    void adherenceIsTheShareTurnedAway() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(500);
        builder.homes.set(0, new HomeSpec("Home 1", 500, CareType.OLDER_PEOPLE, 0, 0, null, null));
        builder.newResidents = 50;
        builder.days = 1;
        builder.with(new AdmissionStop(), new Activation(null, null, null, 1, 0.5));
        assertThat(builder.run(0).outcome(Outcome.NEW_RESIDENTS_REFUSED))
                .isCloseTo(250, Offset.offset(3.29 * Math.sqrt(125)));
    }

    /** All are back on day 4, but may not come in before day 10. */
    @Test
    void returningResidentsWaitInHospital() {
        ScenarioBuilder builder = inHospitalForFourDays(4);
        builder.days = 20;
        builder.with(
                new AdmissionStop(1, 3, 700), new Activation(null, ScenarioBuilder.START.plusDays(10), null, 1, 1));
        Probe probe = new Probe(builder, 0);
        probe.days(10);
        assertThat(probe.run.homes.get(0).residentsPresent).isZero();
        probe.day();
        assertThat(probe.run.homes.get(0).residentsPresent).isEqualTo(4);
        assertThat(probe.run.tally.get(Outcome.DELAYED_DISCHARGE_DAYS)).isEqualTo(4 * 6);
        assertThat(probe.run.tally.get(Outcome.COST_HOME_GBP)).isZero();
    }

    private static ScenarioBuilder inHospitalForFourDays(int residents) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(residents);
        builder.otherAdmissions = 50;
        builder.otherAdmissionsMultiplier = new DateSeries(
                new TreeMap<>(Map.of(ScenarioBuilder.START, 1.0, ScenarioBuilder.START.plusDays(1), 0.0)));
        builder.otherStay = new Distribution.Constant(4);
        return builder;
    }

    /** Of 1000 admissions for other reasons a quarter is avoided, each at 700 and 154 pounds and saving four days at 400. */
    @Test
    void admissionsForOtherReasonsAreAvoided() {
        ScenarioBuilder builder = inHospitalForFourDays(1000);
        builder.days = 5;
        builder.with(new AdmissionAvoidance(0, 0.25, 1, 700, 154));
        RunRecord run = builder.run(0);
        double avoided = run.outcome(Outcome.HOSPITAL_ADMISSIONS_AVOIDED);
        assertThat(avoided).isCloseTo(250, Offset.offset(3.29 * Math.sqrt(1000 * 0.25 * 0.75)));
        assertThat(run.outcome(Outcome.OTHER_HOSPITAL_ADMISSIONS)).isEqualTo(1000 - avoided);
        assertThat(run.outcome(Outcome.COST_NHS_GBP)).isCloseTo(avoided * (700 - 4 * 400), Offset.offset(1e-6));
        assertThat(run.outcome(Outcome.COST_HOME_GBP)).isCloseTo(avoided * 154, Offset.offset(1e-6));
    }

    /** All 1000 would go to hospital, where a fifth dies: at home it is a fifth, three fifths or all, by the relative risk. */
    @Test
    void theRiskOfDyingAtHomeIsRelativeToHospital() {
        assertDeaths(infectedWith(new AdmissionAvoidance(1, 0, 1, 0, 0)), 0.2);
        assertDeaths(infectedWith(new AdmissionAvoidance(1, 0, 3, 0, 0)), 0.6);
        RunRecord all = infectedWith(new AdmissionAvoidance(1, 0, 5, 0, 0));
        assertThat(all.outcome(Outcome.RESIDENT_DEATHS)).isEqualTo(1000);
        RunRecord half = infectedWith(new AdmissionAvoidance(0.5, 0, 3, 0, 0));
        assertDeaths(half, 0.4);
        assertThat(half.outcome(Outcome.HOSPITAL_ADMISSIONS))
                .isEqualTo(1000 - half.outcome(Outcome.HOSPITAL_ADMISSIONS_AVOIDED))
                .isCloseTo(500, Offset.offset(3.29 * Math.sqrt(250)));
    }

    /** Two entries that avoid a half each leave a quarter, whatever their order. */
    @Test
    void eachEntryAvoidsItsShareOfWhatOthersLeave() {
        Measures measures = new Measures();
        new AdmissionAvoidance(0.5, 0.5, 1, 700, 154).apply(measures, 1);
        new AdmissionAvoidance(1, 0.5, 2, 100, 200).apply(measures, 0.5);
        assertThat(measures.hospitalAdmissionFactor).isEqualTo(0.25);
        assertThat(measures.otherAdmissionFactor).isEqualTo(0.375);
        assertThat(measures.homeCareFatalityFactor).isEqualTo(2);
        assertThat(measures.avoidedAdmissionNhsGbp).isEqualTo(700);
        assertThat(measures.avoidedAdmissionHomeGbp).isEqualTo(200);
    }

    @Test
    void nobodyDiesInHospitalWhenAllAdmissionsAreAvoided() {
        RunRecord none = infectedWith(new AdmissionAvoidance(1, 0, 1, 700, 154));
        assertThat(none.outcome(Outcome.HOSPITAL_ADMISSIONS)).isZero();
        assertThat(none.outcome(Outcome.HOSPITAL_BED_DAYS)).isZero();
        assertThat(none.outcome(Outcome.RESIDENT_DEATHS_IN_HOSPITAL)).isZero();
        assertThat(none.outcome(Outcome.COST_NHS_GBP)).isEqualTo(1000 * 700);
        assertThat(none.outcome(Outcome.COST_HOME_GBP)).isEqualTo(1000 * 154);
    }

    private static void assertDeaths(RunRecord run, double share) {
        assertThat(run.outcome(Outcome.RESIDENT_DEATHS))
                .isCloseTo(1000 * share, Offset.offset(3.29 * Math.sqrt(1000 * share * (1 - share))));
    }

    private static RunRecord infectedWith(AdmissionAvoidance policy) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(1000).index(Group.RESIDENT, 1, 1000);
        builder.symptomatic = 1;
        builder.fatality = 0.2;
        builder.hospitalised = 1;
        builder.with(policy);
        return builder.run(0);
    }

    @Test
    void casesCannotBeKeptOutOfHospitalAndIsolatedThere() {
        SymptomaticIsolation inHospital = new SymptomaticIsolation(0.8, 1, 14, 0.25, 0.5, 1);
        assertThat(new AdmissionAvoidance().conflictWith(inHospital))
                .hasValueSatisfying(reason -> assertThat(reason).contains("in-hospital"));
        assertThat(new AdmissionAvoidance().conflictWith(new SymptomaticIsolation()))
                .isEmpty();
        assertThat(new AdmissionAvoidance(0, 0.2, 1, 0, 0).conflictWith(inHospital))
                .isEmpty();
    }
}
