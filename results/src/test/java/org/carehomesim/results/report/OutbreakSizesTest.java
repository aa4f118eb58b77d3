package org.carehomesim.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carehomesim.results.statistics.CountDistribution;
import org.carehomesim.results.table.MalformedTableException;
import org.carehomesim.results.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutbreakSizesTest {

    @TempDir
    private Path dir;

    private OutbreakSizes read(String rows) throws IOException {
        Files.writeString(
                dir.resolve("homes.csv"), String.join(",", Table.HOMES.columns()) + "\n" + rows.replace(' ', '\n'));
        return OutbreakSizes.read(dir);
    }

    /** A home with one case has no outbreak; blocks of a scenario may stand apart. */
    @Test
    void countsHomesWithAnOutbreakOnly() throws IOException {
        OutbreakSizes sizes = read("a,0,Elms,30,27,35,0,3,5,9,4,1,0 a,0,Oaks,30,27,35,0,3,,1,0,0,0 "
                + "b,0,Elms,30,27,35,0,,,0,0,0,0 a,1,Elms,30,27,35,0,3,6,4,4,1,0 ");
        assertThat(sizes.byScenario()).containsOnlyKeys("a");
        CountDistribution a = sizes.byScenario().get("a");
        assertThat(a.runs()).isEqualTo(2);
        assertThat(a.mean()).isEqualTo(6.5);
        assertThat(a.highest()).isEqualTo(9);
        assertThat(a.between(4, 8)).isEqualTo(1);
        assertThat(a.between(4, 9)).isEqualTo(2);
        assertThat(a.between(5, 8)).isZero();
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatThrownBy(() -> read("a,0,Elms,30,27,35,0,3,5,-9,4,1,0 "))
                .isInstanceOf(MalformedTableException.class)
                .hasMessageContaining("homes.csv")
                .hasMessageContaining("resident_infections: '-9' is below 0");
    }
}
