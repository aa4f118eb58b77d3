package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The baseline lands near Stoke-on-Trent's real spring of 2020. Thirty runs with a fixed seed. */
class StokeSpring2020Test {

    private static final int RUNS = 30;
    private static final LocalDate LAST_OBSERVED = LocalDate.of(2020, 6, 12);

    private static ResolvedScenario scenario;
    private static double deaths;
    private static double homesWithOutbreak;
    private static double inHospital;
    private static final double[] DEATHS_BY_MONTH = new double[13];

    @BeforeAll
    static void run() {
        scenario = new ScenarioReader().read("stoke-on-trent-spring-2020", List.of());
        World world = World.of(scenario.central());
        for (int replicate = 0; replicate < RUNS; replicate++) {
            Scenario drawn = scenario.forReplicate(2020, replicate);
            RunRecord run = new CareSector(drawn, world.changedTo(drawn), 2020, replicate, false).run();
            DailyCounts daily = run.daily();
            for (int day = 0; day < daily.days(); day++) {
                double died = daily.get(day, Group.RESIDENT, DailyColumn.NEW_DEATHS) / (double) RUNS;
                DEATHS_BY_MONTH[daily.date(day).getMonthValue()] += died;
                deaths += daily.date(day).isAfter(LAST_OBSERVED) ? 0 : died;
            }
            homesWithOutbreak += run.outcome(Outcome.HOMES_WITH_OUTBREAK) / RUNS;
            inHospital += run.outcome(Outcome.RESIDENT_DEATHS_IN_HOSPITAL) / RUNS;
        }
    }

    @Test
    void deathsAreWithinAFactorOfTwoOfThoseObserved() {
        ObservedSeries observed = scenario.central().observed().get(0);
        double counted = observed.counts().points().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(counted).isEqualTo(84);
        assertThat(deaths).isBetween(counted / 2, counted * 2);
    }

    @Test
    void between15And50PercentOfHomesHaveAnOutbreak() {
        assertThat(homesWithOutbreak / 85).isBetween(0.15, 0.5);
    }

    @Test
    void mostDeathsAreInAprilAndMay() {
        assertThat(DEATHS_BY_MONTH[4] + DEATHS_BY_MONTH[5]).isGreaterThan(0.8 * deaths);
        assertThat(DEATHS_BY_MONTH[2] + DEATHS_BY_MONTH[3]).isLessThan(0.1 * deaths);
    }

    @Test
    void aboutAQuarterDieInHospital() {
        assertThat(inHospital / deaths).isBetween(0.15, 0.35);
    }
}
