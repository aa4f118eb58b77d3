package org.carehomesim.cli;

import java.util.List;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that choose a scenario: {@code SCENARIO [--policy NAME]...}. */
final class ScenarioChoice {

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario of the library ('carehome list' shows them) or the path of a YAML file.")
    private String scenario;

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            description = "Policies to lay over the scenario, in this order: a name from the library or the path of a"
                    + " YAML file. May be repeated.")
    private List<String> policies = List.of();

    /** Reads the scenario with its policies. */
    ResolvedScenario read() {
        return new ScenarioReader().read(scenario, policies);
    }
}
