package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.AdmissionStop;
import org.carehomesim.sim.policy.DischargeRule;
import org.carehomesim.sim.policy.HospitalDischarge;
import org.junit.jupiter.api.Test;

/** Step-down places between hospital and home. False-alarm rate of comparisons 0.001. */
class StepDownTest {

    /** Everybody leaves hospital on day 4, when there are two places for 6 days each: 4 wait for 6 days, 2 of them for 12. */
    @Test
    void patientsWaitInHospitalForAPlace() {
        ScenarioBuilder builder = backOnDay(4, 6);
        builder.days = 40;
        builder.with(stepDown(2000.0 / 6, 6, false, null, 0));
        Probe probe = new Probe(builder, 0);
        CareHome home = probe.run.homes.get(0);
        for (int day = 0; day < 40; day++) {
            probe.day();
            int inStepDown = count(probe, home, Whereabouts.STEP_DOWN);
            assertThat(inStepDown).isEqualTo(day >= 4 && day < 22 ? 2 : 0);
            assertThat(home.residentsPresent).isEqualTo(day < 4 ? 0 : Math.min(6, 2 * ((day + 2) / 6 - 1)));
            assertThat(count(probe, home, Whereabouts.HOSPITAL) + inStepDown + home.residentsPresent)
                    .isEqualTo(6);
            assertThat(probe.run.hospital.patientsNow()).isEqualTo(count(probe, home, Whereabouts.HOSPITAL));
        }
        assertThat(probe.run.tally.get(Outcome.STEP_DOWN_DAYS)).isEqualTo(6 * 6);
        assertThat(probe.run.tally.get(Outcome.ISOLATION_DAYS)).isEqualTo(6 * 6);
        assertThat(probe.run.tally.get(Outcome.DELAYED_DISCHARGE_DAYS)).isEqualTo(4 * 6 + 2 * 6);
    }

    private static int count(Probe probe, CareHome home, Whereabouts place) {
        int count = 0;
        for (int resident : home.residentOfBed) {
            count += resident >= 0 && probe.run.people.whereabouts[resident] == place ? 1 : 0;
        }
        return count;
    }

    /** Two places at 100 pounds a day for 30 days, whoever is there; hospital beds while waiting are paid as well. */
    @Test
    void placesArePaidForTakenOrNot() {
        ScenarioBuilder nobodyThere = ScenarioBuilder.textbook(6);
        nobodyThere.days = 30;
        nobodyThere.with(stepDown(2000.0 / 6, 6, false, null, 0));
        assertThat(nobodyThere.run(0).outcome(Outcome.COST_COUNCIL_GBP)).isCloseTo(2 * 100 * 30, Offset.offset(1e-6));
        ScenarioBuilder crowded = backOnDay(4, 6);
        crowded.days = 30;
        crowded.with(stepDown(2000.0 / 6, 6, false, null, 0));
        RunRecord run = crowded.run(0);
        assertThat(run.outcome(Outcome.COST_COUNCIL_GBP)).isCloseTo(2 * 100 * 30, Offset.offset(1e-6));
        assertThat(run.outcome(Outcome.COST_NHS_GBP)).isEqualTo(36 * 400);
    }

    /** A small home is entitled to less than half a place: the council has one whole place, and pays for one. */
    @Test
    void aSmallCouncilHasAtLeastOnePlace() {
        ScenarioBuilder builder = backOnDay(4, 6);
        builder.days = 30;
        builder.with(stepDown(5, 6, false, null, 0));
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.STEP_DOWN_DAYS)).isEqualTo(30 - 4);
        assertThat(run.outcome(Outcome.COST_COUNCIL_GBP)).isCloseTo(100 * 30, Offset.offset(1e-6));
    }

    /** Two homes of a council are entitled to 1.2 places each: two whole places, paid for by halves. */
    @Test
    void onlyWholePlacesArePaidFor() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(6);
        builder.homes.add(new HomeSpec("Home 2", 6, CareType.OLDER_PEOPLE, 6, 0, null, null));
        builder.days = 30;
        builder.with(stepDown(200, 6, false, null, 0));
        assertThat(builder.run(0).outcome(Outcome.COST_COUNCIL_GBP)).isCloseTo(2 * 100 * 30, Offset.offset(1e-6));
    }

    /** Homes of another council have places of their own. */
    @Test
    void councilsHaveTheirOwnPlaces() {
        ScenarioBuilder builder = backOnDay(4, 6);
        builder.homes.add(new HomeSpec("Home 2", 6, CareType.OLDER_PEOPLE, 6, 0, null, null));
        builder.homesPerCouncil = 1;
        builder.days = 10;
        builder.with(stepDown(2000.0 / 6, 6, false, null, 0));
        Probe probe = new Probe(builder, 0);
        probe.days(5);
        for (CareHome home : probe.run.homes) {
            assertThat(count(probe, home, Whereabouts.STEP_DOWN)).isEqualTo(2);
        }
    }

    /**
     * One patient is infectious on all three days that 500 stay together: the others escape with probability {@code
     * exp(-3 c / 499)}. They would be infectious later themselves, but not before they are home.
     */
    @Test
    void patientsInfectEachOther() {
        double hazard = 100;
        int runs = 10;
        double infected = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            infected += together(hazard).run(replicate).outcome(Outcome.RESIDENT_INFECTIONS) - 1;
        }
        double people = 499.0 * runs;
        double p = 1 - Math.exp(-3 * hazard / 499);
        assertThat(Math.abs(infected - people * p)).isLessThan(3.29 * Math.sqrt(people * p * (1 - p)));
        assertThat(together(0).run(0).outcome(Outcome.RESIDENT_INFECTIONS)).isEqualTo(1);
    }

    @Test
    void theLineListTellsWhoInfectedWhom() {
        RunRecord run = together(100).run(0);
        int index = run.infections().get(0).person();
        assertThat(run.infections().subList(1, run.infections().size()))
                .hasSizeGreaterThan(100)
                .extracting(InfectionRecord::setting, InfectionRecord::infector)
                .containsOnly(tuple(Setting.STEP_DOWN, index));
        assertThat(run.outcome(Outcome.NOSOCOMIAL_INFECTIONS)).isZero();
    }

    private static ScenarioBuilder together(double hazard) {
        ScenarioBuilder builder = backOnDay(10, 500).index(Group.RESIDENT, 1, 1);
        builder.latent = new Distribution.Constant(10);
        builder.infectiousPeriod = new Distribution.Constant(3);
        builder.days = 16;
        return builder.with(stepDown(1000, 3, false, null, hazard));
    }

    /** Nobody is infected: of 500 tested once, only those with a false positive result (1 in 200) go to step-down places. */
    @Test
    void onlyPositivePatientsGoThereIfTheRuleSaysSo() {
        ScenarioBuilder builder = backOnDay(4, 500);
        builder.days = 5;
        builder.with(stepDown(1000, 6, true, null, 0));
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.TESTS_USED)).isEqualTo(500);
        assertThat(run.outcome(Outcome.STEP_DOWN_DAYS)).isBetween(0.0, 2.5 + 3.29 * Math.sqrt(2.5) + 1);
    }

    /** Of 500, 300 were infected four days ago, when the test finds 0.77 of them; of the others it finds 1 in 200. */
    @Test
    void positivePatientsGoThere() {
        ScenarioBuilder builder = backOnDay(4, 500).index(Group.RESIDENT, 1, 300);
        builder.days = 5;
        builder.with(stepDown(1000, 6, true, null, 0));
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.RESIDENT_INFECTIONS)).isEqualTo(300);
        double expected = 300 * 0.77 + 200 * 0.005;
        double sd = Math.sqrt(300 * 0.77 * 0.23 + 200 * 0.005 * 0.995);
        assertThat(Math.abs(run.outcome(Outcome.STEP_DOWN_DAYS) - expected)).isLessThan(3.29 * sd);
    }

    /** Ten days long the home lets nobody back: who was negative waits in hospital untested and is tested when it ends. */
    @Test
    void aStoppedHomeDoesNotHaveThemTestedEveryDay() {
        ScenarioBuilder builder = backOnDay(4, 500);
        builder.days = 14;
        builder.with(stepDown(1000, 1, true, null, 0))
                .with(
                        new AdmissionStop(1, 3, 700),
                        new Activation(null, ScenarioBuilder.START.plusDays(14), null, 1, 1));
        assertThat(builder.run(0).outcome(Outcome.TESTS_USED)).isEqualTo(500);
        builder.days = 15;
        assertThat(builder.run(0).outcome(Outcome.TESTS_USED)).isBetween(980.0, 1000.0);
    }

    /** Everybody is tested on leaving; a false positive result keeps for the days until the next test. */
    @Test
    void aTestOnLeavingKeepsThePositive() {
        ScenarioBuilder builder = backOnDay(4, 2000);
        builder.days = 12;
        builder.with(stepDown(1000, 3, false, "pcr", 0));
        Probe probe = new Probe(builder, 0);
        probe.days(12);
        int kept = 2000 - probe.run.homes.get(0).residentsPresent;
        assertThat(kept).isPositive().isLessThan((int) (10 + 3.29 * Math.sqrt(10)));
        assertThat(probe.run.tally.get(Outcome.TESTS_USED)).isEqualTo(2000);
        assertThat(probe.run.tally.get(Outcome.STEP_DOWN_DAYS)).isEqualTo(2000 * 3 + kept * 5);
    }

    /** Whoever is in a step-down place when the rule ends stays to the end, and nobody else comes. */
    @Test
    void staysOutlastTheRule() {
        ScenarioBuilder builder = backOnDay(4, 6);
        builder.days = 20;
        builder.with(
                stepDown(1000, 6, false, null, 0), new Activation(null, ScenarioBuilder.START.plusDays(6), null, 1, 1));
        Probe probe = new Probe(builder, 0);
        probe.days(10);
        assertThat(probe.run.homes.get(0).residentsPresent).isZero();
        probe.day();
        assertThat(probe.run.homes.get(0).residentsPresent).isEqualTo(6);
    }

    /** A home that lets nobody back keeps its residents in their step-down places, which stay taken. */
    @Test
    void aStoppedHomeKeepsThemThere() {
        ScenarioBuilder builder = backOnDay(4, 6);
        builder.days = 20;
        builder.with(stepDown(1000, 6, false, null, 0))
                .with(
                        new AdmissionStop(1, 3, 700),
                        new Activation(null, ScenarioBuilder.START.plusDays(15), null, 1, 1));
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.STEP_DOWN_DAYS)).isEqualTo(6 * 11);
        assertThat(run.outcome(Outcome.DELAYED_DISCHARGE_DAYS)).isZero();
    }

    /** Someone who falls severely ill there is taken to hospital and leaves the place; someone who dies there, too. */
    @Test
    void aPlaceIsFreeWhenItsPatientIsTakenToHospitalOrDies() {
        ScenarioBuilder builder = backOnDay(4, 3);
        builder.days = 20;
        builder.with(stepDown(1000.0 / 3, 10, false, null, 0));
        Probe probe = new Probe(builder, 0);
        probe.days(5);
        CareHome home = probe.run.homes.get(0);
        int first = patientOf(probe, home);
        probe.run.hospital.admitSevere(first, false);
        assertThat(probe.run.people.whereabouts[first]).isEqualTo(Whereabouts.HOSPITAL);
        probe.day();
        int second = patientOf(probe, home);
        assertThat(second).isNotEqualTo(first);
        probe.run.transitions.left(second);
        probe.run.departures.remove(second);
        assertThat(count(probe, home, Whereabouts.STEP_DOWN)).isZero();
        assertThat(probe.run.hospital.isolatedNow()).isZero();
        probe.day();
        assertThat(patientOf(probe, home)).isNotIn(first, second);
    }

    private static int patientOf(Probe probe, CareHome home) {
        for (int resident : home.residentOfBed) {
            if (resident >= 0 && probe.run.people.whereabouts[resident] == Whereabouts.STEP_DOWN) {
                return resident;
            }
        }
        throw new AssertionError("nobody is in a step-down place");
    }

    private static HospitalDischarge stepDown(
            double placesPer1000, int days, boolean onlyPositive, String leavingTest, double transmission) {
        return new HospitalDischarge(
                DischargeRule.STEP_DOWN,
                14,
                "pcr",
                7,
                0.25,
                0.5,
                placesPer1000,
                days,
                onlyPositive,
                leavingTest,
                transmission,
                100,
                Payer.COUNCIL);
    }

    /** A home whose residents all go to hospital on day 0 and are ready to leave it on a later one. */
    private static ScenarioBuilder backOnDay(int day, int residents) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(residents);
        builder.otherAdmissions = 50;
        builder.otherAdmissionsMultiplier = new DateSeries(
                new TreeMap<>(Map.of(ScenarioBuilder.START, 1.0, ScenarioBuilder.START.plusDays(1), 0.0)));
        builder.otherStay = new Distribution.Constant(day);
        return builder;
    }
}
