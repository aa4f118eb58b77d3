package org.carehomesim.cli;

import org.carehomesim.scenario.ResolvedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code carehome show}: a scenario with every value and where it was set. */
@Command(name = "show", description = "Prints a scenario as it will run: every value, and where it was set.")
final class ShowCommand implements Runnable {

    @ParentCommand
    private Carehome carehome;

    @Mixin
    private ScenarioChoice choice;

    @Override
    public void run() {
        ResolvedScenario scenario = choice.read();
        carehome.surroundings().out().print(OriginColumn.beside(scenario.yaml(), scenario.assumptions()));
    }
}
