package org.carehomesim.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carehomesim.scenario.source.DataFiles;
import org.carehomesim.scenario.source.Hash;
import org.carehomesim.scenario.source.LibraryFile;
import org.carehomesim.scenario.source.LibraryIndex;
import org.carehomesim.scenario.source.SourceFile;
import org.carehomesim.scenario.source.Table;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.YamlReader;

/** The shipped scenarios, policy overlays and experiments. */
public final class Library {

    /** Creates a view of the library. */
    public Library() {}

    /** What a library file is. */
    public enum Kind {
        /** A scenario that can be run. */
        SCENARIO,
        /** Policies to lay over a scenario. */
        POLICIES,
        /** Scenarios to compare. */
        EXPERIMENT
    }

    /** A part of the library: files that belong together, in a folder of their own. */
    public enum Part {
        /** Scenarios to start from. */
        SCENARIOS("scenarios", Kind.SCENARIO),
        /** Models that others published, written as scenarios, to compare results with theirs. */
        VALIDATION("validation", Kind.SCENARIO),
        /** Policies. */
        POLICIES("policies", Kind.POLICIES),
        /** Experiments. */
        EXPERIMENTS("experiments", Kind.EXPERIMENT);

        private final String folder;
        private final Kind kind;

        Part(String folder, Kind kind) {
            this.folder = folder;
            this.kind = kind;
        }
    }

    /**
     * A file of the library.
     *
     * @param name name to give to commands
     * @param part part of the library that it belongs to
     * @param title its title
     */
    public record Entry(String name, Part part, String title) {

        /** What it is. */
        public Kind kind() {
            return part.kind;
        }
    }

    /** All entries, by part and then by name. */
    public List<Entry> entries() {
        return List.of(Part.values()).stream().flatMap(Library::entries).toList();
    }

    private static Stream<Entry> entries(Part part) {
        return LibraryIndex.names(List.of(part.folder)).stream()
                .map(name -> new Entry(name, part, title(name, part.kind)));
    }

    static List<String> names(Kind kind) {
        return LibraryIndex.names(folders(kind));
    }

    static Optional<LibraryFile> find(String name, Kind kind) {
        return LibraryIndex.find(name, folders(kind));
    }

    private static List<String> folders(Kind kind) {
        return List.of(Part.values()).stream()
                .filter(part -> part.kind == kind)
                .map(part -> part.folder)
                .toList();
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

    /**
     * A data file of the library.
     *
     * @param path path within the library, for example {@code validation/targets.csv}
     */
    public static Table table(String path) {
        return new DataFiles().table(new LibraryFile(path));
    }

    /**
     * SHA-256 of a data file of the library, as 64 hexadecimal digits.
     *
     * @param name its name as scenarios refer to it, for example {@code library:data/uk-care-homes-2020.csv}
     */
    public static String sha256(String name) {
        return Hash.sha256(
                new LibraryFile(name.substring(SourceFile.LIBRARY_PREFIX.length())).read(SourceFile.MAX_DATA_BYTES));
    }

    /** Whether a text is the name by which a scenario refers to a file of the library. */
    static boolean has(String text) {
        return text.startsWith(SourceFile.LIBRARY_PREFIX)
                && LibraryIndex.files().contains(text.substring(SourceFile.LIBRARY_PREFIX.length()));
    }
}
