package org.carehomesim.scenario;

import java.util.List;
import java.util.Optional;
import org.carehomesim.scenario.source.LibraryFile;
import org.carehomesim.scenario.source.LibraryIndex;
import org.carehomesim.scenario.source.SourceFile;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.YamlReader;

/** The shipped scenarios, policy overlays and experiments. */
public final class Library {

    /** Creates a view of the library. */
    public Library() {}

    /** What a library file is. */
    public enum Kind {
        /** A scenario that can be run. */
        SCENARIO("scenarios"),
        /** Policies to lay over a scenario. */
        POLICIES("policies"),
        /** Scenarios to compare. */
        EXPERIMENT("experiments");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        String folder() {
            return folder;
        }
    }

    /**
     * A file of the library.
     *
     * @param name name to give to commands
     * @param kind what it is
     * @param title its title
     */
    public record Entry(String name, Kind kind, String title) {}

    /** All entries, by kind and then by name. */
    public List<Entry> entries() {
        return List.of(Kind.values()).stream()
                .flatMap(kind -> names(kind).stream().map(name -> new Entry(name, kind, title(name, kind))))
                .toList();
    }

    static List<String> names(Kind kind) {
        return LibraryIndex.names(List.of(kind.folder()));
    }

    static Optional<LibraryFile> find(String name, Kind kind) {
        return LibraryIndex.find(name, List.of(kind.folder()));
    }

    /** What {@code name} is, if the library has it. */
    static Optional<Kind> kindOf(String name) {
        return List.of(Kind.values()).stream()
                .filter(kind -> find(name, kind).isPresent())
                .findFirst();
    }

    private static String title(String name, Kind kind) {
        LibraryFile file = find(name, kind).orElseThrow();
        ProblemList problems = new ProblemList();
        return YamlReader.read(file.displayName(), file.read(SourceFile.MAX_YAML_BYTES), problems)
                .flatMap(tree -> tree.get("title"))
                .map(title -> ((Scalar) title).text())
                .orElse(name);
    }
}
