package org.carehomesim.scenario.measure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where measures that users add are looked for: JAR files and folders that hold some. */
public final class MeasurePath {

    /** Environment variable with paths of JAR files and folders, separated as in a class path. */
    public static final String VARIABLE = "CAREHOME_MEASURES";

    private static final String ENDING = ".jar";

    private MeasurePath() {}

    /**
     * The JAR files, those of a folder by name, each once.
     *
     * @param paths value of the variable
     * @throws MeasureException if a path is neither a JAR file nor a folder
     */
    public static List<Path> jars(String paths) {
        List<Path> jars = new ArrayList<>();
        Set<Path> known = new HashSet<>();
        for (String text : paths.split(File.pathSeparator, -1)) {
            if (!text.isBlank()) {
                for (Path jar : jarsAt(text)) {
                    if (known.add(real(jar))) {
                        jars.add(jar);
                    }
                }
            }
        }
        return List.copyOf(jars);
    }

    private static List<Path> jarsAt(String text) {
        Path path = path(text);
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                return files.filter(MeasurePath::isJar).sorted().toList();
            } catch (IOException | UncheckedIOException e) {
                throw new MeasureException(path, "the folder of measures cannot be read", e);
            }
        }
        if (!Files.exists(path)) {
            throw new MeasureException(VARIABLE + " names " + text + ", which does not exist");
        }
        if (!isJar(path)) {
            throw new MeasureException(VARIABLE + " names " + text + ", which is neither a JAR file nor a folder");
        }
        return List.of(path);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new MeasureException(VARIABLE + " names '" + text + "', which is no path: " + e.getReason());
        }
    }

    private static boolean isJar(Path file) {
        return file.getFileName().toString().endsWith(ENDING) && !Files.isDirectory(file);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new MeasureException(file, "cannot be read", e);
        }
    }
}
