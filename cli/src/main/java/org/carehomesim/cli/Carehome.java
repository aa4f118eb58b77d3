package org.carehomesim.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.BatchOptions;
import org.carehomesim.experiment.BatchRunner;
import org.carehomesim.experiment.BuildStamp;
import org.carehomesim.experiment.LocalRuns;
import org.carehomesim.experiment.ModelRuns;
import org.carehomesim.experiment.RunExecutor;
import org.carehomesim.experiment.RunFunction;
import org.carehomesim.results.Shard;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.carehomesim.scenario.measure.MeasureException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code carehome} command. */
@Command(
        name = "carehome",
        description = "Simulates how infection spreads in and between care homes, and what measures would change.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = BuildInformation.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  carehome run single-home",
            "  carehome batch stoke-policies",
            "  carehome COMMAND --help",
            "",
            "Exit codes: 0 done; 1 a run failed; 2 bad input or usage; 130 interrupted."
        },
        subcommands = {
            RunCommand.class,
            BatchCommand.class,
            CompareCommand.class,
            MergeCommand.class,
            ScorecardCommand.class,
            ViewCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            ListCommand.class,
            SchemaCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        })
public final class Carehome implements Runnable {

    /** What a shell takes as it stands. */
    private static final Pattern UNQUOTED = Pattern.compile("[\\w./:=,+@%-]+");

    private final Surroundings surroundings;
    private final List<String> arguments;
    private final Optional<RunPlace> place;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "With errors, print where in the program they arose.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    /** For picocli's generator of manual pages, which describes the command and never runs it. */
    Carehome() {
        this(Surroundings.ofProcess(), Optional.empty(), List.of());
    }

    private Carehome(Surroundings surroundings, Optional<RunPlace> place, List<String> arguments) {
        this.surroundings = surroundings;
        this.place = place;
        this.arguments = arguments;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(execute(Surroundings.ofProcess(), arguments));
    }

    /**
     * Runs the command in this process, with the runs of batches carried out elsewhere.
     *
     * @param place where
     * @param arguments as typed after {@code carehome}
     * @return the exit code
     */
    public static int execute(RunPlace place, String... arguments) {
        return execute(Surroundings.ofProcess(), Optional.of(place), arguments);
    }

    /**
     * Runs the command.
     *
     * @return the exit code
     */
    static int execute(Surroundings surroundings, String... arguments) {
        return execute(surroundings, Optional.empty(), arguments);
    }

    /**
     * The same.
     *
     * @param place where the runs of batches are carried out, if not on threads of this process
     */
    static int execute(Surroundings surroundings, Optional<RunPlace> place, String... arguments) {
        int exitCode = of(surroundings, place, arguments).spec.commandLine().execute(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return exitCode;
    }

    /** The command with its arguments, not yet read. */
    static Carehome of(Surroundings surroundings, Optional<RunPlace> place, String... arguments) {
        Carehome carehome = new Carehome(surroundings, place, List.of(arguments));
        new CommandLine(carehome)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setExecutionStrategy(Carehome::execute)
                .setParameterExceptionHandler(ErrorMessages::usage)
                .setExecutionExceptionHandler(
                        (error, command, parsed) -> ErrorMessages.execution(error, command, carehome.debug));
        return carehome;
    }

    /** Carries a command out, unless a measure that was added cannot be used; help is given all the same. */
    private static int execute(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        try {
            PolicyCatalogue.added();
        } catch (MeasureException e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
        return new RunLast().execute(parsed);
    }

    /** Called when no command is named. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** The command as typed; quotes as a shell needs them. */
    String commandLine() {
        return arguments.stream()
                .map(argument ->
                        UNQUOTED.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" ", "carehome ", ""));
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Where the runs of batches are carried out, if not on threads of this process. */
    Optional<RunPlace> place() {
        return place;
    }

    /** A listener that hears the same, and for {@code --debug} prints where in the program a run failed. */
    BatchListener debugged(BatchListener listener) {
        return debug ? new TracedFailures(surroundings.err()).andThen(listener) : listener;
    }

    /**
     * Prepares runs of an experiment with the model, and refuses what the model cannot run; writes nothing.
     *
     * @param where where the runs are carried out, if not on threads of this process
     * @param threads how many threads of this process, if on these
     * @param tables which tables are written
     * @param firstReplicate number of the first replicate of each scenario
     * @param shard the part of the batch, if not all of it
     */
    BatchRunner batchRunner(
            Experiment experiment,
            Optional<RunPlace> where,
            int threads,
            TableChoice tables,
            int firstReplicate,
            Optional<Shard> shard) {
        BatchOptions options =
                options(experiment, threads, tables.lineList()).with(tables).of(firstReplicate, shard);
        ModelRuns model = new ModelRuns(experiment.scenarios(), tables.lineList());
        model.check(experiment.seed());
        RunExecutor executor = where.map(place -> place.executor(experiment, tables.lineList()))
                .orElseGet(() -> new LocalRuns(threads, model));
        return new BatchRunner(experiment, options, executor);
    }

    /** Prepares the writing of runs that are over: one of each scenario. */
    BatchRunner finishedRuns(Experiment experiment, boolean lineList, RunFunction finished) {
        return new BatchRunner(experiment, options(experiment, 1, lineList), finished);
    }

    private BatchOptions options(Experiment experiment, int threads, boolean lineList) {
        BuildInformation build = new BuildInformation();
        return new BatchOptions(
                threads,
                lineList,
                commandLine(),
                new BuildStamp(build.version(), build.commit()),
                AddedMeasures.usedBy(experiment.scenarios()));
    }

    /** Tells of an error in work that goes on beside a command. */
    void tell(RuntimeException error) {
        ErrorMessages.execution(error, spec.commandLine(), debug);
    }
}
