package org.carehomesim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Scenario files of ten homes and six weeks with much infection, so that a run takes milliseconds and differs. */
final class SmallScenario {

    private static final String TEXT = """
            title: Ten homes, six weeks
            description: A small region with much infection.
            extends: base
            calendar: {days: 42}
            community: {incidence: 0.004}
            """;

    private SmallScenario() {}

    /** Writes the scenario. */
    static Path write(Path directory, String name) {
        return write(directory, name, "");
    }

    /** Writes the scenario with more lines at its end. */
    static Path write(Path directory, String name, String more) {
        return writeText(directory, name, TEXT + more);
    }

    /** Writes any text as a scenario file. */
    static Path writeText(Path directory, String name, String text) {
        try {
            return Files.writeString(directory.resolve(name + ".yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
