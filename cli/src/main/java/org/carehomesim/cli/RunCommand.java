package org.carehomesim.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.BatchRunner;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.LineLists;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.sector.CalendarParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code carehome run}: one run and a readable summary. */
@Command(
        name = "run",
        description = "Runs a scenario once, writes a results folder and prints a summary.",
        footer = {
            "",
            "Examples:",
            "  carehome run single-home --seed 2",
            "  carehome run single-home --policy korea-live-in-staff --days 60",
            "",
            "The run is replicate 0 of a batch of the same scenario with the same seed. Any run of a batch can be",
            "repeated alone from its results folder:",
            "  carehome run results/out/stoke-policies/scenarios/no-measures.yaml --seed 1 --replicate 37"
        })
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private Carehome carehome;

    @Mixin
    private ScenarioChoice choice;

    @Mixin
    private SeedChoice seed;

    @Option(
            names = "--days",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Length of the run in days, instead of the scenario's.")
    private Integer days;

    @Option(
            names = "--replicate",
            paramLabel = "K",
            converter = ReplicateNumber.class,
            defaultValue = "0",
            description = "Number of the replicate, as in runs.csv. Default: ${DEFAULT-VALUE}.")
    private int replicate;

    @Mixin
    private ResultsChoice results;

    @Override
    public Integer call() {
        ResolvedScenario scenario = choice.read();
        ResolvedScenario chosen = days == null ? scenario : scenario.withDays(days);
        Surroundings surroundings = carehome.surroundings();
        BatchRunner runner = carehome.batchRunner(
                experiment(chosen),
                Optional.empty(),
                1,
                TableChoice.all(results.lineList()),
                replicate,
                Optional.empty());
        try (BatchFolder folder = BatchFolder.create(results.folder(surroundings.directory(), scenario.name()))) {
            return Interruption.stoppable(runner::stop, () -> carryOut(runner, folder, chosen));
        }
    }

    private int carryOut(BatchRunner runner, BatchFolder folder, ResolvedScenario scenario) {
        Summary summary = new Summary();
        Manifest manifest = runner.run(folder, carehome.debugged(summary));
        if (manifest.status() == Manifest.Status.DONE) {
            printSummary(scenario, summary.record, folder.results());
        }
        folder.complete();
        return Endings.exitCode(manifest, folder.results().path(), carehome.surroundings());
    }

    private Experiment experiment(ResolvedScenario scenario) {
        return new Experiment(
                scenario.name(), scenario.central().title(), "", List.of(scenario), scenario.name(), 1, seed.seed());
    }

    private void printSummary(ResolvedScenario scenario, RunRecord record, ResultsFolder folder) {
        CalendarParameters calendar = scenario.central().calendar();
        Surroundings surroundings = carehome.surroundings();
        surroundings.out().println(scenario.central().title());
        surroundings
                .out()
                .println(Texts.counted(calendar.days(), "day") + " from " + Texts.date(calendar.start()) + ", seed "
                        + seed.seed() + (replicate == 0 ? "" : ", replicate " + replicate));
        surroundings.out().println();
        surroundings.out().print(RunSummary.of(record));
        LineLists.of(folder).ifPresent(lists -> {
            lists.writeTables();
            surroundings.out().print(LineListSummary.of(lists.figures().get(scenario.name())));
        });
        surroundings.out().println();
        surroundings.out().println("Results: " + surroundings.shown(folder.path()));
    }

    /** Keeps the record of the run. */
    private static final class Summary implements BatchListener {
        private RunRecord record;

        @Override
        public void finished(RunKey key, RunRecord finished) {
            record = finished;
        }
    }
}
