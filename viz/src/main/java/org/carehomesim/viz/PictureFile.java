package org.carehomesim.viz;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carehomesim.results.table.AtomicFile;

/** Writes picture files whole or not at all. */
final class PictureFile {

    private PictureFile() {}

    /** Writes a picture. */
    @FunctionalInterface
    interface Content {

        /** Writes the picture to {@code out}. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file and the folders above it; a file that is there is replaced once the new one is complete.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    static void write(Path file, Content content) {
        Path whole = file.toAbsolutePath();
        try {
            Files.createDirectories(whole.getParent());
            AtomicFile.write(whole, unfinished -> {
                try (OutputStream out = Files.newOutputStream(unfinished)) {
                    content.writeTo(out);
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": the picture cannot be written: " + failure.getMessage(), failure);
        }
    }
}
