package org.carehomesim.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/** Runs the whole command within the test, from a directory of its own. */
record Shell(Path directory) {

    /** What a command left behind. */
    record Result(int exitCode, String out, String err) {}

    Result carehome(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Carehome.execute(Surroundings.of(out, err, directory, false), arguments);
        return new Result(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}
