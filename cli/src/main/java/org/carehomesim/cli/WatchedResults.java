package org.carehomesim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.BatchRunner;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.Manifest;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.sector.PolicySwitch;
import org.carehomesim.viz.FinishedRun;

/** Writes runs that were watched to their end into a results folder, as {@code carehome run} would. */
final class WatchedResults {

    private final Carehome carehome;
    private final List<ResolvedScenario> scenarios;
    private final long seed;
    private final boolean lineList;
    private final Path folder;

    /**
     * Prepares the writing and the folder.
     *
     * @param scenarios the scenarios in the order of the runs, each with a name of its own
     * @param folder folder for the results, new or empty; further plays of the same runs get folders beside it
     * @throws org.carehomesim.results.ResultsFolderException if results cannot be written there
     */
    WatchedResults(Carehome carehome, List<ResolvedScenario> scenarios, long seed, boolean lineList, Path folder) {
        this.carehome = carehome;
        this.scenarios = List.copyOf(scenarios);
        this.seed = seed;
        this.lineList = lineList;
        this.folder = folder.toAbsolutePath().normalize();
        BatchFolder.create(this.folder).close();
    }

    /** Writes the runs and says where; an error is told, not thrown, so that the windows stay usable. */
    void write(List<FinishedRun> finished) {
        Path free =
                OutputFolder.nextFree(folder.getParent(), folder.getFileName().toString());
        try (BatchFolder batch = BatchFolder.create(free)) {
            Map<String, RunRecord> records = new HashMap<>();
            for (int run = 0; run < finished.size(); run++) {
                records.put(scenarios.get(run).name(), finished.get(run).record());
            }
            BatchRunner runner = carehome.finishedRuns(experiment(), lineList, key -> records.get(key.scenario()));
            Manifest manifest = runner.run(batch, new BatchListener() {});
            List<Manifest.HandSwitch> switches = switches(finished);
            if (!switches.isEmpty()) {
                batch.results().writeManifest(manifest.withPolicySwitches(switches));
            }
            batch.complete();
            Surroundings surroundings = carehome.surroundings();
            surroundings.out().println("Results: " + surroundings.shown(free));
        } catch (RuntimeException e) {
            carehome.tell(e);
        }
    }

    private Experiment experiment() {
        ResolvedScenario first = scenarios.get(0);
        return new Experiment(first.name(), first.central().title(), "", scenarios, first.name(), 1, seed);
    }

    private List<Manifest.HandSwitch> switches(List<FinishedRun> finished) {
        List<Manifest.HandSwitch> switches = new ArrayList<>();
        for (int run = 0; run < finished.size(); run++) {
            for (PolicySwitch change : finished.get(run).switches()) {
                switches.add(new Manifest.HandSwitch(
                        scenarios.get(run).name(), change.day(), change.date(), change.policy(), change.on()));
            }
        }
        return switches;
    }
}
