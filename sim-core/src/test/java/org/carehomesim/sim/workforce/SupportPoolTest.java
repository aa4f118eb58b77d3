package org.carehomesim.sim.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.time.Today;
import org.junit.jupiter.api.Test;

/** Which homes get the workers of their council's pool. Seeds are fixed. */
class SupportPoolTest {

    private static final int TEAM = 1;

    private final List<Integer> served = new ArrayList<>();
    private List<CareHome> homes;
    private Today today;
    private SupportPool pool;

    /** Homes, three to a council, of which {@code unfilled} of 10 shifts each are open. */
    private void open(int replicate, double poolShifts, double trigger, double share, int... unfilled) {
        prepare(replicate, unfilled.length);
        ask(poolShifts, trigger, share, unfilled);
        pool.serve((home, team) -> {
            assertThat(team).isEqualTo(TEAM);
            served.add(home.number);
        });
    }

    private void prepare(int replicate, int number) {
        ScenarioBuilder builder = new ScenarioBuilder();
        for (int i = 0; i < number; i++) {
            builder.homes.add(new HomeSpec("Home " + (i + 1), 10, CareType.OLDER_PEOPLE, 10, 10, null, null));
        }
        builder.homesPerCouncil = 3;
        Scenario scenario = builder.build();
        Population population =
                PopulationBuilder.build(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families());
        homes = population.homes();
        today = new Today(ScenarioBuilder.START, 100);
        today.advance();
        Tally tally = new Tally();
        RunContext context = new RunContext(
                population.people(),
                homes,
                new Occupancy(population.people(), homes),
                new Streams(7, replicate),
                today,
                tally,
                new Ledger(tally));
        pool = new SupportPool(context, 2);
        served.clear();
    }

    private void ask(double poolShifts, double trigger, double share, int... unfilled) {
        for (int i = 0; i < unfilled.length; i++) {
            CareHome home = homes.get(i);
            home.measures.supportPoolShifts = poolShifts;
            home.measures.supportPoolTrigger = trigger;
            home.measures.supportPoolShare = share;
            home.shiftsNeeded = 10;
            home.shiftsUnfilled = unfilled[i];
            for (int shift = 0; shift < unfilled[i]; shift++) {
                pool.open(home, TEAM, shift);
            }
            pool.close(home);
        }
    }

    /** Of 2, 6 and 3 open shifts the second home has 4, then two have 3 in some order, then 3, 2, ... */
    @Test
    void theNeediestHomeIsServedShiftByShift() {
        open(0, 5, 0, 1, 2, 6, 3);
        assertThat(served.subList(0, 3)).containsOnly(1);
        assertThat(served.subList(3, 5)).containsExactlyInAnyOrder(1, 2);
        assertThat(homes).extracting(home -> home.shiftsUnfilled).containsExactly(2, 2, 2);
    }

    @Test
    void nobodyBelowTheTriggerIsServedAndTheRestGetsNoMoreThanItAskedFor() {
        open(0, 100, 0.3, 1, 2, 6, 3);
        assertThat(homes).extracting(home -> home.shiftsUnfilled).containsExactly(2, 0, 0);
        assertThat(served).hasSize(9).doesNotContain(0);
    }

    @Test
    void councilsDoNotHelpEachOther() {
        open(0, 2, 0, 1, 5, 5, 5, 1, 0, 0);
        assertThat(served).filteredOn(home -> home < 3).hasSize(2);
        assertThat(served).filteredOn(home -> home >= 3).containsExactly(3);
    }

    /** Equal homes win equally often: 400 draws of three within 3.29 sd of a third, false alarm once in 300 seeds. */
    @Test
    void equalNeedIsDecidedByLot() {
        int[] wins = new int[3];
        int draws = 400;
        prepare(0, 3);
        for (int replicate = 0; replicate < draws; replicate++) {
            open(replicate, 1, 0, 1, 4, 4, 4);
            assertThat(served).hasSize(1);
            wins[served.get(0)]++;
        }
        for (int won : wins) {
            assertThat(Math.abs(won - draws / 3.0)).isLessThan(3.29 * Math.sqrt(draws * 2 / 9.0));
        }
    }

    /** A capacity of 1.3 is 1 or 2 shifts, 1.3 on average over 400 replicates: within 3.29 sd. */
    @Test
    void aFractionOfAShiftIsTheChanceOfOneMore() {
        double sum = 0;
        for (int replicate = 0; replicate < 400; replicate++) {
            open(replicate, 1.3, 0, 1, 8);
            assertThat(served.size()).isBetween(1, 2);
            sum += served.size();
        }
        assertThat(Math.abs(sum / 400 - 1.3)).isLessThan(3.29 * Math.sqrt(0.21 / 400));
    }

    /** Who asks for half of 10 open shifts gets half of them: within 3.29 sd of 400 x 10 draws. */
    @Test
    void adherenceIsTheShareOfOpenShiftsAskedFor() {
        double sum = 0;
        for (int replicate = 0; replicate < 400; replicate++) {
            open(replicate, 100, 0, 0.5, 10);
            sum += served.size();
        }
        assertThat(Math.abs(sum / 4000 - 0.5)).isLessThan(3.29 * 0.5 / Math.sqrt(4000));
    }

    /** What was asked for on one day and not given is not given on the next. */
    @Test
    void everyDayBeginsAnew() {
        open(0, 2, 0, 1, 6);
        assertThat(served).hasSize(2);
        served.clear();
        today.advance();
        ask(10, 0, 1, 1);
        pool.serve((home, team) -> served.add(home.number));
        assertThat(served).hasSize(1);
    }
}
