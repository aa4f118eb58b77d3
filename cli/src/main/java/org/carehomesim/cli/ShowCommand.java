package org.carehomesim.cli;

import org.carehomesim.scenario.ResolvedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code carehome show}: a scenario with every value and where it was set. */
@Command(
        name = "show",
        description = "Prints a scenario as it will run: every value, and where it was set.",
        footer = {
            "",
            "Examples:",
            "  carehome show single-home",
            "  carehome show stoke-on-trent-spring-2020 --policy korea-live-in-staff"
        })
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
