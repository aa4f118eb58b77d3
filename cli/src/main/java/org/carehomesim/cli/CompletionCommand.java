package org.carehomesim.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code carehome completion}: what a shell needs to complete the command. */
@Command(
        name = "completion",
        description = "Prints a script with which bash and zsh complete commands and options at the Tab key.",
        footer = {
            "",
            "For the shell that is open, and for good in the files ~/.bashrc or ~/.zshrc (there after compinit):",
            "  source <(carehome completion)",
            "",
            "Examples:",
            "  carehome completion > ~/.local/share/bash-completion/completions/carehome"
        })
final class CompletionCommand implements Callable<Integer> {

    @ParentCommand
    private Carehome carehome;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        carehome.surroundings()
                .out()
                .print(AutoComplete.bash("carehome", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
