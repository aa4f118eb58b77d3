package org.carehomesim.scenario.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The list of the library's files; kept in a file because the inside of a JAR cannot be listed everywhere. */
public final class LibraryIndex {

    /** Folders in which {@code extends} looks for names. */
    public static final List<String> PARTS = List.of("scenarios", "validation", "parameters", "policies");

    private static final List<String> FILES = new String(
                    new LibraryFile("index.txt").read(Integer.MAX_VALUE), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();

    private LibraryIndex() {}

    /** Paths of all files, sorted. */
    public static List<String> files() {
        return FILES;
    }

    /** Names of the YAML files in the given folders. */
    public static List<String> names(List<String> folders) {
        return folders.stream()
                .flatMap(folder -> FILES.stream().filter(file -> isYamlIn(file, folder)))
                .map(file -> file.substring(file.indexOf('/') + 1, file.length() - ".yaml".length()))
                .toList();
    }

    /** The YAML file called {@code name} in the first of the given folders that has it. */
    public static Optional<LibraryFile> find(String name, List<String> folders) {
        return folders.stream()
                .map(folder -> folder + "/" + name + ".yaml")
                .filter(FILES::contains)
                .findFirst()
                .map(LibraryFile::new);
    }

    private static boolean isYamlIn(String file, String folder) {
        return file.startsWith(folder + "/") && file.endsWith(".yaml");
    }
}
