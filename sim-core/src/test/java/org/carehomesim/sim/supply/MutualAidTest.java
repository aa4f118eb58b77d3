package org.carehomesim.sim.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.policy.PpeMutualAid;
import org.junit.jupiter.api.Test;

/** Homes that help each other, by hand: they use 80 items a day, are never delivered any, and share every third day. */
class MutualAidTest {

    private static final double EXACT = 1e-9;

    /** Gives above 14 days; below 5 days gets up to 10; delivered the next day at 25 GBP. */
    private static final PpeMutualAid AID = new PpeMutualAid();

    private static Supplies withDays(double adherence, double... days) {
        Supplies supplies = new Supplies()
                .homes(days.length)
                .homesPerCouncil(4)
                .delivered(0)
                .rationing(RationingRule.NONE, 0)
                .build();
        for (int home = 0; home < days.length; home++) {
            supplies.stores.topUp(supplies.home(home), days[home] + 1, 1, Payer.HOME); // one is used before they share
            AID.apply(supplies.home(home).measures, adherence);
        }
        return supplies;
    }

    private static double[] daysLeft(Supplies supplies) {
        return supplies.homes().stream().mapToDouble(home -> home.ppeStockDays).toArray();
    }

    /** Homes with 20 and 17 days can give 6 and 3; the home with 4 lacks 6. It gets 4 of them from the first, 2 from the second. */
    @Test
    void eachGivesTheSameShareOfWhatItCanSpare() {
        Supplies supplies = withDays(1, 20, 17, 4, 12);
        supplies.day(0);
        assertThat(daysLeft(supplies)).containsExactly(new double[] {16, 15, 4, 12}, within(EXACT));
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_SHARED)).isCloseTo(6 * 80, within(EXACT));
        assertThat(supplies.tally.get(Outcome.COST_COUNCIL_GBP)).isEqualTo(25);
        supplies.day(0);
        assertThat(daysLeft(supplies)).containsExactly(new double[] {15, 14, 9, 11}, within(EXACT));
    }

    /** The one home with something to spare has 3 days; of 9 and 6 that the others lack, each gets a fifth a day later. */
    @Test
    void eachGetsTheSameShareOfWhatItLacks() {
        Supplies supplies = withDays(1, 1, 17, 4);
        supplies.days(2, 0);
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_SHARED)).isCloseTo(3 * 80, within(EXACT));
        assertThat(supplies.tally.get(Outcome.COST_COUNCIL_GBP)).isEqualTo(50);
        assertThat(daysLeft(supplies)).containsExactly(new double[] {1.8, 13, 4.2}, within(EXACT));
    }

    @Test
    void inTheReverseOrderTheSameChangesHands() {
        double[] forwards = afterARound(20, 1, 17, 4);
        double[] backwards = afterARound(4, 17, 1, 20);
        assertThat(backwards)
                .containsExactly(new double[] {forwards[3], forwards[2], forwards[1], forwards[0]}, within(EXACT));
    }

    private static double[] afterARound(double... days) {
        Supplies supplies = withDays(1, days);
        supplies.day(0);
        return daysLeft(supplies);
    }

    @Test
    void councilsDoNotShareWithEachOther() {
        Supplies supplies = withDays(1, 20, 20, 20, 20, 1);
        supplies.days(9, 0);
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_SHARED)).isZero();
        assertThat(supplies.tally.get(Outcome.COST_COUNCIL_GBP)).isZero();
    }

    @Test
    void adherenceIsTheShareThatChangesHands() {
        Supplies half = withDays(0.5, 20, 17, 4, 12);
        half.day(0);
        assertThat(half.tally.get(Outcome.PPE_ITEMS_SHARED)).isCloseTo(3 * 80, within(EXACT));
        Supplies none = withDays(0, 20, 17, 4, 12);
        none.day(0);
        assertThat(none.tally.get(Outcome.PPE_ITEMS_SHARED)).isZero();
    }

    @Test
    void termsOnWhichItWouldGoToAndFroAreRefused() {
        assertThatThrownBy(() -> new PpeMutualAid(8, 5, 10, 3, 1, 25))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("give-above-days (8.0) must be at least receive-up-to-days (10.0)");
    }
}
