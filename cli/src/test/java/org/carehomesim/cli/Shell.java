package org.carehomesim.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs the whole command within the test, from a directory of its own. */
record Shell(Path directory) {

    /** What a command left behind. */
    record Result(int exitCode, String out, String err) {}

    Result carehome(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(new PrintWriter(out, true), new PrintWriter(err, true), directory, false);
        int exitCode = Carehome.execute(surroundings, arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }
}
