package org.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.carehomesim.experiment.ModelRuns;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.policy.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The measure does what it is for, at its price; at an adherence of 0 it changes nothing at all; nothing differs before
 * it starts.
 */
class MealsInRoomsTest {

    private static final long SEED = 1;
    private static final int REPLICATES = 100;

    @TempDir
    private Path folder;

    @Test
    void setsTheLeverInProportionToAdherence() {
        Measures measures = new Measures();
        new MealsInRooms(0.4, 30, 11).apply(measures, 0.5);
        assertThat(measures.communalContactShare).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void leavesAStricterMeasureInForce() {
        Measures measures = new Measures();
        measures.communalContactShare = 0.1;
        new MealsInRooms().apply(measures, 1);
        assertThat(measures.communalContactShare).isEqualTo(0.1);
    }

    @Test
    void atZeroAdherenceChangesNothing() {
        RunRecord without = run("{}", 1);
        RunRecord with = run("{meals-in-rooms: {adherence: 0}}", 1);
        assertThat(without.infections()).hasSizeGreaterThan(20);
        assertThat(with.infections()).isEqualTo(without.infections());
        assertThat(with.outcomes()).isEqualTo(without.outcomes());
    }

    @Test
    void changesNothingBeforeItStarts() {
        RunRecord without = run("{}", 1);
        RunRecord with = run("{meals-in-rooms: {from: 2020-03-02}}", 1); // day 30
        assertThat(with.outcomes()).isNotEqualTo(without.outcomes());
        for (int day = 0; day < 30; day++) {
            for (Group group : Group.values()) {
                for (DailyColumn column : DailyColumn.values()) {
                    assertThat(with.daily().get(day, group, column))
                            .as("%s of %s on day %d", column, group, day)
                            .isEqualTo(without.daily().get(day, group, column));
                }
            }
        }
    }

    /**
     * At a threshold of 3, a measure without effect would pass by chance once in 600 times; the seed is fixed. Trays for
     * 80 residents, half an hour each, for 60 days cost 26,400 pounds, and less where residents die or go to hospital.
     */
    @Test
    void protectsResidentsAtThePriceOfStaffHours() {
        List<Pair> pairs = pairs();
        assertThat(pairedT(pairs, Outcome.RESIDENT_INFECTIONS)).isLessThan(-3);
        assertThat(mean(pairs, Outcome.COST_HOME_GBP)).isBetween(20_000.0, 26_400.0);
    }

    /** Two runs that share their chance events and differ in the measure. */
    private record Pair(RunRecord without, RunRecord with) {

        double difference(Outcome outcome) {
            return with.outcome(outcome) - without.outcome(outcome);
        }
    }

    private List<Pair> pairs() {
        ModelRuns without = runs("{}", false);
        ModelRuns with = runs("{meals-in-rooms: {}}", false);
        return IntStream.range(0, REPLICATES)
                .mapToObj(replicate -> new Pair(run(without, replicate), run(with, replicate)))
                .toList();
    }

    private static double mean(List<Pair> pairs, Outcome outcome) {
        return pairs.stream()
                .mapToDouble(pair -> pair.difference(outcome))
                .average()
                .orElseThrow();
    }

    /** Mean of the differences over its standard error. */
    private static double pairedT(List<Pair> pairs, Outcome outcome) {
        double mean = mean(pairs, outcome);
        double squares = pairs.stream()
                .mapToDouble(pair -> Math.pow(pair.difference(outcome) - mean, 2))
                .sum();
        int degreesOfFreedom = pairs.size() - 1;
        return mean / Math.sqrt(squares / degreesOfFreedom / pairs.size());
    }

    private RunRecord run(String policies, int replicate) {
        return run(runs(policies, true), replicate);
    }

    private static RunRecord run(ModelRuns runs, int replicate) {
        return runs.run(new RunKey("home", replicate, SEED));
    }

    /** A home like that of the tutorial, with enough infection around it that every run has an outbreak. */
    private ModelRuns runs(String policies, boolean lineList) {
        String text = """
                extends: single-home
                title: Home
                calendar: {days: 60}
                community: {incidence: 0.002}
                policies: %s
                """.formatted(policies);
        try {
            Path file = Files.writeString(folder.resolve("home.yaml"), text);
            return new ModelRuns(List.of(new ScenarioReader().read(file.toString(), List.of())), lineList);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
