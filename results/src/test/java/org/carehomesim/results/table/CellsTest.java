package org.carehomesim.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellsTest {

    private final Cells cells = new Cells(1);

    private String text() {
        return new String(cells.bytes(), 0, cells.length(), StandardCharsets.UTF_8);
    }

    @Test
    void writesWholeNumbersOfAnyLength() {
        int[] numbers = IntStream.concat(
                        IntStream.rangeClosed(-1, 1_001),
                        IntStream.of(9_999, 10_000, 123_456, Integer.MAX_VALUE, Integer.MIN_VALUE, -10))
                .toArray();
        cells.numbers(numbers);
        assertThat(text())
                .isEqualTo(Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(",")));
    }

    @Test
    void writesNumbersAsTheyAreWrittenOneByOne() {
        double[] numbers = {
            0.5,
            -0.0,
            0,
            7,
            84,
            999,
            1_000,
            -1,
            2 / 3.0,
            0.666667,
            0.000001,
            -12.000345,
            999.5,
            1e7,
            1e20,
            1e-7,
            0.1 + 0.2,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.MIN_VALUE,
            -Double.MIN_NORMAL,
            4_294_967_296.0,
            -2_147_483_649.0
        };
        cells.numbers(numbers);
        assertThat(text())
                .isEqualTo(Arrays.stream(numbers).mapToObj(Numbers::text).collect(Collectors.joining(",")));
    }

    @Test
    void oneNumberIsEnough() {
        cells.numbers(new int[] {4});
        cells.numbers(new double[] {0.25});
        cells.endRow();
        cells.numbers(new int[] {5, 6});
        assertThat(text()).isEqualTo("4,0.25\n5,6");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> cells.numbers(new double[] {1, Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cells.numbers(new double[] {1, Double.NEGATIVE_INFINITY}));
    }

    @Test
    void cellsThatAreReadyComeBackInManyRows() {
        Cells key = new Cells();
        key.text("as, it was");
        key.number(12);
        for (int row = 0; row < 3; row++) {
            cells.cells(key);
            cells.number(row);
            cells.cells(key);
            cells.endRow();
        }
        assertThat(text()).isEqualTo("""
                "as, it was",12,0,"as, it was",12
                "as, it was",12,1,"as, it was",12
                "as, it was",12,2,"as, it was",12
                """);
    }

    @Test
    void clearedCellsBeginARow() {
        cells.text("old");
        cells.clear();
        assertThat(cells.length()).isZero();
        cells.empty();
        cells.text("Tŷ Gwyn, 家");
        assertThat(text()).isEqualTo(",\"Tŷ Gwyn, 家\"");
    }

    @Test
    void aRowGoesOnWhereItsBytesWereForgotten() {
        cells.text("written");
        cells.forgetBytes();
        cells.text("next");
        assertThat(text()).isEqualTo(",next");
    }
}
