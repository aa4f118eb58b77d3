package org.carehomesim.scenario.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;
import org.carehomesim.scenario.tree.Node.Sequence;
import org.carehomesim.scenario.tree.Origin;
import org.carehomesim.scenario.tree.YamlReader;

/** Reads a file and everything it extends, as layers to lay over each other, the lowest first. */
public final class LayerReader {

    private static final String EXTENDS = "extends";

    private final DataFiles files;
    private final Complaints complaints;
    private final Map<String, Mapping> layers = new LinkedHashMap<>();
    private final List<String> chain = new ArrayList<>();

    private LayerReader(DataFiles files, Complaints complaints) {
        this.files = files;
        this.complaints = complaints;
    }

    /**
     * The layers of a file: what it extends, in order and each once, then itself, without the key {@code extends}.
     *
     * @param file the file
     * @param files takes in every file read
     * @param complaints takes what is wrong; then the layers may be incomplete
     */
    public static List<Mapping> read(SourceFile file, DataFiles files, Complaints complaints) {
        LayerReader reader = new LayerReader(files, complaints);
        reader.add(file, Origin.of(file.displayName()));
        return List.copyOf(reader.layers.values());
    }

    private void add(SourceFile file, Origin namedAt) {
        String name = file.displayName();
        if (chain.contains(name)) {
            List<String> cycle = new ArrayList<>(chain.subList(chain.indexOf(name), chain.size()));
            cycle.add(name);
            complaints.add(namedAt, EXTENDS, "extends itself: " + String.join(" -> ", cycle), "break the circle");
            return;
        }
        if (layers.containsKey(name)) {
            return;
        }
        chain.add(name);
        Optional<Mapping> tree = tree(file, namedAt);
        if (tree.isPresent()) {
            tree.get().get(EXTENDS).ifPresent(parents -> addParents(file, parents));
            layers.put(name, tree.get().without(EXTENDS));
        }
        chain.remove(chain.size() - 1);
    }

    private Optional<Mapping> tree(SourceFile file, Origin namedAt) {
        files.add(file);
        try {
            return YamlReader.read(file.displayName(), file.read(SourceFile.MAX_YAML_BYTES), complaints);
        } catch (SourceException e) {
            Origin origin = namedAt.line() == 0 ? Origin.of(file.displayName()) : namedAt;
            complaints.add(origin, "", e.getMessage(), e.suggestion());
            return Optional.empty();
        }
    }

    private void addParents(SourceFile file, Node parents) {
        List<Node> names = parents instanceof Sequence sequence ? sequence.items() : List.of(parents);
        for (Node name : names) {
            if (name instanceof Scalar scalar && scalar.type() == ScalarType.TEXT) {
                parent(file, scalar).ifPresent(parent -> add(parent, scalar.origin()));
            } else {
                complaints.add(
                        name.origin(),
                        EXTENDS,
                        "must be a library name, a path or a list of them, but is " + name.kind(),
                        "extends: base");
            }
        }
    }

    private Optional<? extends SourceFile> parent(SourceFile file, Scalar reference) {
        String name = reference.text();
        try {
            if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                return Optional.of(file.resolve(name));
            }
            Optional<LibraryFile> found = LibraryIndex.find(name, LibraryIndex.PARTS);
            if (found.isEmpty()) {
                complaints.add(
                        reference.origin(),
                        EXTENDS,
                        "there is no '" + name + "' in the library",
                        NearestName.find(name, LibraryIndex.names(LibraryIndex.PARTS))
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("the path of a file ends in .yaml"));
            }
            return found;
        } catch (SourceException e) {
            complaints.add(reference.origin(), EXTENDS, e.getMessage(), e.suggestion());
            return Optional.empty();
        }
    }
}
