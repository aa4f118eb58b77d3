package org.carehomesim.sim.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.carehomesim.sim.supply.TestSupply.item;

import java.util.Map;
import java.util.TreeMap;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.place.CareHome;
import org.junit.jupiter.api.Test;

/** Use, rationing, orders and prices, by hand: 10 residents with 8 contacts a day, one item a contact unless stated. */
class PpeStoresTest {

    private static final double EXACT = 1e-9;

    @Test
    void usesItemsForContactsIsolationAndMasks() {
        Supplies supplies = new Supplies().stockDays(100).build();
        CareHome home = supplies.home(0);
        home.residentsIsolated = 1;
        home.measures.maskedStaffShare = 0.5;
        supplies.stores.use(home, 4);
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_USED)).isCloseTo(8 * (10 + 2) + 4 * 3 * 0.5, within(EXACT));
        assertThat(home.ppeShare).isEqualTo(1);
        assertThat(home.ppeShareIsolated).isEqualTo(1);
        assertThat(supplies.tally.get(Outcome.PPE_SHORT_DAYS)).isZero();
    }

    @Test
    void withoutDeliveriesItIsRationedGraduallyAndNeverNegative() {
        Supplies supplies = new Supplies().stockDays(10).delivered(0).build();
        CareHome home = supplies.home(0);
        double before = 1;
        for (int day = 0; day < 100; day++) {
            supplies.day(0);
            assertThat(home.ppeShare).isLessThanOrEqualTo(before);
            assertThat(home.ppeStockDays).isNotNegative();
            before = home.ppeShare;
        }
        assertThat(before).isLessThan(0.01);
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_USED)).isLessThanOrEqualTo(10 * 80);
        assertThat(supplies.tally.get(Outcome.PPE_SHORT_DAYS)).isEqualTo(100 - 6);
        assertThat(supplies.tally.get(Outcome.COST_GBP)).isZero();
    }

    @Test
    void fullDeliveriesKeepAHomeSupplied() {
        Supplies supplies = new Supplies().stockDays(14).build();
        supplies.days(100, 0);
        assertThat(supplies.tally.get(Outcome.PPE_SHORT_DAYS)).isZero();
        assertThat(supplies.tally.get(Outcome.COST_HOME_GBP)).isCloseTo(0.1 * 80 * 99, within(0.1 * 80 * 7));
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP))
                .isCloseTo(supplies.tally.get(Outcome.COST_GBP), within(EXACT));
    }

    /** Nothing is delivered but what is secured. */
    @Test
    void securedDeliveriesArriveInAShortage() {
        Supplies supplies = new Supplies().homes(2).stockDays(14).delivered(0).build();
        supplies.home(0).measures.securedDeliveryShare = 0.8;
        supplies.days(100, 0);
        assertThat(supplies.home(0).ppeShare).isGreaterThan(0.7);
        assertThat(supplies.home(1).ppeShare).isLessThan(0.01);
    }

    /** Ordered on day 0: 14 days and 3 of lead time, less a stock of 3 days after the day's use. It arrives on day 3. */
    @Test
    void ordersArriveAfterTheLeadTimeAndArePaidWhenOrdered() {
        Supplies supplies = new Supplies()
                .stockDays(4)
                .leadTime(DateSeries.constant(3))
                .rationing(RationingRule.NONE, 0)
                .build();
        double[] daysLeft = new double[5];
        for (int day = 0; day < 5; day++) {
            supplies.day(0);
            daysLeft[day] = supplies.home(0).ppeStockDays;
            assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * 80 * 14, within(EXACT));
        }
        assertThat(daysLeft).containsExactly(new double[] {3, 2, 1, 14, 13}, within(EXACT));
    }

    /** While the first order is on its way, the second asks only for what was used since. */
    @Test
    void whatIsOnItsWayIsNotOrderedAgain() {
        Supplies supplies = new Supplies()
                .stockDays(30)
                .target(30)
                .leadTime(DateSeries.constant(10))
                .build();
        supplies.days(8, 0); // orders on days 0 and 7
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * 80 * (11 + 7), within(EXACT));
    }

    /** The shortage lengthens the way and raises the price: day 0 at 0.1 GBP at once, day 7 at 0.6 GBP two days later. */
    @Test
    void priceAndLeadTimeAreThoseOfTheDayOfTheOrder() {
        Supplies supplies = new Supplies()
                .items(Map.of("mask", priced(byDay(6, 1, 7, 6))))
                .stockDays(14)
                .leadTime(byDay(6, 0, 7, 2))
                .build();
        supplies.day(0);
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * 80, within(EXACT));
        supplies.days(7, 0);
        assertThat(supplies.home(0).ppeStockDays).isCloseTo(7, within(EXACT));
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(8 + 0.6 * 80 * 9, within(EXACT));
        supplies.days(2, 0);
        assertThat(supplies.home(0).ppeStockDays).isCloseTo(14, within(EXACT));
    }

    private static ItemParameters priced(DateSeries factor) {
        return new ItemParameters(1, 2, 3, 0.1, factor, 1, 0);
    }

    private static DateSeries byDay(int first, double before, int second, double after) {
        return new DateSeries(new TreeMap<>(
                Map.of(ScenarioBuilder.START.plusDays(first), before, ScenarioBuilder.START.plusDays(second), after)));
    }

    /** A tenth of an order comes in the shortage, and is all that is paid. */
    @Test
    void onlyWhatComesIsPaid() {
        Supplies supplies = new Supplies().stockDays(5).delivered(0.1).build();
        supplies.day(0);
        assertThat(supplies.tally.get(Outcome.PPE_COST_GBP)).isCloseTo(0.1 * 80 * (14 - 4) * 0.1, within(EXACT));
        assertThat(supplies.home(0).ppeStockDays).isCloseTo(4 + 1, within(EXACT));
    }

    /** Two days of stock of five: two fifths of the need, in all care alike. */
    @Test
    void inProportion() {
        CareHome home = rationed(RationingRule.IN_PROPORTION, 2);
        assertThat(home.ppeShare).isCloseTo(0.4, within(EXACT));
        assertThat(home.ppeShareIsolated).isCloseTo(0.4, within(EXACT));
    }

    /**
     * The need is 8 x 8 contacts of one item and 8 x 2 of three: 64 and 48. Of a stock of two days, two fifths of the need are
     * used, 44.8, all of them for isolated residents; of four days, four fifths.
     */
    @Test
    void isolatedResidentsFirst() {
        CareHome home = rationed(RationingRule.ISOLATION_FIRST, 2);
        assertThat(home.ppeShareIsolated).isCloseTo(44.8 / 48, within(EXACT));
        assertThat(home.ppeShare).isZero();
        CareHome better = rationed(RationingRule.ISOLATION_FIRST, 4);
        assertThat(better.ppeShareIsolated).isEqualTo(1);
        assertThat(better.ppeShare).isCloseTo((0.8 * 112 - 48) / 64, within(EXACT));
    }

    /** Two and a half days: two of full use, half a day, nothing. */
    @Test
    void withoutRationingUseIsFullToTheEnd() {
        Supplies supplies = new Supplies()
                .stockDays(2.5)
                .delivered(0)
                .rationing(RationingRule.NONE, 5)
                .build();
        double[] shares = new double[4];
        for (int day = 0; day < 4; day++) {
            supplies.day(0);
            shares[day] = supplies.home(0).ppeShare;
        }
        assertThat(shares).containsExactly(new double[] {1, 1, 0.5, 0}, within(EXACT));
        assertThat(supplies.tally.get(Outcome.PPE_ITEMS_USED)).isCloseTo(2.5 * 80, within(EXACT));
    }

    /** A home with two of its ten residents isolated and a stock of so many days of what it needs. */
    private static CareHome rationed(RationingRule rule, double stockDays) {
        Supplies supplies = new Supplies()
                .stockDays(stockDays * 112 / 80)
                .rationing(rule, 5)
                .build();
        supplies.home(0).residentsIsolated = 2;
        supplies.stores.use(supplies.home(0), 0);
        return supplies.home(0);
    }

    /**
     * Ordinary care takes aprons, of which there are plenty; isolation takes masks, too, of which there are none. That staff
     * have no masks to wear does not lower what aprons do.
     */
    @Test
    void protectionIsWeightedOverTheItemsNeeded() {
        Supplies supplies = new Supplies()
                .items(Map.of("apron", item(1, 0, 0, 0.3), "mask", item(0, 1, 3, 0.6)))
                .stockDays(100)
                .delivered(0)
                .build();
        CareHome home = supplies.home(0);
        home.residentsIsolated = 1;
        supplies.stores.use(home, 4);
        assertThat(home.ppeShare).isEqualTo(1);
        assertThat(home.ppeShareIsolated).isCloseTo(0.3 / 0.9, within(EXACT));
        home.measures.maskedStaffShare = 1;
        assertThat(home.maskShare).isEqualTo(1);
        supplies.stores.use(home, 4);
        assertThat(home.ppeShare).isEqualTo(1);
        assertThat(home.maskShare).isZero();
    }

    @Test
    void homesStartWithItemsByBed() {
        ItemParameters mask = new ItemParameters(0, 0, 3, 0.1, DateSeries.constant(1), 1, 7);
        Supplies supplies =
                new Supplies().items(Map.of("mask", mask)).delivered(0).build();
        CareHome home = supplies.home(0);
        home.measures.maskedStaffShare = 1;
        supplies.stores.use(home, 2); // 10 beds: 70 masks for 6 a day
        assertThat(home.ppeStockDays).isCloseTo(64.0 / 6, within(EXACT));
    }

    @Test
    void withoutItemsNothingIsWanting() {
        Supplies supplies = new Supplies().items(null).delivered(0).build();
        supplies.days(20, 5);
        assertThat(supplies.home(0).ppeShare).isEqualTo(1);
        assertThat(supplies.home(0).ppeStockDays).isInfinite();
        assertThat(supplies.tally.get(Outcome.PPE_SHORT_DAYS)).isZero();
        assertThat(supplies.tally.get(Outcome.COST_GBP)).isZero();
    }

    @Test
    void aTeamBringsAShareOfWhatIsLacking() {
        Supplies supplies = new Supplies().stockDays(3).delivered(0).build();
        supplies.stores.topUp(supplies.home(0), 7, 0.5, Payer.COUNCIL);
        assertThat(supplies.home(0).ppeStockDays).isCloseTo(5, within(EXACT));
        assertThat(supplies.tally.get(Outcome.COST_COUNCIL_GBP)).isCloseTo(0.1 * 80 * 2, within(EXACT));
    }

    /** Ten days of aprons and none of masks, of which three are needed in each of four shifts: masks alone are brought. */
    @Test
    void aTeamBringsOnlyTheItemsThatAreLacking() {
        Supplies supplies = new Supplies()
                .items(Map.of("apron", item(1, 0, 0, 1), "mask", item(0, 0, 3, 1)))
                .stockDays(11)
                .delivered(0)
                .build();
        supplies.home(0).measures.maskedStaffShare = 1;
        supplies.stores.use(supplies.home(0), 4);
        assertThat(supplies.home(0).ppeStockDays).isZero();
        supplies.stores.topUp(supplies.home(0), 7, 1, Payer.COUNCIL);
        assertThat(supplies.home(0).ppeStockDays).isCloseTo(7, within(EXACT));
        assertThat(supplies.tally.get(Outcome.COST_COUNCIL_GBP)).isCloseTo(0.1 * 3 * 4 * 7, within(EXACT));
    }
}
