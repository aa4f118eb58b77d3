package org.carehomesim.sim.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.junit.jupiter.api.Test;

/** Exposure to the community alone infects as many, and when, as its cumulative hazard says. False-alarm rate 0.001. */
class ExposureTest {

    @Test
    void communityInfectsByItsCumulativeHazard() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, 2000, null, null));
        builder.incidence = 0.01;
        builder.days = 60;
        int runs = 10;
        long infected = 0;
        long firstHalf = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            RunRecord run = builder.run(replicate);
            infected += (long) run.outcome(Outcome.STAFF_INFECTIONS);
            for (int day = 0; day < 30; day++) {
                firstHalf += run.daily().get(day, Group.STAFF, DailyColumn.NEW_INFECTIONS);
            }
            assertThat(run.outcome(Outcome.RESIDENT_INFECTIONS)).isZero();
        }
        double people = 2000.0 * runs;
        isBinomial(infected, people, 1 - Math.exp(-0.6));
        isBinomial(firstHalf, people, 1 - Math.exp(-0.3));
    }

    /** Infected by a colleague on day 1 or by the community that evening: home contacts use up thresholds that the community then finishes off, so that hazards simply add. */
    @Test
    void hazardsOfHomeAndCommunityAdd() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, 400, null, null));
        builder.rules.add(new ContactRule(Group.STAFF, Group.STAFF, Scope.HOME, 1, 1));
        builder.index(Group.STAFF, 1, 1);
        builder.incidenceByDate = new DateSeries(
                new TreeMap<>(Map.of(ScenarioBuilder.START, 0.0, ScenarioBuilder.START.plusDays(1), 0.3)));
        builder.transmission = 200;
        builder.days = 2;
        int runs = 100;
        long infected = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            infected += (long) builder.run(replicate).outcome(Outcome.STAFF_INFECTIONS) - 1;
        }
        double fromIndex = 200.0 / 399;
        isBinomial(infected, 399.0 * runs, 1 - Math.exp(-fromIndex - 0.3));
    }

    /** On the only evening with infection outside, household and community both expose; their hazards add. */
    @Test
    void hazardsOfHouseholdAndCommunityAddOnTheSameEvening() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 1, CareType.OLDER_PEOPLE, 1, 400, null, null));
        builder.households = Map.of(2, 1.0);
        builder.householdAttackRate = 1 - Math.exp(-0.5);
        builder.index(Group.STAFF, 1, 400);
        builder.incidenceByDate = new DateSeries(
                new TreeMap<>(Map.of(ScenarioBuilder.START, 0.0, ScenarioBuilder.START.plusDays(1), 0.5)));
        builder.days = 2;
        int runs = 25;
        long infected = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            infected += (long) builder.run(replicate).outcome(Outcome.HOUSEHOLD_INFECTIONS);
        }
        isBinomial(infected, 400.0 * runs, 1 - Math.exp(-1));
    }

    private static void isBinomial(long count, double n, double p) {
        assertThat(Math.abs(count - n * p)).isLessThan(3.29 * Math.sqrt(n * p * (1 - p)));
    }
}
