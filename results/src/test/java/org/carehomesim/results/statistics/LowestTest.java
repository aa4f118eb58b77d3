package org.carehomesim.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LowestTest {

    @Test
    void tiesShareACase() {
        Lowest lowest = new Lowest(3);
        lowest.add(1, 2, 3);
        lowest.add(5, 4, 4);
        lowest.add(0, 0, 0);
        lowest.add(-1, -2, -3);
        assertThat(lowest.share(0)).isEqualTo((1 + 0 + 1.0 / 3 + 0) / 4);
        assertThat(lowest.share(1)).isEqualTo((0 + 0.5 + 1.0 / 3 + 0) / 4);
        assertThat(lowest.share(2)).isEqualTo((0 + 0.5 + 1.0 / 3 + 1) / 4);
    }
}
