package org.carehomesim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the whole command in a process of its own, which can be killed. */
record CarehomeProcess(Path directory) {

    Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /**
     * Starts it by way of another program.
     *
     * @param by that program with its arguments; it gets the command as its last ones
     */
    Process start(List<String> by, String... arguments) throws IOException {
        return start(by, Carehome.class, arguments);
    }

    /** Starts another program that is in its place. */
    Process start(Class<?> program, String... arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    private Process start(List<String> by, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
    }
}
