package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorecard prints the model beside what was published, and refuses what it does not know. */
class ScorecardCommandTest {

    @TempDir
    private Path directory;

    @Test
    void printsModelBesideTarget() {
        Shell.Result result =
                new Shell(directory).carehome("scorecard", "lasser-2021-employee", "--replicates", "20", "--seed", "3");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("Living quarter, employee index: residents infected, mean")
                .contains("published 15.90 (agrees from 15.11 to 16.70)")
                .containsPattern(
                        "model \\d+\\.\\d\\d \\(-?\\d+\\.\\d\\d to \\d+\\.\\d\\d, 20 runs\\)   (agrees|DIFFERS)")
                .containsPattern("\\d of 2 targets agree\\.");
        assertThat(new Shell(directory)
                        .carehome("scorecard", "lasser-2021-employee", "--replicates", "20", "--seed", "3")
                        .out())
                .isEqualTo(result.out());
    }

    @Test
    void refusesAScenarioWithoutTargets() {
        Shell.Result result = new Shell(directory).carehome("scorecard", "laser");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no target is of a scenario laser").contains("lasser-2021");
    }
}
