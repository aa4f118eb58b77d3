package org.carehomesim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carehomesim.scenario.source.DataFiles;
import org.carehomesim.scenario.source.LayerReader;
import org.carehomesim.scenario.source.SourceFile;
import org.carehomesim.scenario.tree.Merge;
import org.carehomesim.scenario.tree.Node.Mapping;

/** Says what is wrong with a scenario, policies or an experiment, or that nothing is. */
public final class FileCheck {

    /** The scenario that policies are checked on. */
    private static final String GROUND = "base";

    /** Creates a check. */
    public FileCheck() {}

    /**
     * Checks a file. What it is, it says itself: an experiment has the key {@code scenarios}; a scenario sets or extends
     * {@code calendar} and {@code homes}; everything else is laid over the library's {@code base} and checked as policies.
     *
     * @param nameOrPath library name, or path of a .yaml file
     * @return what is wrong; empty if nothing is
     */
    public List<Problem> check(String nameOrPath) {
        ProblemList problems = new ProblemList();
        Library.Kind kind = Library.kindOf(nameOrPath).orElse(Library.Kind.SCENARIO);
        Optional<SourceFile> file = NamedFiles.onCommandLine(nameOrPath, kind, problems);
        file.flatMap(found -> ExperimentReader.tree(found, problems))
                .filter(tree -> problems.isEmpty())
                .ifPresent(tree -> check(file.get(), tree, problems));
        return problems.toList();
    }

    private static void check(SourceFile file, Mapping tree, ProblemList problems) {
        if (ExperimentReader.isExperiment(tree)) {
            new ExperimentReader().read(file, problems);
            return;
        }
        List<Mapping> layers = LayerReader.read(file, new DataFiles(), problems);
        if (!problems.isEmpty()) {
            return;
        }
        ScenarioReader reader = new ScenarioReader();
        Mapping merged = ScenarioReader.merged(layers);
        if (merged.entries().containsKey("calendar") || merged.entries().containsKey("homes")) {
            reader.resolve(NamedFiles.nameOf(file), reader.layers(file, List.of(), problems), problems);
        } else {
            checkOnGround(reader, file, problems);
        }
    }

    /** Policies may remove what only some scenarios have, so that is no mistake here. */
    private static void checkOnGround(ScenarioReader reader, SourceFile file, ProblemList problems) {
        SourceFile ground = Library.find(GROUND, Library.Kind.SCENARIO).orElseThrow();
        List<Mapping> layers = new ArrayList<>(reader.layers(ground, List.of(), problems));
        LayerReader.read(file, new DataFiles(), problems).forEach(layer -> layers.add(Merge.removing(layer)));
        reader.resolve(NamedFiles.nameOf(file), layers, problems);
    }
}
