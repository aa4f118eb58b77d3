package org.carehomesim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A shell in a new folder, with two small scenarios to compare. */
abstract class TwoScenarios {

    @TempDir
    Path directory;

    Shell shell;
    String asItWas;
    String masked;

    @BeforeEach
    void writeScenarios() throws IOException {
        Path files = Files.createDirectory(directory.resolve("files"));
        asItWas = SmallScenario.write(files, "as-it-was").toString();
        masked = SmallScenario.write(files, "masked", "policies: {masking: {}}\n")
                .toString();
        shell = new Shell(directory);
    }
}
