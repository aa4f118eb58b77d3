package org.carehomesim.scenario.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.carehomesim.scenario.tree.NearestName;

/**
 * A file of a user. What it refers to must lie in the folder of the file that was named first, or deeper.
 *
 * @param root folder that must not be left
 * @param path path as the user would write it
 */
public record UserFile(Path root, Path path) implements SourceFile {

    /**
     * The file that a user names; its folder becomes the one that must not be left.
     *
     * @throws SourceException if it is not a readable file
     */
    public static UserFile named(String name) {
        Path path = path(name);
        requireFile(path, name);
        Path folder = path.getParent();
        return new UserFile(folder == null ? Path.of("") : folder, path);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new SourceException("'" + name.replace('\0', '?') + "' is not a possible file name", "");
        }
    }

    @Override
    public String displayName() {
        return path.toString().replace('\\', '/');
    }

    @Override
    public boolean shipped() {
        return false;
    }

    @Override
    public SourceFile resolve(String reference) {
        if (reference.startsWith(LIBRARY_PREFIX)) {
            return new LibraryFile("index.txt").resolve(reference);
        }
        Path relative = path(reference);
        if (relative.isAbsolute() || reference.startsWith("/") || reference.contains("\\")) {
            throw new SourceException(
                    "'" + reference + "' is not a relative path", "write a path relative to this file, with /");
        }
        Path target = path.resolveSibling(relative).normalize();
        if (!target.toAbsolutePath()
                .normalize()
                .startsWith(root.toAbsolutePath().normalize())) {
            throw outside(reference);
        }
        requireFile(target, reference);
        refuseLinkOut(target, reference);
        return new UserFile(root, target);
    }

    private void refuseLinkOut(Path target, String reference) {
        try {
            if (!target.toRealPath().startsWith(root.toAbsolutePath().toRealPath())) {
                throw outside(reference);
            }
        } catch (IOException e) {
            throw new SourceException("'" + reference + "' cannot be read", "");
        }
    }

    private SourceException outside(String reference) {
        return new SourceException(
                "'" + reference + "' lies outside the folder of the scenario",
                "put the file beside the scenario or below it");
    }

    private static void requireFile(Path path, String name) {
        if (Files.isDirectory(path)) {
            throw new SourceException("'" + name + "' is a folder", "name a file in it");
        }
        if (!Files.exists(path)) {
            throw new SourceException("there is no file '" + name + "'", neighbours(path));
        }
        if (!Files.isRegularFile(path)) {
            throw new SourceException("'" + name + "' is not an ordinary file", "");
        }
    }

    private static String neighbours(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        Path name = path.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return "the folder does not exist either";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return NearestName.find(name.toString(), names)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public byte[] read(long maxBytes) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new SourceException(
                        "is larger than the " + (maxBytes >> 20) + " MB allowed", "is this really the file you meant?");
            }
            return bytes;
        } catch (IOException e) {
            throw new SourceException("cannot be read", "check that you may read it");
        }
    }
}
