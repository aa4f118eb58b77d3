package org.carehomesim.experiment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carehomesim.experiment.design.ScenarioFiles;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.RunTables;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ResolvedScenario;

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
    private final RunFunction function;
    private final OrderedRuns runs;

    /**
     * Prepares a batch; nothing is written yet.
     *
     * @param experiment what is run
     * @param options how
     * @param function carries out one run, see {@link ModelRuns}
     * @throws IllegalArgumentException if the experiment has no scenarios or replicates, two scenarios of the same name
     *     or threads are fewer than 1
     */
    public BatchRunner(Experiment experiment, BatchOptions options, RunFunction function) {
        this.experiment = experiment;
        this.options = options;
        this.function = function;
        this.plan = new BatchPlan(
                experiment.scenarios().stream().map(ResolvedScenario::name).toList(),
                experiment.replicates(),
                experiment.seed());
        this.runs = new OrderedRuns(options.threads());
    }

    /**
     * Carries out the runs. A run that fails is named in the manifest; the others go on.
     *
     * @param folder a new results folder
     * @param listener hears how it goes
     * @return the manifest as written at the end
     */
    public Manifest run(ResultsFolder folder, BatchListener listener) {
        ScenarioFiles.write(folder, experiment);
        Manifest started = manifest(Instant.now());
        folder.writeManifest(started);
        OrderedRuns.Tally tally;
        try (RunTables tables = folder.openTables(options.lineList())) {
            tally = runs.execute(plan, function, (key, record) -> tables.append(key.scenario(), record), listener);
        }
        Manifest ended = started.ended(Instant.now(), status(tally), tally.done(), failures(tally));
        folder.writeManifest(ended);
        return ended;
    }

    /** Starts no further runs; those under way are finished and written. May be called from any thread. */
    public void stop() {
        runs.stop();
    }

    private Manifest.Status status(OrderedRuns.Tally tally) {
        if (tally.done() + tally.failures().size() < plan.runs()) {
            return Manifest.Status.INTERRUPTED;
        }
        return tally.failures().isEmpty() ? Manifest.Status.DONE : Manifest.Status.FAILED;
    }

    private static List<Manifest.Failure> failures(OrderedRuns.Tally tally) {
        return tally.failures().stream()
                .map(failure -> new Manifest.Failure(
                        failure.key().scenario(),
                        failure.key().replicate(),
                        failure.key().seed(),
                        failure.error()))
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
                options.measureFiles());
    }
}
