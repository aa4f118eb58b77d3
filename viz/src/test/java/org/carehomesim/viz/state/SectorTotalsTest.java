package org.carehomesim.viz.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectorTotalsTest {

    @Test
    void addsUpTheHomes() {
        SectorView view = FixedSector.afterOneDay(
                FixedSector.home("a", 30, 1, 2, 3, 4),
                FixedSector.uninfected("b", 20),
                FixedSector.home("c", 10, 0, 1, 0, 0));

        assertThat(SectorTotals.of(view)).isEqualTo(new SectorTotals(3, 4, 11, 4, 1));
    }

    @Test
    void anEmptyHomeHasNoShareInfected() {
        assertThat(HomeCondition.shareInfectedNow(FixedSector.uninfected("empty", 0)))
                .isZero();
    }

    @Test
    void aHomeIsInfectedNowWhileAnyoneIsExposed() {
        assertThat(HomeCondition.of(FixedSector.home("a", 30, 1, 0, 5, 1))).isEqualTo(HomeCondition.INFECTED_NOW);
        assertThat(HomeCondition.of(FixedSector.home("a", 30, 0, 0, 0, 1))).isEqualTo(HomeCondition.OVER);
        assertThat(HomeCondition.of(FixedSector.uninfected("a", 30))).isEqualTo(HomeCondition.NEVER_INFECTED);
    }
}
