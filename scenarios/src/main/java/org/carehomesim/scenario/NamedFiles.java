package org.carehomesim.scenario;

import java.nio.file.Path;
import java.util.Optional;
import org.carehomesim.scenario.source.LibraryFile;
import org.carehomesim.scenario.source.SourceException;
import org.carehomesim.scenario.source.SourceFile;
import org.carehomesim.scenario.source.UserFile;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Origin;

/** Finds the file that a user means by a library name or a path. */
final class NamedFiles {

    private NamedFiles() {}

    /** Whether {@code name} is a path and not a library name. */
    static boolean isPath(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/") || name.contains("\\");
    }

    /** The file named on the command line, or empty after a complaint. */
    static Optional<SourceFile> onCommandLine(String name, Library.Kind kind, Complaints complaints) {
        if (!isPath(name)) {
            return inLibrary(name, kind, Origin.of(name.isBlank() ? "'" + name + "'" : name), "", complaints);
        }
        try {
            return Optional.of(
                    name.startsWith(SourceFile.LIBRARY_PREFIX)
                            ? new LibraryFile("index.txt").resolve(name)
                            : UserFile.named(name));
        } catch (SourceException e) {
            complaints.add(Origin.of(name), "", e.getMessage(), e.suggestion());
            return Optional.empty();
        }
    }

    /** The file named in another file, or empty after a complaint. */
    static Optional<SourceFile> inFile(
            SourceFile file, String name, Library.Kind kind, Origin origin, String key, Complaints complaints) {
        if (!isPath(name)) {
            return inLibrary(name, kind, origin, key, complaints);
        }
        try {
            return Optional.of(file.resolve(name));
        } catch (SourceException e) {
            complaints.add(origin, key, e.getMessage(), e.suggestion());
            return Optional.empty();
        }
    }

    /** Name of what a file holds: the library name, or the file name without its ending. */
    static String nameOf(SourceFile file) {
        String path = file.displayName();
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }

    private static Optional<SourceFile> inLibrary(
            String name, Library.Kind kind, Origin origin, String key, Complaints complaints) {
        Optional<LibraryFile> found = Library.find(name, kind);
        if (found.isEmpty()) {
            complaints.add(
                    origin, key, "there is no " + words(kind) + " '" + name + "' in the library", hint(name, kind));
        }
        return found.map(file -> file);
    }

    private static String hint(String name, Library.Kind kind) {
        Optional<Library.Kind> other = Library.kindOf(name);
        if (other.isPresent()) {
            String article = other.get() == Library.Kind.EXPERIMENT ? "an " : "a ";
            return "'" + name + "' is " + article + words(other.get());
        }
        if (Path.of(name.replace('\0', '?')).toFile().exists()) {
            return "the path of a file ends in .yaml; for one here write ./" + name;
        }
        return NearestName.suggestion(name, Library.names(kind));
    }

    private static String words(Library.Kind kind) {
        return switch (kind) {
            case SCENARIO -> "scenario";
            case POLICIES -> "set of policies";
            case EXPERIMENT -> "experiment";
        };
    }
}
