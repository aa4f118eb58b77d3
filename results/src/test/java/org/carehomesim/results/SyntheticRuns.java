package org.carehomesim.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.HomeRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.Group;

/** Makes up runs that look like those of a city's care homes in a spring: an epidemic curve, deaths after it, costs. */
final class SyntheticRuns {

    static final LocalDate START = LocalDate.of(2020, 3, 1);
    private static final int HOMES = 85;
    private static final int RESIDENTS = 2_310;
    private static final double MEAN_INFECTIONS = 410;
    private static final double FATALITY = 0.21;
    private static final int DEATH_DELAY = 14;
    private static final double COST_PER_INFECTION = 2_100;

    private SyntheticRuns() {}

    /** A run; runs with the same replicate and seed share their luck over scenarios. */
    static RunRecord run(SyntheticScenario scenario, int replicate, long seed, int days) {
        double luck = Math.exp(0.35 * gaussian(new SplitMix64(seed * 31 + replicate)) - 0.06);
        UniformRandomProvider own = new SplitMix64(seed * 31 + replicate + (long) (1e6 * scenario.factor()));
        double expected = MEAN_INFECTIONS * luck * scenario.factor();
        DailyCounts daily = new DailyCounts(START, days);
        int[] infections = new int[days];
        int infected = 0;
        int died = 0;
        for (int day = 0; day < days; day++) {
            infections[day] = poisson(own, expected * bell(day, 42, 15));
            infected += infections[day];
            int deaths = day < DEATH_DELAY ? 0 : poisson(own, infections[day - DEATH_DELAY] * FATALITY);
            died += deaths;
            daily.set(day, Group.RESIDENT, DailyColumn.NEW_INFECTIONS, infections[day]);
            daily.set(day, Group.RESIDENT, DailyColumn.NEW_DEATHS, deaths);
            daily.set(day, Group.RESIDENT, DailyColumn.DEAD, died);
            daily.set(day, Group.RESIDENT, DailyColumn.SUSCEPTIBLE, RESIDENTS - infected);
            daily.set(day, Group.RESIDENT, DailyColumn.EVER_PRESENT, RESIDENTS);
        }
        return new RunRecord(
                replicate,
                seed,
                outcomes(scenario, infected, died, own),
                daily,
                homes(infected, own),
                List.of(),
                new WorkforceCounts(START, days));
    }

    private static Map<Outcome, Double> outcomes(
            SyntheticScenario scenario, int infected, int died, UniformRandomProvider random) {
        Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, (double) poisson(random, 40));
        }
        double home = scenario.cost() * 0.55 + 300.0 * infected;
        double council = scenario.cost() * 0.45;
        double nhs = (COST_PER_INFECTION - 300) * infected;
        outcomes.put(Outcome.HOMES, (double) HOMES);
        outcomes.put(Outcome.RESIDENTS, (double) RESIDENTS);
        outcomes.put(Outcome.RESIDENT_INFECTIONS, (double) infected);
        outcomes.put(Outcome.RESIDENT_DEATHS, (double) died);
        outcomes.put(Outcome.HOMES_WITH_OUTBREAK, Math.rint(HOMES * (1 - Math.exp(-infected / 900.0))));
        outcomes.put(Outcome.ISOLATION_DAYS, 11.0 * infected + poisson(random, 900));
        outcomes.put(Outcome.VISITS_LOST, scenario.visits());
        outcomes.put(Outcome.STAFF_ABSENCE_DAYS, 3_000 + 6.0 * infected);
        outcomes.put(Outcome.COST_HOME_GBP, home);
        outcomes.put(Outcome.COST_COUNCIL_GBP, council);
        outcomes.put(Outcome.COST_NHS_GBP, nhs);
        outcomes.put(Outcome.COST_GBP, home + council + nhs);
        outcomes.put(Outcome.QALY_LOSS, 1.4 * died + 0.0003 * 11 * infected);
        return outcomes;
    }

    private static List<HomeRecord> homes(int infected, UniformRandomProvider random) {
        List<HomeRecord> homes = new ArrayList<>();
        for (int home = 1; home <= HOMES; home++) {
            int cases = poisson(random, (double) infected / HOMES);
            int first = cases > 0 ? random.nextInt(60) : -1;
            int outbreak = cases > 1 ? first + 3 : -1;
            homes.add(new HomeRecord("Home " + home, 30, 27, 35, 12, first, outbreak, cases, cases, 0, 0));
        }
        return homes;
    }

    private static double bell(int day, double middle, double width) {
        double z = (day - middle) / width;
        return Math.exp(-z * z / 2) / (width * Math.sqrt(2 * Math.PI));
    }

    private static int poisson(UniformRandomProvider random, double mean) {
        return mean <= 0 ? 0 : PoissonSampler.of(random, mean).sample();
    }

    private static double gaussian(UniformRandomProvider random) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }
}
