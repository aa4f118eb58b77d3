package org.carehomesim.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SliceSizeTest {

    private final SliceSize size = new SliceSize();

    @Test
    void beginsWithOneRun() {
        assertThat(size.next(1_000_000, 2)).isLessThanOrEqualTo(2);
    }

    @Test
    void growsStepByStepToATaskOfASecond() {
        size.learn(1, 0.01);
        assertThat(size.next(1_000_000, 2)).isEqualTo(2);
        size.learn(64, 0.64);
        assertThat(size.next(1_000_000, 2)).isEqualTo(100);
    }

    @Test
    void tasksAreLongerOnALargeClusterWhoseDriverMustStartMoreOfThem() {
        size.learn(1000, 10);
        assertThat(size.next(1_000_000, 2)).isEqualTo(100);
        assertThat(size.next(1_000_000, 100)).isEqualTo(500);
    }

    @Test
    void runsOfManySecondsGoOneByOne() {
        size.learn(1, 30);
        assertThat(size.next(1_000_000, 2)).isEqualTo(1);
    }

    @Test
    void theLastSlicesAreShortSoThatAllCoresAreBusyToTheEnd() {
        size.learn(100, 1);
        assertThat(size.next(80, 2)).isEqualTo(10);
        assertThat(size.next(3, 2)).isEqualTo(1);
    }

    @Test
    void runsThatTakeNoTimeAtAllDoNotMakeSlicesWithoutEnd() {
        size.learn(1000, 0);
        assertThat(size.next(Integer.MAX_VALUE, 1)).isEqualTo(1000);
    }
}
