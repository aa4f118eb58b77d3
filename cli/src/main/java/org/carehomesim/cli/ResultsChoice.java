package org.carehomesim.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what results are written, and where: {@code [--out DIR] [--line-list]}. */
final class ResultsChoice {

    @Option(names = "--out", paramLabel = "DIR", description = OutputFolder.OPTION_DESCRIPTION)
    private Path out;

    @Option(
            names = "--line-list",
            description = "Also write infections.csv: who infected whom, when and where, and what follows from it: how"
                    + " infection got into homes, how many each case infected, and how fast.")
    private boolean lineList;

    /** The folder asked for, or the next free one of a name. */
    Path folder(Path directory, String name) {
        return OutputFolder.choose(directory, Optional.ofNullable(out), name);
    }

    /** Whether {@code --out} was given. */
    boolean isFolderGiven() {
        return out != null;
    }

    boolean lineList() {
        return lineList;
    }
}
