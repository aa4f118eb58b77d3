package org.carehomesim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Chooses the folder that results go to. */
final class OutputFolder {

    static final String OPTION_DESCRIPTION =
            "Folder for the results, new or empty. Default: results/out/NAME, or the next free NAME-2, NAME-3, ...";

    private static final Path DEFAULT_PARENT = Path.of("results", "out");

    private OutputFolder() {}

    /**
     * The folder asked for, or else {@code results/out/NAME}, with the next free number if that is in use. Nothing is
     * created.
     *
     * @param directory where relative paths start
     * @param asked value of {@code --out}
     * @param name name of the scenario or experiment
     * @throws RefusedException if an empty name was given
     */
    static Path choose(Path directory, Optional<Path> asked, String name) {
        if (asked.filter(folder -> folder.toString().isBlank()).isPresent()) {
            throw new RefusedException("--out is empty; name a folder for the results, or leave it out");
        }
        return asked.map(directory::resolve).orElseGet(() -> nextFree(directory.resolve(DEFAULT_PARENT), name));
    }

    /** A folder of a name, with the next free number if it is in use. */
    static Path nextFree(Path parent, String name) {
        Path folder = parent.resolve(name);
        for (int number = 2; isInUse(folder); number++) {
            folder = parent.resolve(name + "-" + number);
        }
        return folder;
    }

    private static boolean isInUse(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return content.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
