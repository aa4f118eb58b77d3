package org.carehomesim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.BatchRunner;
import org.carehomesim.experiment.ReportContextBuilder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ResolvedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code carehome batch}: many runs, then statistics and report. */
@Command(
        name = "batch",
        description = "Runs an experiment or several scenarios many times, compares them and writes a report.",
        footer = {
            "",
            "Examples:",
            "  carehome batch stoke-policies",
            "  carehome batch single-home my-home.yaml --replicates 200"
        })
final class BatchCommand implements Callable<Integer> {

    @ParentCommand
    private Carehome carehome;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "One experiment, or one or more scenarios of which the first is the baseline: names from the"
                    + " library ('carehome list' shows them) or paths of YAML files.")
    private List<String> files;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Runs of each scenario. Default: the experiment's, or " + BatchFiles.DEFAULT_REPLICATES + ".")
    private Integer replicates;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = RandomSeed.class,
            description = "Random seed; the same seed gives the same results. Default: the experiment's, or "
                    + BatchFiles.DEFAULT_SEED + ".")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Runs at a time; results do not depend on it. Default: one a processor.")
    private Integer threads;

    @Mixin
    private ResultsChoice results;

    @Option(names = "--quiet", description = "Show no progress, only the results.")
    private boolean quiet;

    @Override
    public Integer call() {
        Experiment experiment = BatchFiles.read(files, Optional.ofNullable(replicates), Optional.ofNullable(seed));
        int processors = Runtime.getRuntime().availableProcessors();
        long runs = (long) experiment.scenarios().size() * experiment.replicates();
        int runsAtATime = (int) Math.min(runs, threads == null ? processors : threads);
        Surroundings surroundings = carehome.surroundings();
        BatchRunner runner = carehome.batchRunner(experiment, runsAtATime, results.lineList());
        ResultsFolder folder = ResultsFolder.create(results.folder(surroundings.directory(), experiment.name()));
        if (!quiet) {
            announce(experiment, runsAtATime, folder.path());
        }
        int exitCode = Interruption.stoppable(runner::stop, () -> carryOut(runner, folder));
        if (exitCode == ExitCode.INTERRUPTED) {
            return exitCode;
        }
        if (hasRunsOf(experiment.baseline(), folder.readManifest())) {
            Findings.write(folder, experiment.baseline(), ReportContextBuilder.of(experiment), surroundings);
        } else {
            surroundings
                    .err()
                    .println("carehome: every run of the baseline failed, so there is nothing to compare with");
        }
        return exitCode;
    }

    private int carryOut(BatchRunner runner, ResultsFolder folder) {
        return Endings.exitCode(runner.run(folder, progress()), folder.path(), carehome.surroundings());
    }

    private BatchListener progress() {
        if (quiet) {
            return BatchListener.NONE;
        }
        Surroundings surroundings = carehome.surroundings();
        return surroundings.terminal() ? new ProgressOnTerminal() : new ProgressLines(surroundings.err());
    }

    private void announce(Experiment experiment, int runsAtATime, Path folder) {
        Surroundings surroundings = carehome.surroundings();
        PrintWriter to = surroundings.out();
        to.println(experiment.title());
        if (!experiment.question().isBlank()) {
            to.println(experiment.question().strip());
        }
        to.println();
        experiment
                .design()
                .ifPresent(design -> to.println("  " + design.method() + ": "
                        + Texts.counted(design.parameters().size(), "parameter") + " of "
                        + design.base().name() + " at "
                        + Texts.counted(design.points().size(), "point")));
        for (ResolvedScenario scenario :
                experiment.design().isPresent() ? List.<ResolvedScenario>of() : experiment.scenarios()) {
            String remark = scenario.name().equals(experiment.baseline()) ? " (baseline)" : "";
            to.println(
                    "  " + scenario.name() + remark + ": " + scenario.central().title());
        }
        int scenarios = experiment.scenarios().size();
        String what = experiment.design().isPresent() ? "point" : "scenario";
        to.println();
        to.println(Texts.counted(scenarios, what) + " x " + Texts.counted(experiment.replicates(), "replicate")
                + " = " + Texts.counted(scenarios * experiment.replicates(), "run") + " on "
                + Texts.counted(runsAtATime, "thread") + ", seed " + experiment.seed() + ", results in "
                + surroundings.shown(folder));
        to.println();
    }

    private static boolean hasRunsOf(String scenario, Manifest manifest) {
        long failed = manifest.failures().stream()
                .filter(failure -> failure.scenario().equals(scenario))
                .count();
        return failed < manifest.replicates();
    }
}
