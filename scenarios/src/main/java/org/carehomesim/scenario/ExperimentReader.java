package org.carehomesim.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carehomesim.scenario.binding.Place;
import org.carehomesim.scenario.binding.ScenarioBinding;
import org.carehomesim.scenario.source.SourceException;
import org.carehomesim.scenario.source.SourceFile;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Origin;
import org.carehomesim.scenario.tree.YamlReader;

/** Reads experiments: scenarios to compare, with a baseline, a number of replicates and a seed. */
public final class ExperimentReader {

    /** Names of scenarios become names of files. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final ScenarioReader scenarios = new ScenarioReader();

    /** Creates a reader. */
    public ExperimentReader() {}

    /**
     * Reads and checks an experiment and all of its scenarios.
     *
     * @param nameOrPath library name, or path of a .yaml file
     * @throws InvalidInputException if anything is wrong with any of the files
     */
    public Experiment read(String nameOrPath) {
        ProblemList problems = new ProblemList();
        Optional<SourceFile> file = NamedFiles.onCommandLine(nameOrPath, Library.Kind.EXPERIMENT, problems);
        problems.throwIfAny();
        Optional<Experiment> experiment = read(file.orElseThrow(), problems);
        problems.throwIfAny();
        return experiment.orElseThrow();
    }

    /** The experiment in a file, or empty after complaints. */
    Optional<Experiment> read(SourceFile file, ProblemList problems) {
        Optional<Mapping> tree = tree(file, problems);
        if (tree.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        if (!isExperiment(tree.get())) {
            Place place = Place.of(tree.get());
            problems.add(place.origin(), "scenarios", "is missing: this is no experiment", "run it as a scenario");
            return Optional.empty();
        }
        if (isDesign(tree.get())) {
            new UntilReader(tree.get(), problems)
                    .refuse("cannot be used with a design", "points need as many runs as each other: set replicates");
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            return ScenarioBinding.bind(DesignFile.class, tree.get(), problems)
                    .flatMap(written -> designed(file, tree.get(), written, problems));
        }
        return ScenarioBinding.bind(ExperimentFile.class, tree.get(), problems)
                .flatMap(written -> experiment(file, tree.get(), written, problems));
    }

    /** The tree of a file, or empty after a complaint. */
    static Optional<Mapping> tree(SourceFile file, ProblemList problems) {
        try {
            return YamlReader.read(file.displayName(), file.read(SourceFile.MAX_YAML_BYTES), problems);
        } catch (SourceException e) {
            problems.add(Origin.of(file.displayName()), "", e.getMessage(), e.suggestion());
            return Optional.empty();
        }
    }

    /**
     * Whether a file is an experiment and not a scenario; false if it cannot be read, which reading it will explain.
     *
     * @param nameOrPath library name, or path of a .yaml file
     */
    public boolean isExperiment(String nameOrPath) {
        ProblemList problems = new ProblemList();
        return NamedFiles.onCommandLine(nameOrPath, Library.Kind.EXPERIMENT, problems)
                .flatMap(file -> tree(file, problems))
                .filter(ExperimentReader::isExperiment)
                .isPresent();
    }

    /** Whether a file is an experiment: it has the key {@code scenarios} or {@code design}. */
    static boolean isExperiment(Mapping tree) {
        return tree.entries().containsKey("scenarios") || isDesign(tree);
    }

    private static boolean isDesign(Mapping tree) {
        return tree.entries().containsKey("design");
    }

    private Optional<Experiment> designed(SourceFile file, Mapping tree, DesignFile written, ProblemList problems) {
        DesignFile.Layout layout = written.design();
        Written base = new Written(layout.scenario(), layout.policies(), layout.set());
        return layers(file, tree, base, problems, "design")
                .flatMap(layers -> scenarios.resolve(base.name(), layers, problems))
                .flatMap(scenario -> new DesignReader(tree, problems).read(layout, scenario))
                .filter(made -> problems.isEmpty())
                .map(made -> new Experiment(
                        NamedFiles.nameOf(file),
                        written.title(),
                        written.question(),
                        made.scenarios(),
                        made.design().base().name(),
                        written.replicates(),
                        written.seed(),
                        Optional.of(made.design()),
                        Optional.empty()));
    }

    /** A scenario with what is laid over it, as it is written in an experiment. */
    private record Written(String scenario, List<String> policies, Mapping set) {

        /** Library name or file name. */
        String name() {
            return scenario.substring(scenario.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
        }
    }

    private Optional<Experiment> experiment(
            SourceFile file, Mapping tree, ExperimentFile written, ProblemList problems) {
        List<ResolvedScenario> resolved = new ArrayList<>();
        written.scenarios()
                .forEach(
                        (name, arm) -> scenario(file, tree, name, arm, problems).ifPresent(resolved::add));
        if (!written.scenarios().containsKey(written.baseline())) {
            Place place = Place.of(tree, "baseline");
            problems.add(
                    place.origin(),
                    place.path(),
                    "there is no scenario '" + written.baseline() + "' here",
                    NearestName.suggestion(
                            written.baseline(), written.scenarios().keySet()));
        }
        Optional<Until> until = new UntilReader(tree, problems).read(written.until(), written.replicates());
        return problems.isEmpty()
                ? Optional.of(new Experiment(
                        NamedFiles.nameOf(file),
                        written.title(),
                        written.question(),
                        resolved,
                        written.baseline(),
                        written.replicates(),
                        written.seed(),
                        Optional.empty(),
                        until))
                : Optional.empty();
    }

    private Optional<ResolvedScenario> scenario(
            SourceFile file, Mapping tree, String name, ExperimentFile.Arm arm, ProblemList problems) {
        if (!NAME.matcher(name).matches()) {
            Place place = Place.of(tree, "scenarios", name);
            problems.add(place.origin(), place.path(), "is no name for a scenario", "use a-z, 0-9 and -, at most 64");
            return Optional.empty();
        }
        Written written = new Written(arm.scenario(), arm.policies(), arm.set());
        return layers(file, tree, written, problems, "scenarios", name).flatMap(layers -> {
            layers.add(words(tree, name));
            return scenarios.resolve(name, layers, problems);
        });
    }

    /**
     * The layers of a scenario with its overlays and settings; empty after complaints.
     *
     * @param steps keys that lead to where it is written
     */
    private Optional<List<Mapping>> layers(
            SourceFile file, Mapping tree, Written arm, ProblemList problems, Object... steps) {
        Place at = place(tree, steps, "scenario");
        Optional<SourceFile> scenario =
                NamedFiles.inFile(file, arm.scenario(), Library.Kind.SCENARIO, at.origin(), at.path(), problems);
        List<SourceFile> overlays = new ArrayList<>();
        List<String> policies = arm.policies() == null ? List.of() : arm.policies();
        for (int i = 0; i < policies.size(); i++) {
            Place place = place(tree, steps, "policies", i);
            NamedFiles.inFile(file, policies.get(i), Library.Kind.POLICIES, place.origin(), place.path(), problems)
                    .ifPresent(overlays::add);
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        List<Mapping> layers = new ArrayList<>(scenarios.layers(scenario.orElseThrow(), overlays, problems));
        if (arm.set() != null) {
            layers.add(arm.set());
        }
        return problems.isEmpty() ? Optional.of(layers) : Optional.empty();
    }

    private static Place place(Mapping tree, Object[] steps, Object... more) {
        return Place.of(
                tree, Stream.concat(Arrays.stream(steps), Arrays.stream(more)).toArray());
    }

    /** Title and description that the experiment gives a scenario, as a layer. */
    private static Mapping words(Mapping tree, String name) {
        Mapping arm = (Mapping) tree.get("scenarios")
                .map(Mapping.class::cast)
                .flatMap(all -> all.get(name))
                .orElseThrow();
        Map<String, Entry> words = new LinkedHashMap<>();
        for (String key : List.of("title", "description")) {
            if (arm.entries().containsKey(key)) {
                words.put(key, arm.entries().get(key));
            }
        }
        return new Mapping(arm.origin(), words);
    }
}
