package org.carehomesim.sim.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.PpeMutualAid;
import org.carehomesim.sim.policy.PpeStockpile;
import org.carehomesim.sim.policy.StockpileHolder;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.junit.jupiter.api.Test;

/** No item appears or disappears: what homes had and bought is used, in stock or on its way. */
class ConservationTest {

    private static final double PRICE = 0.1;
    private static final int HOMES = 23;

    @Test
    void whateverHappensItemsAreConserved() {
        for (int replicate = 0; replicate < 20; replicate++) {
            Streams streams = new Streams(11, replicate);
            Supplies supplies = new Supplies()
                    .homes(HOMES)
                    .homesPerCouncil(5)
                    .staffPosts(12)
                    .items(Map.of("apron", TestSupply.item(1, 0, 0, 0.5), "mask", TestSupply.item(0, 2, 3, 0.5)))
                    .stockDays(6)
                    .delivered(0.3)
                    .leadTime(new DateSeries(new java.util.TreeMap<>(
                            Map.of(ScenarioBuilder.START, 1.0, ScenarioBuilder.START.plusDays(60), 17.0))))
                    .rationing(RationingRule.values()[replicate % 3], 5)
                    .build();
            begin(supplies, streams);
            double atTheStart = supplies.stores.itemsHeldAndComing() - bought(supplies);
            for (int day = 0; day < 100; day++) {
                live(supplies, streams, day);
                assertThat(supplies.stores.itemsHeldAndComing() + supplies.tally.get(Outcome.PPE_ITEMS_USED))
                        .as("replicate %d, day %d", replicate, day)
                        .isCloseTo(atTheStart + bought(supplies), within(1e-6));
            }
            assertThat(supplies.tally.get(Outcome.PPE_ITEMS_SHARED)).isPositive();
            assertThat(supplies.tally.get(Outcome.PPE_ITEMS_FROM_STOCKPILE)).isPositive();
            assertThat(supplies.tally.get(Outcome.PPE_SHORT_DAYS)).isPositive();
        }
    }

    private static double bought(Supplies supplies) {
        return supplies.tally.get(Outcome.PPE_COST_GBP) / PRICE;
    }

    private static void begin(Supplies supplies, Streams streams) {
        for (CareHome home : supplies.homes()) {
            StockpileHolder holder = StockpileHolder.values()[streams.index(Purpose.UPTAKE, home.number, 0, 3)];
            PpeStockpile stockpile = new PpeStockpile(20, 0.2, 0.5, 0, holder, 1, 0.1, 6, 9, home.number % 5, 11);
            stockpile.apply(home.measures, 1);
            supplies.stores.layIn(home, stockpile, 1);
            new PpeMutualAid(12, 6, 8, 2, 1, 0).apply(home.measures, 0.7);
            home.measures.maskedStaffShare = home.number % 2;
        }
    }

    private static void live(Supplies supplies, Streams streams, int day) {
        for (CareHome home : supplies.homes()) {
            home.residentsIsolated = Math.max(0, streams.index(Purpose.ISOLATION, home.number, day, 9) - 5);
        }
        if (day % 20 == 0) {
            supplies.stores.topUp(supplies.home(day % HOMES), 12, 0.5, Payer.COUNCIL);
        }
        supplies.day(streams.index(Purpose.ROSTER, 0, day, 8));
        for (CareHome home : supplies.homes()) {
            assertThat(home.ppeStockDays).isGreaterThan(-1e-12);
            assertThat(home.ppeShare).isBetween(0.0, 1.0);
            assertThat(home.ppeShareIsolated).isBetween(0.0, 1.0);
        }
    }
}
