package org.carehomesim.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path dir;

    @Test
    void replacesTheOldFile() throws IOException {
        Path file = dir.resolve("manifest.json");
        AtomicFile.write(file, "old");
        AtomicFile.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(dir).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void keepsTheOldFileOnFailure() throws IOException {
        Path file = dir.resolve("manifest.json");
        AtomicFile.write(file, "old");
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(file, temporary -> {
                    Files.writeString(temporary, "half");
                    throw new IOException("disk full");
                }))
                .withMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(dir).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void namesTheFileAndNotTheTemporaryOneIfAFolderIsInTheWay() throws IOException {
        Path file = Files.createDirectory(dir.resolve("report.html"));
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(file, "new"))
                .withMessage(file + ": a folder of that name is in the way; move it away");
        assertThat(file).isEmptyDirectory();
        assertThat(dir).isDirectoryNotContaining(path -> !path.equals(file));
    }
}
