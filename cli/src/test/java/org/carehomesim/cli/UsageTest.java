package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bacth stoke-policies             | there is no command 'bacth'    | did you mean 'batch'?",
                "batch --replcates 3 stoke        | there is no option '--replcates' | did you mean '--replicates'?",
                "rnu stoke                        | there is no command 'rnu'      | did you mean 'run'?",
                "frobnicate                       | there is no command            | valid: run, batch, compare",
                "run stoke --polcy none           | there is no option '--polcy'   | did you mean '--policy'?",
                "list --lines                     | there is no option '--lines'   | valid: ",
                "batch stoke --replicates 0       | '--replicates': '0' is not     | a whole number from 1",
                "batch stoke --replicates -5      | '--replicates': '-5' is not    | a whole number from 1",
                "batch stoke --replicates ten     | '--replicates': 'ten' is not   | a whole number from 1",
                "batch stoke --threads 0          | '--threads': '0' is not        | a whole number from 1",
                "batch stoke --threads -2         | '--threads': '-2' is not       | a whole number from 1",
                "batch stoke --seed 1.5           | '--seed': '1.5' is not         | a whole number from 0",
                "batch                            | Missing required parameter     | 'FILE'",
                "run single-home --days 0         | '--days': '0' is not           | a whole number from 1",
                "run single-home --seed -1        | '--seed': '-1' is not          | a whole number from 0",
                "run                              | Missing required parameter     | 'SCENARIO'",
                "run a b                          | there is no use for            | 'b'",
                "view single-home --snapshot a.png| Missing required argument      | --day=N",
                "view base --against-policy no    | Missing required argument      | --against=SCENARIO",
                "batch stoke --shard 0/2          | '--shard': '0/2' is not        | such as 2/10",
                "batch stoke --shard 3/2          | '--shard': '3/2' is not        | such as 2/10",
                "batch stoke --shard 2            | '--shard': '2' is not          | such as 2/10",
                "run single-home --replicate -1   | '--replicate': '-1' is not     | a whole number from 0",
                "merge a b                        | Missing required option        | --out=DIR",
                "merge --out c                    | Missing required parameter     | 'DIR'",
                "batch single-home --resume       | --resume needs --out DIR       | the batch to go on with",
                "batch stoke --until deaths       | '--until': 'deaths' is not     | such as resident_deaths:1.5",
                "compare                          | Missing required parameter     | 'DIR'",
                "check                            | Missing required parameter     | 'FILE'",
            })
    void wrongUsageIsExplainedInOneMessage(String command, String message, String hint) {
        Shell.Result result = new Shell(directory).carehome(command.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("carehome: ")
                .contains(message, hint, "--help'.")
                .doesNotContain("\tat ");
        assertThat(result.err().lines().count()).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void withoutACommandHelpIsPointedTo() {
        Shell.Result result = new Shell(directory).carehome();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("name a command: run, batch, ", "Try 'carehome --help'.");
    }

    @Test
    void helpListsEveryCommand() {
        Shell.Result result = new Shell(directory).carehome("--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(
                        "  run ",
                        "  batch ",
                        "  compare ",
                        "  merge ",
                        "  view ",
                        "  check ",
                        "  show ",
                        "  list ",
                        "  schema ",
                        "  completion ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run", "batch", "compare", "merge", "view", "check", "show", "list", "schema", "completion"})
    void everyCommandHasHelp(String command) {
        Shell.Result result = new Shell(directory).carehome(command, "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Usage: carehome " + command).contains("--debug");
    }

    @Test
    void helpIsAlsoACommand() {
        Shell shell = new Shell(directory);
        assertThat(shell.carehome("help").out())
                .isEqualTo(shell.carehome("--help").out());
        assertThat(shell.carehome("help", "batch").out())
                .isEqualTo(shell.carehome("batch", "--help").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "batch", "compare", "view", "check", "show", "list", "schema", "completion"})
    void everyCommandHasAnExampleOfItsOwn(String command) {
        assertThat(new Shell(directory).carehome(command, "--help").out()).contains("\n  carehome " + command);
    }

    @Test
    void versionNamesVersionAndCommit() {
        Shell.Result result = new Shell(directory).carehome("--version");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).containsPattern("CareHomeSim \\d+\\.\\d+\\.\\d+\\R");
        assertThat(result.out()).containsPattern("git commit ([0-9a-f]{40}(-modified)?|unknown)\\R");
    }
}
