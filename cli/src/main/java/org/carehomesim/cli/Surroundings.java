package org.carehomesim.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command runs and writes to.
 *
 * @param out standard output
 * @param err standard error
 * @param directory the directory that relative output folders start from
 * @param terminal whether somebody watches on a terminal
 */
record Surroundings(PrintWriter out, PrintWriter err, Path directory, boolean terminal) {

    /** Those of this process. Text is UTF-8 whatever the locale, as in every file of the product. */
    static Surroundings ofProcess() {
        return of(System.out, System.err, Path.of("").toAbsolutePath(), onTerminal());
    }

    static Surroundings of(OutputStream out, OutputStream err, Path directory, boolean terminal) {
        return new Surroundings(utf8(out), utf8(err), directory, terminal);
    }

    /** A path as users write it: relative if it lies below the directory they are in. */
    Path shown(Path path) {
        return path.startsWith(directory) ? directory.relativize(path) : path;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static boolean onTerminal() {
        return Optional.ofNullable(System.console())
                .filter(Surroundings::isTerminal)
                .isPresent();
    }

    /** From Java 22 on there is a console even when the output goes to a file; Java 17 has none then. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
