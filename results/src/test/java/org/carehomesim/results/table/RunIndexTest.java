package org.carehomesim.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RunIndexTest {

    @Test
    void agreesWithAMapInAnyOrder() {
        SplittableRandom random = new SplittableRandom(3);
        for (int span : new int[] {20, 100, 1_000}) {
            RunIndex index = new RunIndex();
            Map<Integer, Integer> expected = new TreeMap<>();
            for (int place = 0; place < 200; place++) {
                int replicate = random.nextInt(span);
                assertThat(index.add(replicate, place)).isEqualTo(!expected.containsKey(replicate));
                expected.putIfAbsent(replicate, place);
            }
            assertThat(index.size()).isEqualTo(expected.size());
            assertThat(index.replicates())
                    .containsExactly(expected.keySet().stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
            expected.forEach(
                    (replicate, place) -> assertThat(index.placeOf(replicate)).isEqualTo(place));
            int[] places = new int[expected.size()];
            index.forEach((position, place, length) -> {
                for (int i = 0; i < length; i++) {
                    places[position + i] = place + i;
                }
            });
            assertThat(places)
                    .containsExactly(expected.values().stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
    }

    @Test
    void missingReplicatesAreNotThere() {
        RunIndex index = new RunIndex();
        assertThat(index.contains(0)).isFalse();
        for (int replicate : new int[] {3, 4, 7}) {
            index.add(replicate, replicate);
        }
        assertThat(index.contains(2)).isFalse();
        assertThat(index.contains(5)).isFalse();
        assertThat(index.contains(8)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> index.placeOf(5));
    }

    @Test
    void selectsByReplicate() {
        RunIndex index = new RunIndex();
        for (int replicate : new int[] {0, 1, 5, 6, 9}) {
            index.add(replicate, replicate);
        }
        double[] values = {10, 11, 15, 16, 19};
        assertThat(index.select(values, new int[] {1, 5, 9})).containsExactly(11, 15, 19);
        assertThat(index.select(values, new int[] {0, 6})).containsExactly(10, 16);
        assertThat(index.select(values, new int[] {})).isEmpty();
    }
}
