package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Results could not be stored, though they could be at first: the disk is full, or has failed. */
public final class WriteFailedException extends ResultsFolderException {

    private static final long serialVersionUID = 1L;
    private static final long NOTHING_TO_SPEAK_OF = 1 << 16;

    /** What systems say of a full disk; in English, for others the space left is looked at. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    private WriteFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A failure to write a file. */
    static WriteFailedException of(Path file, IOException e) {
        boolean named = e instanceof FileSystemException system && system.getFile() != null;
        Path culprit = named ? Path.of(((FileSystemException) e).getFile()) : file;
        String what = "cannot write " + culprit + ": " + reason(e);
        return new WriteFailedException(isFull(file, e) ? "disk full: " + what : what, e);
    }

    private static boolean isFull(Path file, IOException e) {
        String message = String.valueOf(e.getMessage());
        if (FULL.stream().anyMatch(message::contains)) {
            return true;
        }
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < NOTHING_TO_SPEAK_OF;
        } catch (IOException unknown) {
            return false;
        }
    }
}
