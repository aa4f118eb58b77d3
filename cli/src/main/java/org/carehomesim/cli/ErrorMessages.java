package org.carehomesim.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.carehomesim.results.ResultsFolderException;
import org.carehomesim.scenario.InvalidInputException;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.viz.NoDisplayException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one message on standard error and an exit code. */
final class ErrorMessages {

    private ErrorMessages() {}

    /** Wrong usage: the message, the nearest valid names, and where help is. */
    static int usage(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("carehome: " + messageOf(error));
        UnmatchedArgumentException.printSuggestions(error, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.BAD_INPUT;
    }

    private static String messageOf(ParameterException error) {
        boolean noSuchCommand = error instanceof UnmatchedArgumentException unmatched
                && error.getCommandLine().getParent() == null
                && !unmatched.isUnknownOption();
        return noSuchCommand
                ? "There is no command '"
                        + ((UnmatchedArgumentException) error).getUnmatched().get(0) + "'"
                : error.getMessage().replaceFirst("^Error: ", "");
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

    private static boolean isBadInput(Exception error) {
        return error instanceof InvalidInputException
                || error instanceof InvalidParameterException
                || error instanceof ResultsFolderException
                || error instanceof NoDisplayException
                || error instanceof RefusedException;
    }

    private static String describe(Exception error, boolean debug) {
        if (error instanceof InvalidInputException) {
            // one problem a line, each starting with file and line as compilers do
            return error.getMessage();
        }
        if (isBadInput(error)) {
            return "carehome: " + error.getMessage();
        }
        if (error instanceof UncheckedIOException && error.getCause() != null) {
            return "carehome: " + error.getCause().getMessage();
        }
        String hint = debug ? "" : " (--debug shows where)";
        return "carehome: unexpected error: " + error.getClass().getSimpleName()
                + (error.getMessage() == null ? "" : ": " + error.getMessage()) + hint;
    }
}
