package org.carehomesim.scenario.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.carehomesim.scenario.tree.NearestName;

/**
 * A file of the shipped library.
 *
 * @param path path within the library, for example {@code data/uk-care-homes-2020.csv}
 */
public record LibraryFile(String path) implements SourceFile {

    /** Resource folder of the library. */
    static final String ROOT = "/org/carehomesim/library/";

    /**
     * The library file at {@code path}.
     *
     * @throws SourceException if there is none
     */
    static LibraryFile at(String path) {
        List<String> files = LibraryIndex.files();
        if (!files.contains(path)) {
            throw new SourceException(
                    "there is no file '" + path + "' in the library", NearestName.suggestion(path, files));
        }
        return new LibraryFile(path);
    }

    @Override
    public String displayName() {
        return LIBRARY_PREFIX + path;
    }

    @Override
    public boolean shipped() {
        return true;
    }

    @Override
    public SourceFile resolve(String reference) {
        if (reference.startsWith(LIBRARY_PREFIX)) {
            return at(normal("", reference.substring(LIBRARY_PREFIX.length())));
        }
        return at(normal(path.substring(0, path.lastIndexOf('/') + 1), reference));
    }

    /** The path without {@code .} and {@code ..}. */
    static String normal(String folder, String reference) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + reference).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                throw new SourceException("'" + reference + "' leaves the library", "");
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    @Override
    public byte[] read(long maxBytes) {
        try (InputStream in = LibraryFile.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new SourceException("the library has lost its file '" + path + "'", "install it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
