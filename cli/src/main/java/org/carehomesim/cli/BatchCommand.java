package org.carehomesim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.BatchRunner;
import org.carehomesim.experiment.RunExecutionException;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.Shard;
import org.carehomesim.results.WriteFailedException;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.Until;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code carehome batch}: many runs, then statistics and report. */
@Command(
        name = "batch",
        description = "Runs an experiment or several scenarios many times, compares them and writes a report.",
        footer = {
            "",
            "Examples:",
            "  carehome batch stoke-policies",
            "  carehome batch single-home my-home.yaml --replicates 200",
            "  carehome batch single-home --replicates 5000 --until resident_deaths:0.5",
            "  carehome batch stoke-policies --out results/night --resume",
            "",
            "A batch can be ended with Ctrl-C, killed or cut off by a power failure; the same command with --resume goes",
            "on where it was. A run that failed stays failed."
        })
final class BatchCommand implements Callable<Integer> {

    private static final String HOW_TO_GO_ON =
            "the same command with --resume and this folder as --out goes on with it";

    @ParentCommand
    private Carehome carehome;

    @Spec
    private CommandSpec spec;

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
            description = "Runs of each scenario; with --until, the most. Default: the experiment's, or "
                    + BatchFiles.DEFAULT_REPLICATES + ".")
    private Integer replicates;

    @Option(
            names = "--until",
            paramLabel = "OUTCOME:HALF-WIDTH",
            converter = UntilChoice.class,
            description = "Add replicates only until the 95%% interval of an outcome is this narrow: plus or minus the"
                    + " half-width, for the mean difference of each scenario from the baseline, or for the mean of a"
                    + " scenario alone. The outcome is a column of runs.csv; looked at after " + Until.AT_LEAST
                    + " replicates and then every " + Until.EVERY + ".")
    private Until until;

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

    @Option(
            names = "--resume",
            description = "Go on with the batch in the folder that --out names, if it was cut off: the same command as"
                    + " before and this option. Its results are those of a batch that was not cut off.")
    private boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = ShardChoice.class,
            description = "Run only the part I of N of the batch, as on one of N machines; 'carehome merge' puts the"
                    + " parts together.")
    private Shard shard;

    @Mixin
    private ResultsChoice results;

    @Mixin
    private TablesOptions tables;

    @Option(names = "--quiet", description = "Show no progress, only the results.")
    private boolean quiet;

    @Override
    public Integer call() {
        if (threads != null && carehome.place().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threads counts threads of this process, but the runs go to "
                            + carehome.place().get().name() + "; leave it out, the cluster decides");
        }
        Experiment experiment = BatchFiles.read(
                files, Optional.ofNullable(replicates), Optional.ofNullable(seed), Optional.ofNullable(until));
        if (shard != null && experiment.until().isPresent()) {
            throw new RefusedException("--shard cannot be used with a precision target: whether more replicates are"
                    + " needed depends on the runs of all shards together");
        }
        int processors = Runtime.getRuntime().availableProcessors();
        int runs = experiment.scenarios().size() * experiment.replicates();
        int runsHere = part().end(runs) - part().start(runs);
        int runsAtATime = Math.max(1, Math.min(runsHere, threads == null ? processors : threads));
        BatchRunner runner = carehome.batchRunner(
                experiment,
                carehome.place(),
                runsAtATime,
                tables.choice(results.lineList()),
                0,
                Optional.ofNullable(shard));
        try (BatchFolder folder = folder(experiment)) {
            return carryOut(experiment, runner, folder, runsAtATime);
        } catch (WriteFailedException | RunExecutionException e) {
            surroundings().err().println("carehome: " + e.getMessage());
            surroundings().err().println("carehome: what was finished is kept; " + HOW_TO_GO_ON);
            return ExitCode.FAILED;
        }
    }

    private Shard part() {
        return shard == null ? Shard.WHOLE : shard;
    }

    private BatchFolder folder(Experiment experiment) {
        if (resume && !results.isFolderGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "--resume needs --out DIR, the folder of the batch to go on with");
        }
        String name = experiment.name() + (shard == null ? "" : "-shard-" + shard.number() + "-of-" + shard.of());
        Path path = results.folder(surroundings().directory(), name);
        return resume ? BatchFolder.resume(path) : BatchFolder.create(path);
    }

    private int carryOut(Experiment experiment, BatchRunner runner, BatchFolder folder, int runsAtATime) {
        Path path = folder.results().path();
        runner.check(folder);
        boolean finishedBefore = folder.isFinished();
        if (!quiet && !finishedBefore) {
            announce(experiment, runsAtATime, path);
            if (folder.earlier()
                    .map(Manifest::status)
                    .filter(Manifest.Status::isComplete)
                    .isPresent()) {
                surroundings().out().println("All runs were finished before; what was left after them is done now.");
                surroundings().out().println();
            }
        }
        BatchConclusion conclusion = new BatchConclusion(
                experiment, Optional.ofNullable(shard), tables.choice(results.lineList()), surroundings());
        BatchListener listener = carehome.debugged(progress()).andThen(conclusion.counting());
        int exitCode = Interruption.stoppable(runner::stop, () -> carryOut(runner, folder, listener));
        if (finishedBefore) {
            surroundings()
                    .out()
                    .println("The batch in " + surroundings().shown(path)
                            + " is finished; there is nothing left to do.");
            return exitCode;
        }
        if (exitCode != ExitCode.INTERRUPTED) {
            conclusion.write(folder);
        }
        return exitCode;
    }

    /** All that is said and done before a process that is told to end does so. */
    private int carryOut(BatchRunner runner, BatchFolder folder, BatchListener listener) {
        Manifest manifest = runner.run(folder, listener);
        int exitCode = Endings.exitCode(manifest, folder.results().path(), surroundings());
        if (exitCode == ExitCode.INTERRUPTED) {
            surroundings().err().println("carehome: " + HOW_TO_GO_ON);
        }
        return exitCode;
    }

    private void announce(Experiment experiment, int runsAtATime, Path folder) {
        String place = carehome.place().map(RunPlace::name).orElseGet(() -> Texts.counted(runsAtATime, "thread"));
        String shown = surroundings().shown(folder).toString();
        new BatchAnnouncement(experiment, Optional.ofNullable(shard), place, shown)
                .print(surroundings().out());
    }

    private Surroundings surroundings() {
        return carehome.surroundings();
    }

    private BatchListener progress() {
        if (quiet) {
            return BatchListener.NONE;
        }
        Surroundings surroundings = carehome.surroundings();
        return surroundings.terminal() ? new ProgressOnTerminal() : new ProgressLines(surroundings.err());
    }
}
