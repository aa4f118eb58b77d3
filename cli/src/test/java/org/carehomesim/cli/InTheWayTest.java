package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder where a file must be written, or a file where a folder must be: said in one line, and nothing is lost. */
class InTheWayTest extends TwoScenarios {

    private Path folder;
    private String[] command;

    /** Begins a batch in a folder in which something is in the way. */
    private Shell.Result batch(String blocked, boolean byFolder) throws IOException {
        folder = directory.resolve("o");
        command = new String[] {"batch", asItWas, masked, "--replicates", "2", "--quiet", "--out", "o", "--resume"};
        Files.createDirectories(folder.resolve(".batch"));
        if (byFolder) {
            Files.createDirectories(folder.resolve(blocked));
        } else {
            Files.writeString(folder.resolve(blocked), "mine");
        }
        return shell.carehome(command);
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, folder",
        "charts, file",
        "charts/outbreak-size.svg, folder",
        "scenarios, file",
        "summary.csv, folder"
    })
    void isNamedAndOnceItIsAwayTheBatchGoesOn(String blocked, String by) throws IOException {
        Shell.Result refused = batch(blocked, by.equals("folder"));
        assertThat(refused.err().lines())
                .containsExactly(
                        "carehome: cannot write " + folder.resolve(blocked) + ": a " + by
                                + " of that name is in the way; move it away",
                        "carehome: what was finished is kept; the same command with --resume and this folder as --out"
                                + " goes on with it");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        Files.delete(folder.resolve(blocked));
        Shell.Result done = shell.carehome(command);
        assertThat(done.exitCode()).as(done.err()).isZero();
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        assertThat(folder.resolve(".batch")).doesNotExist();
    }

    @Test
    void compareSaysTheSame() throws IOException {
        shell.carehome("batch", asItWas, "--replicates", "2", "--quiet", "--out", "done");
        Path report = directory.resolve("done/report.html");
        Files.delete(report);
        Files.createDirectory(report);
        Shell.Result result = shell.carehome("compare", "done");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .isEqualTo(
                        "carehome: cannot write " + report + ": a folder of that name is in the way; move it away\n");
    }
}
