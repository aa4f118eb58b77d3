package org.carehomesim.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carehomesim.scenario.binding.Place;
import org.carehomesim.scenario.binding.ScenarioBinding;
import org.carehomesim.scenario.binding.SingleValues;
import org.carehomesim.scenario.source.DataFiles;
import org.carehomesim.scenario.source.LayerReader;
import org.carehomesim.scenario.source.SourceFile;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.Merge;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.YamlReader;

/** Reads scenarios from the library or from files, with policies laid over them. */
public final class ScenarioReader {

    private static final Merge MERGE = new Merge(SingleValues::is);

    private final DataFiles files = new DataFiles();

    /** Creates a reader. */
    public ScenarioReader() {}

    /**
     * Reads and checks a scenario.
     *
     * @param nameOrPath library name, or path of a .yaml file
     * @param policyOverlays library names or paths of policies to lay over it, in order
     * @throws InvalidInputException if anything is wrong with any of the files
     */
    public ResolvedScenario read(String nameOrPath, List<String> policyOverlays) {
        ProblemList problems = new ProblemList();
        Optional<SourceFile> file = NamedFiles.onCommandLine(nameOrPath, Library.Kind.SCENARIO, problems);
        List<SourceFile> overlays = new ArrayList<>();
        for (String overlay : policyOverlays) {
            NamedFiles.onCommandLine(overlay, Library.Kind.POLICIES, problems).ifPresent(overlays::add);
        }
        problems.throwIfAny();
        List<Mapping> layers = layers(file.orElseThrow(), overlays, problems);
        problems.throwIfAny();
        Optional<ResolvedScenario> resolved = resolve(NamedFiles.nameOf(file.get()), layers, problems);
        problems.throwIfAny();
        return resolved.orElseThrow();
    }

    /**
     * Reads a scenario that stands whole in a text: one of {@link ResolvedScenario#yaml()}, which needs no file but those of
     * the library.
     *
     * @param name name of the scenario
     * @param yaml the text
     * @throws InvalidInputException if anything is wrong with it
     */
    public ResolvedScenario readResolved(String name, String yaml) {
        ProblemList problems = new ProblemList();
        Optional<Mapping> tree = YamlReader.read(name + ".yaml", yaml.getBytes(StandardCharsets.UTF_8), problems);
        Optional<ResolvedScenario> resolved =
                tree.flatMap(whole -> problems.isEmpty() ? resolve(name, List.of(whole), problems) : Optional.empty());
        problems.throwIfAny();
        return resolved.orElseThrow();
    }

    /** The layers of a scenario and its overlays; an overlay does not change title and description.
     *
     * <p>An overlay is made for many scenarios: it may take away what only some of them have. */
    List<Mapping> layers(SourceFile scenario, List<SourceFile> overlays, Complaints complaints) {
        List<Mapping> layers = new ArrayList<>(LayerReader.read(scenario, files, complaints));
        layers.stream().filter(ExperimentReader::isExperiment).findFirst().ifPresent(experiment -> {
            Place place = Place.of(experiment, "scenarios");
            complaints.add(
                    place.origin(),
                    place.path(),
                    "this is an experiment, not a scenario",
                    "run it with carehome batch");
        });
        for (SourceFile overlay : overlays) {
            for (Mapping layer : LayerReader.read(overlay, files, complaints)) {
                layers.add(Merge.removing(layer.without("title").without("description")));
            }
        }
        return layers;
    }

    /** Lays layers over each other and checks the whole; empty after complaints. */
    Optional<ResolvedScenario> resolve(String name, List<Mapping> layers, Complaints complaints) {
        Mapping tree = merged(layers);
        return ScenarioBinding.bind(tree, files, complaints)
                .map(binding -> ResolvedScenario.of(name, binding, tree, files));
    }

    static Mapping merged(List<Mapping> layers) {
        return layers.stream().reduce(MERGE::merge).orElseThrow();
    }
}
