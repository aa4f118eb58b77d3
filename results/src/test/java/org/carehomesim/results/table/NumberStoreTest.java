package org.carehomesim.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStoreTest {

    @TempDir
    private Path folder;

    /** Pieces of all sizes, which begin and end before, at and after the edge of memory. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 20_000, 1_000_000})
    void givesBackWhatWasWritten(int inMemory) throws IOException {
        double[] numbers = new double[60_000];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.sqrt(i);
        }
        try (NumberStore store = new NumberStore(folder, inMemory)) {
            int[] pieces = {1, 999, 1, 18_999, 20_000, 12_345, 7_655};
            int at = 0;
            for (int piece : pieces) {
                double[] part = new double[piece + 3];
                System.arraycopy(numbers, at, part, 0, piece);
                store.write(at, part, piece);
                at += piece;
            }
            assertThat(at).isEqualTo(numbers.length);
            double[] whole = new double[numbers.length + 2];
            store.read(0, whole, 1, numbers.length);
            assertThat(whole).startsWith(0, 0, 1).endsWith(Math.sqrt(59_999), 0);
            for (int start = 0; start < numbers.length - 100; start += 777) {
                double[] part = new double[100];
                store.read(start, part, 0, 100);
                assertThat(part).startsWith(Math.sqrt(start)).endsWith(Math.sqrt(start + 99));
            }
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        try (NumberStore store = new NumberStore(folder, 0)) {
            store.write(0, new double[] {1, 2, 3}, 3);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fewNumbersNeedNoFile() throws IOException {
        Path missing = folder.resolve("missing");
        try (NumberStore store = new NumberStore(missing)) {
            store.write(0, new double[] {1, 2, 3}, 3);
            double[] read = new double[3];
            store.read(0, read, 0, 3);
            assertThat(read).containsExactly(1, 2, 3);
        }
    }

    @Test
    void saysThatATemporaryFileCannotBeWritten() throws IOException {
        try (NumberStore store = new NumberStore(folder.resolve("missing"), 2)) {
            assertThatThrownBy(() -> store.write(0, new double[] {1, 2, 3}, 3))
                    .hasCauseInstanceOf(TemporaryFileException.class)
                    .hasRootCauseInstanceOf(NoSuchFileException.class);
        }
    }
}
