package org.carehomesim.experiment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carehomesim.experiment.design.ScenarioFiles;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolderException;
import org.carehomesim.results.RunStore;
import org.carehomesim.results.Shard;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.results.precision.PrecisionTarget;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.Library;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.sim.observe.RunRecord;

/**
 * Carries out all runs of an experiment and writes them to a results folder.
 *
 * <p>The tables depend on scenarios, replicates and seed alone: not on the number of threads, and not on which other
 * scenarios run. Each scenario uses the same seed, so that the same replicate of two scenarios shares every draw that
 * means the same thing.
 */
public final class BatchRunner {

    private final Experiment experiment;
    private final BatchOptions options;
    private final BatchPlan plan;
    private final RunExecutor executor;

    /** Of the batch as asked for; made once, since checksums take a while for the thousands of points of a design. */
    private final Manifest wanted;

    /**
     * Prepares a batch on the threads of this process; nothing is written yet.
     *
     * @param experiment what is run
     * @param options how
     * @param function carries out one run, see {@link ModelRuns}
     * @throws IllegalArgumentException if the experiment has no scenarios or replicates, two scenarios of the same name,
     *     threads are fewer than 1, or only a part is run of a batch that goes on for a precision
     */
    public BatchRunner(Experiment experiment, BatchOptions options, RunFunction function) {
        this(experiment, options, new LocalRuns(options.threads(), function));
    }

    /**
     * Prepares a batch; nothing is written yet.
     *
     * @param experiment what is run
     * @param options how; the threads are the executor's affair
     * @param executor carries out the runs
     * @throws IllegalArgumentException if the experiment has no scenarios or replicates or two scenarios of the same name
     */
    public BatchRunner(Experiment experiment, BatchOptions options, RunExecutor executor) {
        this.experiment = experiment;
        this.options = options;
        this.executor = executor;
        this.plan = new BatchPlan(
                experiment.scenarios().stream().map(ResolvedScenario::name).toList(),
                options.firstReplicate(),
                experiment.replicates(),
                experiment.seed(),
                experiment.until().map(until -> new Rounds(until.atLeast(), until.every())));
        if (target().isPresent() && (options.shard().isPresent() || options.firstReplicate() > 0)) {
            throw new IllegalArgumentException("a part of a batch cannot tell whether the batch is precise enough");
        }
        this.wanted = manifest(Instant.now());
    }

    /**
     * Refuses a folder in which the batch cannot be carried out; writes nothing.
     *
     * @throws ResultsFolderException if the folder is that of another batch, or if the tables cannot be stored in their
     *     format on this computer
     */
    public void check(BatchFolder folder) {
        folder.check(wanted);
    }

    /**
     * Carries out the runs, or what is left of them. A run that fails is named in the manifest; the others go on. One that
     * failed in an earlier part of the batch stays failed: the same run of the same version fails again.
     *
     * @param folder the folder of a new batch, or of this one if it was cut off
     * @param listener hears how it goes
     * @return the manifest as written at the end
     * @throws ResultsFolderException if the folder is that of another batch
     */
    public Manifest run(BatchFolder folder, BatchListener listener) {
        boolean finished = folder.isFinished();
        Manifest begun = folder.begin(wanted);
        if (finished) {
            return begun;
        }
        writeScenarios(folder, begun);
        return folder.finishTables(folder.isFinishingTables(begun) ? begun : runOrGoOn(folder, begun, listener));
    }

    private void writeScenarios(BatchFolder folder, Manifest manifest) {
        ScenarioFiles.write(folder.results(), experiment, plan.firstReplicate(), manifest.plannedReplicates());
    }

    /** The manifest after the last run, or after an interruption. */
    private Manifest runOrGoOn(BatchFolder folder, Manifest begun, BatchListener listener) {
        try (RunStore store = folder.openStore(begun.tableChoice())) {
            if (begun.status().isComplete() && store.runsOver() == begun.plannedRuns()) {
                return begun;
            }
            folder.results().writeManifest(begun.running());
            RoundsOfRuns.Ending ending = new RoundsOfRuns(plan, experiment.baseline(), target())
                    .execute(
                            range(store.runsOver()),
                            store,
                            folder.results().path(),
                            (range, sink, hears) -> executor.execute(plan, range, sink, hears),
                            sink(store),
                            listener);
            Manifest ended = ended(begun, store, ending);
            if (ended.plannedReplicates() < plan.replicates()) {
                writeScenarios(folder, ended);
            }
            return ended;
        }
    }

    /** Starts no further runs; those under way are finished and written. May be called from any thread. */
    public void stop() {
        executor.stop();
    }

    private RunRange range(int over) {
        Shard part = options.shard().orElse(Shard.WHOLE);
        return new RunRange(part.start(plan.runs()), over, part.end(plan.runs()));
    }

    private static RunSink sink(RunStore store) {
        return new RunSink() {
            @Override
            public void accept(RunKey key, RunRecord record) {
                store.append(key.scenario(), record);
            }

            @Override
            public void failed(RunFailure failure) {
                RunKey key = failure.key();
                store.append(new Manifest.Failure(key.scenario(), key.replicate(), key.seed(), failure.error()));
            }
        };
    }

    private Optional<PrecisionTarget> target() {
        return experiment
                .until()
                .map(until -> new PrecisionTarget(until.outcome(), until.halfWidth(), until.atLeast(), until.every()));
    }

    private static Manifest ended(Manifest begun, RunStore store, RoundsOfRuns.Ending ending) {
        List<Manifest.Failure> failures = store.failures();
        return begun.ended(Instant.now(), status(ending, store), store.runsOver() - failures.size(), failures)
                .reached(ending.reached());
    }

    private static Manifest.Status status(RoundsOfRuns.Ending ending, RunStore store) {
        if (!ending.complete()) {
            return Manifest.Status.INTERRUPTED;
        }
        return store.failures().isEmpty() ? Manifest.Status.DONE : Manifest.Status.FAILED;
    }

    private List<Manifest.DataFile> dataFiles() {
        return experiment.scenarios().stream()
                .flatMap(scenario -> scenario.libraryData().stream())
                .distinct()
                .sorted()
                .map(file -> new Manifest.DataFile(file, Library.sha256(file)))
                .toList();
    }

    private Manifest manifest(Instant start) {
        List<Manifest.ScenarioEntry> scenarios = experiment.scenarios().stream()
                .map(scenario -> new Manifest.ScenarioEntry(
                        scenario.name(), scenario.central().title(), scenario.sha256()))
                .toList();
        return new Manifest(
                experiment.title(),
                experiment.question(),
                options.build().version(),
                options.build().gitCommit(),
                options.command(),
                plan.seed(),
                plan.replicates(),
                experiment.baseline(),
                scenarios,
                System.getProperty("java.version"),
                start,
                Optional.empty(),
                Manifest.Status.RUNNING,
                0,
                List.of(),
                options.lineList(),
                options.measureFiles(),
                plan.firstReplicate(),
                options.shard(),
                List.of(),
                List.of(),
                Optional.of(options.format()),
                options.tablesLeftOut(),
                dataFiles(),
                target().map(Precision::of),
                List.of());
    }
}
