package org.carehomesim.results.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file under a temporary name and moves it into place, so that no one ever sees half of it. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Something that fills a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes the whole content to {@code temporary}. */
        void writeTo(Path temporary) throws IOException;
    }

    /** Writes or replaces a text file in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, temporary -> Files.writeString(temporary, text, StandardCharsets.UTF_8));
    }

    /**
     * Writes or replaces a file; on failure the old file, if any, stays as it was.
     *
     * @throws FileSystemException naming {@code file} if a folder of that name is there
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            // else the system would complain of the temporary file, which nobody knows
            throw new FileSystemException(file.toString(), null, "a folder of that name is in the way; move it away");
        }
        Path temporary = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            content.writeTo(temporary);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
