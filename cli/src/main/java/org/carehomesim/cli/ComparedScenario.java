package org.carehomesim.cli;

import java.util.List;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.sim.sector.CalendarParameters;
import picocli.CommandLine.Option;

/** The options that choose a scenario to show beside another: {@code --against SCENARIO [--against-policy NAME]...}. */
final class ComparedScenario {

    @Option(
            names = "--against",
            paramLabel = "SCENARIO",
            required = true,
            description = "A second scenario with the same days, shown beside the first with the same seed.")
    private String scenario;

    @Option(
            names = "--against-policy",
            paramLabel = "NAME",
            description = "Policies to lay over the second scenario, as --policy does over the first. May be repeated.")
    private List<String> policies = List.of();

    /**
     * Reads the scenario with its policies, under a name of its own.
     *
     * @throws RefusedException if it does not have the same days as the first
     */
    ResolvedScenario readBeside(ResolvedScenario first) {
        ResolvedScenario second = new ScenarioReader().read(scenario, policies);
        if (!second.central().calendar().equals(first.central().calendar())) {
            throw new RefusedException("--against " + scenario + ": it has " + days(second) + ", but " + first.name()
                    + " has " + days(first) + "; two scenarios are shown side by side day by day");
        }
        return second.name().equals(first.name()) ? second.named(nameOfItsOwn(second)) : second;
    }

    private static String days(ResolvedScenario scenario) {
        CalendarParameters calendar = scenario.central().calendar();
        return Texts.counted(calendar.days(), "day") + " from " + Texts.date(calendar.start());
    }

    private String nameOfItsOwn(ResolvedScenario second) {
        return policies.isEmpty() ? second.name() + "-2" : second.name() + "-with-" + String.join("-", overlays());
    }

    private List<String> overlays() {
        return policies.stream()
                .map(policy -> policy.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.ya?ml$", ""))
                .toList();
    }

    /** Title for readers, with what was laid over it. */
    String titleOf(ResolvedScenario second) {
        String title = second.central().title();
        return policies.isEmpty() ? title : title + ", with " + String.join(", ", overlays());
    }
}
