package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path directory;

    @Test
    void isNamedForWhatIsRunAndCreatesNothing() {
        assertThat(choose("stoke")).isEqualTo(directory.resolve("results/out/stoke"));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void takesTheNextFreeNumberInsteadOfWhatIsThere() throws IOException {
        use("results/out/stoke");
        assertThat(choose("stoke")).isEqualTo(directory.resolve("results/out/stoke-2"));
        use("results/out/stoke-2");
        Files.writeString(directory.resolve("results/out/stoke-3"), "a file of that name");
        assertThat(choose("stoke")).isEqualTo(directory.resolve("results/out/stoke-4"));
    }

    @Test
    void usesAnEmptyFolder() throws IOException {
        Files.createDirectories(directory.resolve("results/out/stoke"));
        assertThat(choose("stoke")).isEqualTo(directory.resolve("results/out/stoke"));
    }

    @Test
    void isTheOneAskedForWhateverIsThere() throws IOException {
        use("mine");
        assertThat(OutputFolder.choose(directory, Optional.of(Path.of("mine")), "stoke"))
                .isEqualTo(directory.resolve("mine"));
        Path elsewhere = directory.resolve("elsewhere").toAbsolutePath();
        assertThat(OutputFolder.choose(directory, Optional.of(elsewhere), "stoke"))
                .isEqualTo(elsewhere);
    }

    @Test
    void isNotTheFolderOneIsInWhenTheNameIsEmpty() {
        assertThatThrownBy(() -> OutputFolder.choose(directory, Optional.of(Path.of("")), "stoke"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--out is empty");
    }

    private Path choose(String name) {
        return OutputFolder.choose(directory, Optional.empty(), name);
    }

    private void use(String folder) throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve(folder)).resolve("runs.csv"), "scenario\n");
    }
}
