package org.carehomesim.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ExperimentReader;
import org.carehomesim.scenario.Library;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.scenario.Until;
import org.carehomesim.scenario.tree.NearestName;

/** Makes one experiment of the files given to {@code carehome batch}. */
final class BatchFiles {

    static final int DEFAULT_REPLICATES = 100;
    static final long DEFAULT_SEED = 1;

    private BatchFiles() {}

    /**
     * Reads an experiment, or scenarios of which the first becomes the baseline.
     *
     * @param files names or paths, at least one
     * @param replicates replicates instead of the experiment's
     * @param seed seed instead of the experiment's
     * @param until precision to go on for instead of the experiment's
     */
    static Experiment read(
            List<String> files, Optional<Integer> replicates, Optional<Long> seed, Optional<Until> until) {
        Experiment experiment = isExperiment(files) ? new ExperimentReader().read(files.get(0)) : ofScenarios(files);
        refuseUntil(experiment, replicates.orElse(experiment.replicates()), until);
        return new Experiment(
                experiment.name(),
                experiment.title(),
                experiment.question(),
                experiment.scenarios(),
                experiment.baseline(),
                replicates.orElse(experiment.replicates()),
                seed.orElse(experiment.seed()),
                experiment.design(),
                until.or(experiment::until));
    }

    private static void refuseUntil(Experiment experiment, int replicates, Optional<Until> until) {
        if (until.isPresent() && experiment.design().isPresent()) {
            throw new RefusedException(
                    "--until cannot be used with a design: its points need as many runs as each other");
        }
        until.or(experiment::until)
                .filter(wanted -> wanted.atLeast() > replicates)
                .ifPresent(wanted -> {
                    throw new RefusedException("precision is looked at only after " + wanted.atLeast()
                            + " replicates of each scenario, but there are at most " + replicates
                            + "; give more by --replicates");
                });
    }

    private static boolean isExperiment(List<String> files) {
        files.forEach(BatchFiles::refuseUnknownName);
        ExperimentReader reader = new ExperimentReader();
        boolean any = files.stream().anyMatch(reader::isExperiment);
        if (any && files.size() > 1) {
            throw new RefusedException("batch takes one experiment, or one or more scenarios, but got "
                    + String.join(", ", files) + "; run each experiment by itself");
        }
        return any;
    }

    /** A name may be that of a scenario or of an experiment, so the nearest valid name is looked for among both. */
    private static void refuseUnknownName(String name) {
        boolean isPath = name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/") || name.contains("\\");
        List<String> known = new Library()
                .entries().stream()
                        .filter(entry -> entry.kind() != Library.Kind.POLICIES)
                        .map(Library.Entry::name)
                        .toList();
        if (!isPath && !known.contains(name)) {
            String suggestion = NearestName.suggestion(name, known);
            throw new RefusedException("there is no scenario or experiment '" + name + "' in the library"
                    + (suggestion.isEmpty() ? "" : " (" + suggestion + ")"));
        }
    }

    private static Experiment ofScenarios(List<String> files) {
        ScenarioReader reader = new ScenarioReader();
        List<ResolvedScenario> scenarios =
                files.stream().map(file -> reader.read(file, List.of())).toList();
        refuseSameNames(scenarios);
        ResolvedScenario baseline = scenarios.get(0);
        return new Experiment(
                baseline.name(),
                baseline.central().title(),
                "",
                scenarios,
                baseline.name(),
                DEFAULT_REPLICATES,
                DEFAULT_SEED);
    }

    private static void refuseSameNames(List<ResolvedScenario> scenarios) {
        Set<String> names = new HashSet<>();
        for (ResolvedScenario scenario : scenarios) {
            if (!names.add(scenario.name())) {
                throw new RefusedException("two of the scenarios are named '" + scenario.name()
                        + "'; the tables could not tell them apart, rename a file");
            }
        }
    }
}
