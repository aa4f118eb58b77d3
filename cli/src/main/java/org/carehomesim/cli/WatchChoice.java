package org.carehomesim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.StandbyPolicies;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.FinishedRun;
import org.carehomesim.viz.ViewedRun;
import org.carehomesim.viz.Viewer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;

/** The options for watching live: what is shown beside the scenario, and what is written at the end. */
final class WatchChoice {

    @ArgGroup(exclusive = false, multiplicity = "0..1")
    private ComparedScenario against;

    @Mixin
    private ResultsChoice results;

    /** Opens the windows and waits until they are closed. */
    void open(Carehome carehome, ResolvedScenario first, long seed) {
        // before a folder for the results is made
        Viewer.requireDisplay();
        List<ResolvedScenario> scenarios = new ArrayList<>(List.of(first));
        List<String> titles = new ArrayList<>(List.of(first.central().title()));
        if (against != null) {
            ResolvedScenario second = against.readBeside(first);
            scenarios.add(second);
            titles.add(against.titleOf(second));
        }
        List<ViewedRun> runs = new ArrayList<>();
        for (int run = 0; run < scenarios.size(); run++) {
            Scenario scenario = scenarios.get(run).forReplicate(seed, 0);
            runs.add(new ViewedRun(
                    titles.get(run),
                    StandbyPolicies.addedTo(scenario),
                    world(scenario, runs),
                    seed,
                    results.lineList()));
        }
        Viewer.open(runs, ended(carehome, scenarios, seed));
    }

    /** What is done with runs that were watched to their end. */
    private Consumer<List<FinishedRun>> ended(Carehome carehome, List<ResolvedScenario> scenarios, long seed) {
        if (!results.isFolderGiven()) {
            return finished -> {};
        }
        Path folder = results.folder(
                carehome.surroundings().directory(), scenarios.get(0).name());
        return new WatchedResults(carehome, scenarios, seed, results.lineList(), folder)::write;
    }

    /** The world of a scenario; what is the same as in an earlier run is shared with it. */
    private static World world(Scenario scenario, List<ViewedRun> earlier) {
        return earlier.isEmpty() ? World.of(scenario) : earlier.get(0).world().changedTo(scenario);
    }

    /**
     * Refuses these options beside one that draws without windows.
     *
     * @param option the other option
     */
    void refuseBeside(String option) {
        if (against != null || results.isFolderGiven() || results.lineList()) {
            throw new RefusedException(option + " draws one scenario without windows; leave out "
                    + (against != null ? "--against" : "--out and --line-list"));
        }
    }
}
