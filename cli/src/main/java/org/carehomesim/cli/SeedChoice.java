package org.carehomesim.cli;

import picocli.CommandLine.Option;

/** The argument that seeds one run: {@code [--seed N]}. */
final class SeedChoice {

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = RandomSeed.class,
            defaultValue = "1",
            description = "Random seed; the same seed gives the same run. Default: ${DEFAULT-VALUE}.")
    private long seed;

    long seed() {
        return seed;
    }
}
