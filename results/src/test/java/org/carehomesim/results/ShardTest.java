package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShardTest {

    @Test
    void shardsOfABatchHaveEachRunOnceInOrderAndAboutTheSameNumber() {
        for (int of = 1; of <= 40; of++) {
            for (int runs = 0; runs <= 60; runs++) {
                int next = 0;
                for (int number = 1; number <= of; number++) {
                    Shard shard = new Shard(number, of);
                    assertThat(shard.start(runs)).isEqualTo(next);
                    assertThat(shard.end(runs) - next).isBetween(runs / of, runs / of + 1);
                    next = shard.end(runs);
                }
                assertThat(next).isEqualTo(runs);
            }
        }
    }

    @Test
    void manyRunsAndShardsDoNotOverflow() {
        Shard last = new Shard(1_000_000, 1_000_000);
        assertThat(last.start(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE - 2148);
        assertThat(last.end(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shard(0, 2)).withMessageContaining("0/2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Shard(3, 2)).withMessageContaining("3/2");
    }
}
