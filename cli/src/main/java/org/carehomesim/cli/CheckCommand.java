package org.carehomesim.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.carehomesim.scenario.FileCheck;
import org.carehomesim.scenario.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code carehome check}: what is wrong with files. */
@Command(
        name = "check",
        description = "Says what is wrong with files of scenarios, policies or experiments, or that nothing is.",
        footer = {"", "Examples:", "  carehome check my-home.yaml", "", "Exit code 2 if anything is wrong."})
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Carehome carehome;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Paths of YAML files, or names from the library.")
    private List<String> files;

    @Override
    public Integer call() {
        FileCheck check = new FileCheck();
        int exitCode = ExitCode.DONE;
        for (String file : files) {
            List<Problem> problems = check.check(file);
            if (problems.isEmpty()) {
                carehome.surroundings().out().println(file + ": nothing wrong");
            } else {
                problems.forEach(problem -> carehome.surroundings().err().println(ErrorMessages.of(problem)));
                exitCode = ExitCode.BAD_INPUT;
            }
        }
        return exitCode;
    }
}
