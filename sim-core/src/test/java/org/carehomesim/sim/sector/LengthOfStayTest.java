package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.hospital.StayParameters;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.place.ResidentParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long residents stay, and that homes stay as full as they are. False-alarm rate of each comparison 0.001. */
class LengthOfStayTest {

    private static final double Z = 3.29;
    private static final int BEDS = 12_000;
    private static final double OCCUPANCY = 0.87;
    private static final double DEATHS = 0.00085;
    private static final double MOVES = 0.00005;
    private static final double TEMPORARY = 0.389;
    private static final double WEEKS = 28;

    /**
     * Homes of one kind for a year without infection, with new residents at {@code o / (1 - o)} times the outflow {@code 1 / (s L +
     * (1 - s) / e)} of homes for older people without nursing. The occupancy of {@code n} independent beds varies with {@code
     * o (1 - o) / n} and forgets at the rate of a bed filling and emptying, {@code f + x}, so that its mean over {@code T} days has
     * the variance {@code 2 o (1 - o) / (n T (f + x))}.
     */
    @ParameterizedTest
    @CsvSource({"OLDER_PEOPLE, false, 1", "OLDER_PEOPLE, true, 1.9", "OTHER_ADULTS, false, 0.5"})
    void occupancyAndDeathsHoldOverAYear(CareType type, boolean nursing, double ratio) {
        ScenarioBuilder builder = new ScenarioBuilder();
        for (int home = 0; home < 100; home++) {
            builder.homes.add(new HomeSpec("Home " + home, BEDS / 100, type, null, 0, nursing, null));
        }
        builder.residents = frail(0.5);
        builder.stays = stays(0, MOVES, TEMPORARY);
        builder.backgroundDeaths = DEATHS;
        builder.newResidents = OCCUPANCY / (1 - OCCUPANCY) * outflow(1);
        builder.otherAdmissions = 0.001;
        builder.days = 365;
        Probe probe = new Probe(builder, 0);
        double bedDays = 0;
        double taken = 0;
        for (int day = 0; day < builder.days; day++) {
            probe.day();
            for (CareHome home : probe.run.homes) {
                bedDays += home.residentOfBed.length;
                for (int resident : home.residentOfBed) {
                    taken += resident == People.NONE ? 0 : 1;
                }
            }
        }
        double turnover = (OCCUPANCY / (1 - OCCUPANCY) + 1) * outflow(ratio);
        double variance = 2 * OCCUPANCY * (1 - OCCUPANCY) / (bedDays * turnover);
        assertThat(taken / bedDays).isCloseTo(OCCUPANCY, Offset.offset(Z * Math.sqrt(variance)));
        double deaths = DEATHS * ratio * taken;
        assertThat(probe.run.tally.get(Outcome.BACKGROUND_DEATHS))
                .isCloseTo(deaths, Offset.offset(Z * Math.sqrt(deaths)));
        assertThat(probe.run.tally.get(Outcome.RESIDENT_INFECTIONS)).isZero();
    }

    /** Without deaths the stay of a temporary resident is as long as drawn: as many leave as by renewal theory, less half a percent for beds empty for a day. */
    @Test
    void residentsMoveAwayAndTemporaryStaysEnd() {
        ScenarioBuilder builder = fullHome();
        builder.stays = stays(0, 0.002, TEMPORARY);
        builder.newResidents = 10_000;
        builder.days = 100;
        Probe probe = new Probe(builder, 0);
        probe.days(100);
        double leavingPerDay = 1 / (TEMPORARY * WEEKS + (1 - TEMPORARY) / 0.002);
        double expected = BEDS * leavingPerDay * 100;
        assertThat(probe.run.tally.get(Outcome.RESIDENTS_MOVED_AWAY))
                .isCloseTo(expected, Offset.offset(Z * Math.sqrt(expected) + 0.005 * expected));
        assertThat(probe.run.census.count(Group.RESIDENT, Health.LEFT))
                .isEqualTo((int) probe.run.tally.get(Outcome.RESIDENTS_MOVED_AWAY));
        assertThat(probe.run.tally.get(Outcome.BACKGROUND_DEATHS)).isZero();
    }

    /** Nobody is replaced: a quarter of a year from the peak more have died than in the quarter after it. */
    @Test
    void deathsFollowTheSeason() {
        ScenarioBuilder builder = fullHome();
        builder.stays = stays(0.5, 0, 0);
        builder.backgroundDeaths = 0.002;
        builder.days = 182;
        Probe probe = new Probe(builder, 0);
        probe.days(91);
        double winter = probe.run.tally.get(Outcome.BACKGROUND_DEATHS);
        probe.days(91);
        double spring = probe.run.tally.get(Outcome.BACKGROUND_DEATHS) - winter;
        double afterWinter = Math.exp(-hazard(0, 91));
        double afterSpring = Math.exp(-hazard(0, 182));
        isBinomial(winter, 1 - afterWinter);
        isBinomial(spring, afterWinter - afterSpring);
        assertThat(winter).isGreaterThan(1.5 * spring);
    }

    private static double hazard(int from, int to) {
        double sum = 0;
        for (int day = from; day < to; day++) {
            sum += 0.002 * (1 + 0.5 * Math.cos(2 * Math.PI * day / 365.25));
        }
        return sum;
    }

    /** Infection ends with the stay: who leaves is no longer infectious, and visitors come no more. */
    @Test
    void whoLeavesTakesInfectionAndVisitorsAlong() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(6).index(Group.RESIDENT, 1, 6);
        builder.visitors = 2;
        builder.visitsPerResidentDay = 0.5;
        builder.incidence = 50;
        builder.infectiousPeriod = new Distribution.Constant(5);
        builder.days = 20;
        Probe probe = new Probe(builder, 0);
        probe.days(3);
        CareHome home = probe.run.homes.get(0);
        assertThat(home.infectiousVisitors).isEqualTo(12);
        assertThat(home.infectiousResidents).isEqualTo(6);
        int leaving = home.residentOfBed[2];
        probe.run.transitions.left(leaving);
        probe.run.departures.remove(leaving);
        assertThat(probe.run.people.health[leaving]).isEqualTo(Health.LEFT);
        assertThat(home.residentOfBed[2]).isEqualTo(People.NONE);
        assertThat(home.infectiousVisitors).isEqualTo(10);
        assertThat(home.infectiousResidents).isEqualTo(5);
        assertThat(probe.run.progression.infectious().contains(leaving)).isFalse();
        probe.days(10);
        assertThat(home.infectiousVisitors).isZero();
        assertThat(home.infectiousResidents).isZero();
    }

    /** The frail die first: those left after a cumulated hazard H have the mean frailty 1 / (1 + v H), and are (1 + v H)^(-1/v) of all. */
    @Test
    void theFrailDieFirst() {
        ScenarioBuilder builder = fullHome();
        builder.residents = frail(0.5);
        builder.backgroundDeaths = 0.002;
        builder.days = 365;
        Probe probe = new Probe(builder, 0);
        probe.days(365);
        double sum = 0;
        double squares = 0;
        double left = 0;
        for (int resident : probe.run.homes.get(0).residentOfBed) {
            if (resident != People.NONE) {
                double frailty = probe.run.people.frailty[resident];
                sum += frailty;
                squares += frailty * frailty;
                left++;
            }
        }
        double mean = sum / left;
        double standardError = Math.sqrt((squares / left - mean * mean) / left);
        double hazard = 0.002 * 365;
        assertThat(mean).isCloseTo(1 / (1 + 0.5 * hazard), Offset.offset(Z * standardError));
        isBinomial(left, Math.pow(1 + 0.5 * hazard, -2));
    }

    private static ScenarioBuilder fullHome() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", BEDS, CareType.OLDER_PEOPLE, BEDS, 0, null, null));
        return builder;
    }

    private static ResidentParameters frail(double variance) {
        return new ResidentParameters(
                new Distribution.Constant(86), new Distribution.Constant(50), 0.3, 0.3, variance, 0, 1);
    }

    private static StayParameters stays(double season, double moves, double temporary) {
        return new StayParameters(
                1.9, 0.5, season, LocalDate.of(2020, 2, 1), moves, temporary, new Distribution.Gamma(WEEKS, 2));
    }

    private static double outflow(double deathRatio) {
        return 1 / (TEMPORARY * WEEKS + (1 - TEMPORARY) / (DEATHS * deathRatio + MOVES));
    }

    private static void isBinomial(double count, double p) {
        assertThat(count).isCloseTo(BEDS * p, Offset.offset(Z * Math.sqrt(BEDS * p * (1 - p))));
    }
}
