package org.carehomesim.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A table as a batch wrote it.
 *
 * @param file its name
 * @param bytes its length
 * @param sha256 hash of the file
 */
public record TableFile(String file, long bytes, String sha256) {

    /** A table as it is in a folder. */
    static TableFile in(Path folder, String file) throws IOException {
        MessageDigest digest = sha256Digest();
        long bytes;
        try (InputStream content = new DigestInputStream(Files.newInputStream(folder.resolve(file)), digest)) {
            bytes = content.transferTo(OutputStream.nullOutputStream());
        }
        return new TableFile(file, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
