package org.carehomesim.sim.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.policy.PpeStockpile;
import org.carehomesim.sim.policy.StockpileHolder;
import org.junit.jupiter.api.Test;

/** Stores at the three levels, by hand: homes use 80 items a day at 0.1 GBP and are never delivered any. */
class StockpilesTest {

    private static final double EXACT = 1e-9;

    private static PpeStockpile heldBy(StockpileHolder holder, double days) {
        return heldBy(holder, days, 2, null);
    }

    private static PpeStockpile heldBy(StockpileHolder holder, double days, int deliveryDays, Integer restock) {
        return new PpeStockpile(days, 0, 0, 0, holder, 0, 0, 7, 14, deliveryDays, restock);
    }

    private static void begin(Supplies supplies, CareHome home, PpeStockpile stockpile, double adherence) {
        stockpile.apply(home.measures, adherence);
        supplies.stores.layIn(home, stockpile, adherence);
    }

    private static double daysLeft(Supplies supplies, int home) {
        return supplies.home(home).ppeStockDays;
    }

    @Test
    void aHomesOwnStockpileIsInTheHome() {
        Supplies supplies = new Supplies().stockDays(10).delivered(0).build();
        begin(supplies, supplies.home(0), heldBy(StockpileHolder.HOME, 60), 0.5);
        assertThat(daysLeft(supplies, 0)).isCloseTo(40, within(EXACT));
        assertThat(supplies.tally.get(Outcome.COST_HOME_GBP)).isCloseTo(0.1 * 80 * 30, within(EXACT));
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * 80 * 30, within(EXACT));
        supplies.days(20, 0);
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_FROM_STOCKPILE)).isZero();
    }

    /** A policy that is set off once more: 40 days are left of 10 and 60, so that 20 are missing; then nothing is. */
    @Test
    void aHomesOwnStockpileIsFilledUpWhenThePolicyStartsAgain() {
        Supplies supplies = new Supplies().stockDays(10).delivered(0).build();
        PpeStockpile stockpile = heldBy(StockpileHolder.HOME, 60);
        begin(supplies, supplies.home(0), stockpile, 1);
        supplies.days(30, 0);
        begin(supplies, supplies.home(0), stockpile, 1);
        begin(supplies, supplies.home(0), stockpile, 1);
        assertThat(daysLeft(supplies, 0)).isCloseTo(60, within(EXACT));
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * 80 * (60 + 20), within(EXACT));
    }

    /** Two homes with ten days each in a store: what they have drawn from it is bought again, and nothing else. */
    @Test
    void aStoreIsFilledUpWhenThePolicyStartsAgain() {
        Supplies supplies = new Supplies().homes(2).stockDays(8).delivered(0).build();
        PpeStockpile stockpile = heldBy(StockpileHolder.COUNCIL, 10);
        begin(supplies, supplies.home(0), stockpile, 1);
        begin(supplies, supplies.home(1), stockpile, 1);
        begin(supplies, supplies.home(1), stockpile, 1);
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * 80 * 20, within(EXACT));
        supplies.days(5, 0);
        double drawn = supplies.tally.get(Outcome.PPE_ITEMS_FROM_STOCKPILE);
        assertThat(drawn).isBetween(10 * 80.0, 20 * 80.0);
        begin(supplies, supplies.home(0), stockpile, 1);
        begin(supplies, supplies.home(1), stockpile, 1);
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * (80 * 20 + drawn), within(EXACT));
    }

    /**
     * From a stock of 8 days the home falls to 6 on the second day and asks for 8, which are there two days later. It asks
     * again at less than 7 days until the store's ten days are used up.
     */
    @Test
    void aHomeDrawsOnTheCouncilUntilTheStoreIsEmpty() {
        Supplies supplies = new Supplies().stockDays(8).delivered(0).build();
        begin(supplies, supplies.home(0), heldBy(StockpileHolder.COUNCIL, 10), 1);
        assertThat(supplies.tally.get(Outcome.COST_COUNCIL_GBP)).isCloseTo(0.1 * 80 * 10, within(EXACT));
        double[] left = new double[5];
        for (int day = 0; day < 5; day++) {
            supplies.day(0);
            left[day] = daysLeft(supplies, 0);
        }
        assertThat(left).containsExactly(new double[] {7, 6, 5, 12, 11}, within(EXACT));
        supplies.days(40, 0);
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_FROM_STOCKPILE)).isCloseTo(80 * 10, within(EXACT));
        assertThat(supplies.tally.get(Outcome.COST_GBP)).isCloseTo(0.1 * 80 * 10, within(EXACT));
    }

    /** Homes 0 and 1 belong to one council, 2 and 3 to another, which has no store. */
    @Test
    void councilsServeTheirOwnHomesAndTheNationServesAll() {
        Supplies supplies =
                new Supplies().homes(4).homesPerCouncil(2).delivered(0).build();
        begin(supplies, supplies.home(0), heldBy(StockpileHolder.COUNCIL, 28), 1);
        begin(supplies, supplies.home(1), heldBy(StockpileHolder.COUNCIL, 0), 1);
        begin(supplies, supplies.home(3), heldBy(StockpileHolder.NATION, 5), 1);
        supplies.days(3, 0);
        assertThat(daysLeft(supplies, 0)).isCloseTo(14, within(EXACT));
        assertThat(daysLeft(supplies, 1)).isCloseTo(14, within(EXACT));
        assertThat(daysLeft(supplies, 2)).isZero();
        assertThat(daysLeft(supplies, 3)).isCloseTo(5, within(EXACT));
        assertThat(supplies.tally.get(Outcome.COST_COUNCIL_GBP)).isCloseTo(0.1 * 80 * 28, within(EXACT));
        assertThat(supplies.tally.get(Outcome.COST_NHS_GBP)).isCloseTo(0.1 * 80 * 5, within(EXACT));
    }

    /** What there is for three homes in want is shared in proportion to what they ask for: 14, 14 and 7 days of 20. */
    @Test
    void aStoreThatIsTooSmallGivesTheSameShareToEachHome() {
        Supplies supplies = new Supplies().homes(3).delivered(0).build();
        begin(supplies, supplies.home(2), heldBy(StockpileHolder.NATION, 20), 1);
        for (int home = 0; home < 2; home++) {
            begin(supplies, supplies.home(home), heldBy(StockpileHolder.NATION, 0), 1);
        }
        supplies.home(1).residentsPresent = 5; // needs half
        supplies.days(3, 0);
        assertThat(daysLeft(supplies, 0)).isCloseTo(14 * 20 / 35.0, within(EXACT));
        assertThat(daysLeft(supplies, 1)).isCloseTo(14 * 20 / 35.0, within(EXACT));
        assertThat(daysLeft(supplies, 2)).isCloseTo(14 * 20 / 35.0, within(EXACT));
    }

    /** The council gives what it has, the nation the rest; both stores exist at the same time. */
    @Test
    void twoLevelsAddUp() {
        Supplies supplies = new Supplies().delivered(0).build();
        begin(supplies, supplies.home(0), heldBy(StockpileHolder.COUNCIL, 6), 1);
        begin(supplies, supplies.home(0), heldBy(StockpileHolder.NATION, 30), 1);
        supplies.days(3, 0);
        assertThat(daysLeft(supplies, 0)).isCloseTo(14, within(EXACT));
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_FROM_STOCKPILE)).isCloseTo(80 * 14, within(EXACT));
        supplies.days(60, 0);
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_FROM_STOCKPILE)).isCloseTo(80 * 36, within(EXACT));
    }

    @Test
    void twoStockpilesOfOneHolderAreOneOnTheBetterTerms() {
        Supplies supplies = new Supplies().delivered(0).build();
        begin(supplies, supplies.home(0), heldBy(StockpileHolder.COUNCIL, 6, 5, null), 1);
        begin(supplies, supplies.home(0), heldBy(StockpileHolder.COUNCIL, 5, 1, 30), 1);
        assertThat(supplies.home(0).measures.councilStockpile.deliveryDays).isEqualTo(1);
        assertThat(supplies.home(0).measures.councilStockpile.restockIntervalDays)
                .isEqualTo(30);
        supplies.days(2, 0);
        assertThat(daysLeft(supplies, 0)).isCloseTo(11, within(EXACT));
    }

    /** Ten days' store, half of orders delivered, ordered for the first time on day 10: half of what was taken comes back. */
    @Test
    void aStoreIsFilledAgainIfItIsMeantTo() {
        Supplies supplies = new Supplies().delivered(0.5).target(0).build();
        begin(supplies, supplies.home(0), heldBy(StockpileHolder.COUNCIL, 10, 0, 10), 1);
        supplies.days(10, 0); // day 0 is a day of orders, too, after the store has been emptied
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * 80 * (10 + 5), within(EXACT));
        supplies.days(1, 0);
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_FROM_STOCKPILE)).isGreaterThan(80 * 10);
    }

    @Test
    void nothingIsDrawnAnyMoreWhenThePolicyIsOver() {
        Supplies supplies = new Supplies().delivered(0).build();
        begin(supplies, supplies.home(0), heldBy(StockpileHolder.NATION, 60), 1);
        supplies.home(0).measures = new Measures();
        supplies.days(10, 0);
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_FROM_STOCKPILE)).isZero();
    }

    /** Ten posts work four shifts a day before the first day: masks for all of them, gowns for a fifth of residents. */
    @Test
    void aStockpilePreparesForMasksAndIsolation() {
        Supplies supplies = new Supplies()
                .items(Map.of("gown", TestSupply.item(0, 1, 0, 1), "mask", TestSupply.item(0, 0, 3, 1)))
                .staffPosts(10)
                .delivered(0)
                .build();
        CareHome home = supplies.home(0);
        supplies.stores.layIn(home, new PpeStockpile(30, 0, 0, 0, StockpileHolder.HOME, 0.5, 0.2, 7, 14, 2, null), 1);
        double gowns = 30 * 8 * 2;
        double masks = 30 * 3 * 4 * 0.5;
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * (gowns + masks), within(EXACT));
    }
}
