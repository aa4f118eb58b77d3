package org.carehomesim.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.carehomesim.results.ResultsFolderException;
import org.carehomesim.results.WriteFailedException;
import org.carehomesim.scenario.InvalidInputException;
import org.carehomesim.scenario.Problem;
import org.carehomesim.scenario.measure.MeasureException;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.viz.NoDisplayException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one message on standard error and an exit code. */
final class ErrorMessages {

    private static final String PREFIX = "carehome: ";

    private ErrorMessages() {}

    /** Wrong usage: the message, the nearest valid names, and where help is. */
    static int usage(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(PREFIX + messageOf(error));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.BAD_INPUT;
    }

    private static String messageOf(ParameterException error) {
        return error instanceof UnmatchedArgumentException unmatched
                ? unmatchedWord(unmatched)
                : error.getMessage().replaceFirst("^Error: ", "");
    }

    /** The first word that has no meaning here; those after it may only belong to it. */
    private static String unmatchedWord(UnmatchedArgumentException error) {
        CommandLine command = error.getCommandLine();
        String word = error.getUnmatched().get(0);
        if (error.isUnknownOption()) {
            return "there is no option '" + word + "'" + hint(word, optionsOf(command));
        }
        return command.getParent() == null
                ? "there is no command '" + word + "'"
                        + hint(word, command.getSubcommands().keySet())
                : "there is no use for '" + word + "' here";
    }

    private static List<String> optionsOf(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static String hint(String word, Collection<String> names) {
        return " (" + NearestName.suggestion(word, names) + ")";
    }

    /** A problem: with a line of a file it begins with that, as compilers' do; without, with the command like any other. */
    static String of(Problem problem) {
        return problem.line() > 0 ? problem.toString() : PREFIX + problem;
    }

    /** Anything that went wrong while a command was carried out. */
    static int execution(Exception error, CommandLine command, boolean debug) {
        if (error instanceof ParameterException usage) {
            return usage(usage, new String[0]);
        }
        PrintWriter err = command.getErr();
        err.println(describe(error, debug));
        if (debug) {
            error.printStackTrace(err);
        }
        err.flush();
        return isBadInput(error) ? ExitCode.BAD_INPUT : ExitCode.FAILED;
    }

    private static boolean saysWhatToDo(Exception error) {
        return isBadInput(error) || error instanceof WriteFailedException;
    }

    private static boolean isBadInput(Exception error) {
        if (error instanceof WriteFailedException) {
            return false;
        }
        return error instanceof InvalidInputException
                || error instanceof InvalidParameterException
                || error instanceof MeasureException
                || error instanceof ResultsFolderException
                || error instanceof NoDisplayException
                || error instanceof RefusedException;
    }

    private static String describe(Exception error, boolean debug) {
        if (error instanceof InvalidInputException invalid) {
            return invalid.problems().stream()
                    .map(ErrorMessages::of)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        if (saysWhatToDo(error)) {
            return PREFIX + error.getMessage();
        }
        if (error instanceof UncheckedIOException && error.getCause() != null) {
            // a message of its own says more than that of its cause, which may be a bare path
            boolean ofItsOwn = !error.getCause().toString().equals(error.getMessage());
            return PREFIX + (ofItsOwn ? error.getMessage() : error.getCause().getMessage());
        }
        String hint = debug ? "" : " (--debug shows where)";
        return PREFIX + "unexpected error: " + error.getClass().getSimpleName()
                + (error.getMessage() == null ? "" : ": " + error.getMessage()) + hint;
    }
}
