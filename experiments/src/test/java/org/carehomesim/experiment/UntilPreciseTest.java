package org.carehomesim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.Shard;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.results.precision.PrecisionReached;
import org.carehomesim.results.precision.ScenarioPrecision;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ExperimentReader;
import org.carehomesim.scenario.Until;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that go on until they are precise enough. */
class UntilPreciseTest {

    private static final Experiment LIBRARY = new ExperimentReader().read("stoke-policies");
    private static final int MOST = 60;
    private static final List<String> TABLES = List.of("runs.csv", "daily.csv", "workforce.csv", "homes.csv");

    /** Differences from the baseline vary with a standard deviation of 4.1: 2 either side needs some 19 pairs. */
    private static final double REACHABLE = 2;

    @TempDir
    private Path directory;

    @Test
    void endsWithTheFirstRoundThatIsPreciseEnough() {
        List<Precision> looks = new ArrayList<>();
        Manifest manifest = run("o", experiment(REACHABLE), 2, UntilPreciseTest::record, new BatchListener() {
            @Override
            public void looked(Precision precision) {
                looks.add(precision);
            }
        });
        PrecisionReached reached = manifest.until().orElseThrow().reached().orElseThrow();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.DONE);
        assertThat(reached.met()).isTrue();
        assertThat(reached.replicates()).isBetween(16, 28);
        assertThat(manifest.replicates()).isEqualTo(MOST);
        assertThat(manifest.plannedRuns()).isEqualTo(3 * reached.replicates()).isEqualTo(manifest.runsDone());
        assertThat(looks).hasSize((reached.replicates() - 8) / 4 + 1);
        assertThat(looks.get(looks.size() - 1).reached()).hasValue(reached);
        assertThat(looks.subList(0, looks.size() - 1))
                .allSatisfy(
                        look -> assertThat(look.reached().orElseThrow().met()).isFalse());
        assertThat(reached.scenarios())
                .extracting(ScenarioPrecision::scenario)
                .containsExactly("no-measures", "hong-kong-preparedness");
        assertThat(directory.resolve("o/runs.csv")).content().hasLineCount(1 + 3 * reached.replicates());
        assertThat(ResultsFolder.open(directory.resolve("o")).readManifest()).isEqualTo(manifest);
    }

    @Test
    void isTheSameForAnyNumberOfThreads() {
        Manifest one = run("one", experiment(REACHABLE), 1, UntilPreciseTest::slow, BatchListener.NONE);
        for (int threads : new int[] {2, 8}) {
            Manifest more =
                    run("on-" + threads, experiment(REACHABLE), threads, UntilPreciseTest::slow, BatchListener.NONE);
            assertSame(more, "on-" + threads, one, "one");
        }
    }

    /** Within a round, at the end of one, and after the last run of all. */
    @Test
    void goesOnWhereverItWasCutOffAndEndsTheSame() {
        Manifest whole = run("whole", experiment(REACHABLE), 1, UntilPreciseTest::record, BatchListener.NONE);
        int runs = whole.runsDone();
        for (int cut : new int[] {7, 24, 29, runs - 1, runs}) {
            String name = "cut-" + cut;
            cutOffAfter(cut, name);
            Manifest rest = run(name, experiment(REACHABLE), 2, UntilPreciseTest::record, BatchListener.NONE);
            assertSame(rest, name, whole, "whole");
        }
    }

    /** Dies after a run, as a process does that is killed: nothing more is written, the manifest included. */
    private void cutOffAfter(int runs, String name) {
        List<RunKey> finished = new ArrayList<>();
        BatchListener dying = new BatchListener() {
            @Override
            public void finished(RunKey key, RunRecord record) {
                finished.add(key);
                if (finished.size() == runs) {
                    throw new CutOff();
                }
            }
        };
        assertThatExceptionOfType(CutOff.class)
                .isThrownBy(() -> run(name, experiment(REACHABLE), 1, UntilPreciseTest::record, dying));
        try (BatchFolder left = BatchFolder.resume(directory.resolve(name))) {
            assertThat(left.earlier().orElseThrow().status()).isEqualTo(Manifest.Status.RUNNING);
        }
    }

    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void atTheLimitItSaysThatItIsNotPreciseEnough() {
        Manifest manifest = run("o", experiment(0.1), 2, UntilPreciseTest::record, BatchListener.NONE);
        PrecisionReached reached = manifest.until().orElseThrow().reached().orElseThrow();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.DONE);
        assertThat(manifest.runsDone()).isEqualTo(3 * MOST);
        assertThat(reached.met()).isFalse();
        assertThat(reached.replicates()).isEqualTo(MOST);
        assertThat(reached.scenarios())
                .allSatisfy(scenario ->
                        assertThat(scenario.runsNeeded().orElseThrow()).isBetween(1000, 10_000));
    }

    @Test
    void aStoppedBatchClaimsNoPrecision() {
        List<BatchRunner> self = new ArrayList<>();
        Manifest manifest;
        try (BatchFolder folder = BatchFolder.create(directory.resolve("o"))) {
            self.add(new BatchRunner(experiment(REACHABLE), options(1), key -> {
                if (key.replicate() == 9) {
                    self.get(0).stop();
                }
                return record(key);
            }));
            manifest = self.get(0).run(folder, BatchListener.NONE);
        }
        assertThat(manifest.status()).isEqualTo(Manifest.Status.INTERRUPTED);
        assertThat(manifest.until().orElseThrow().reached()).isEmpty();
        assertThat(manifest.runsDone()).as("a round and two runs").isEqualTo(3 * 8 + 2);
    }

    @Test
    void failedRunsAreNoPairsAndDoNotGoOnForEver() {
        RunFunction function = key -> {
            if (key.scenario().equals("no-measures") || key.replicate() % 5 == 0) {
                throw new IllegalStateException("no beds");
            }
            return record(key);
        };
        Manifest manifest = run("o", experiment(REACHABLE), 2, function, BatchListener.NONE);
        PrecisionReached reached = manifest.until().orElseThrow().reached().orElseThrow();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.FAILED);
        assertThat(manifest.runsDone() + manifest.failures().size()).isEqualTo(3 * MOST);
        assertThat(reached.met()).isFalse();
        assertThat(reached.scenarios()).extracting(ScenarioPrecision::runs).containsExactly(0, MOST - MOST / 5);
    }

    @Test
    void anotherTargetIsAnotherBatch() {
        run("o", experiment(REACHABLE), 1, UntilPreciseTest::record, BatchListener.NONE);
        assertThat(catchThrowable(() -> run("o", experiment(3), 1, UntilPreciseTest::record, BatchListener.NONE)))
                .hasMessageContaining("precision target resident_deaths:2 (at-least 8, every 4), not"
                        + " resident_deaths:3 (at-least 8, every 4)");
    }

    @Test
    void aPartOfABatchCannotTell() {
        BatchOptions part = options(1).of(0, Optional.of(new Shard(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BatchRunner(experiment(1), part, UntilPreciseTest::record));
    }

    private void assertSame(Manifest manifest, String name, Manifest expected, String expectedName) {
        assertThat(manifest)
                .as(name)
                .usingRecursiveComparison()
                .ignoringFields("start", "end")
                .isEqualTo(expected);
        for (String table : TABLES) {
            assertThat(directory.resolve(name).resolve(table))
                    .hasSameBinaryContentAs(directory.resolve(expectedName).resolve(table));
        }
    }

    private Manifest run(String name, Experiment experiment, int threads, RunFunction function, BatchListener hears) {
        try (BatchFolder folder = BatchFolder.resume(directory.resolve(name))) {
            return new BatchRunner(experiment, options(threads), function).run(folder, hears);
        }
    }

    private static BatchOptions options(int threads) {
        return new BatchOptions(threads, false, "carehome batch", new BuildStamp("0.1.0", "abc"), List.of());
    }

    private static Experiment experiment(double halfWidth) {
        return new Experiment(
                LIBRARY.name(),
                LIBRARY.title(),
                LIBRARY.question(),
                LIBRARY.scenarios().subList(0, 3),
                LIBRARY.baseline(),
                MOST,
                42,
                Optional.empty(),
                Optional.of(new Until(Outcome.RESIDENT_DEATHS, halfWidth, 8, 4)));
    }

    private static RunRecord slow(RunKey key) {
        FakeRuns.slowFirst(key);
        return record(key);
    }

    /** Outcomes that share luck between scenarios, and are no whole numbers. */
    private static RunRecord record(RunKey key) {
        RunRecord any = FakeRuns.record(key);
        Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, any.outcome(outcome));
        }
        double luck = 100 * new SplittableRandom(key.replicate()).nextDouble();
        double own =
                10 * new SplittableRandom(31L * key.replicate() + key.scenario().length()).nextDouble();
        outcomes.put(Outcome.RESIDENT_DEATHS, luck + own);
        return new RunRecord(
                any.replicate(), any.seed(), outcomes, any.daily(), any.homes(), any.infections(), any.workforce());
    }
}
