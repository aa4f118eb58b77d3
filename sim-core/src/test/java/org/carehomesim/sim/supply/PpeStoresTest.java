package org.carehomesim.sim.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.TreeMap;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.time.Today;
import org.junit.jupiter.api.Test;

class PpeStoresTest {

    private final Tally tally = new Tally();
    private final Today today = new Today(ScenarioBuilder.START, 200);

    private PpeStores stores(double initialDays, double delivered) {
        today.advance();
        return new PpeStores(
                new SupplyParameters(1, 2, 3, initialDays, 7, DateSeries.constant(delivered), 14, 5),
                8,
                0.1,
                today,
                tally,
                new Ledger(tally));
    }

    private static CareHome home() {
        Scenario scenario = ScenarioBuilder.textbook(10).build();
        Population population =
                PopulationBuilder.build(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families());
        CareHome home = population.homes().get(0);
        home.residentsPresent = 10;
        return home;
    }

    @Test
    void usesItemsForContactsIsolationAndMasks() {
        CareHome home = home();
        home.residentsIsolated = 1;
        home.measures.maskedStaffShare = 0.5;
        PpeStores stores = stores(100, 1);
        stores.stock(home);
        stores.use(home, 4);
        assertThat(tally.get(Outcome.PPE_ITEMS_USED)).isCloseTo(8 * (10 + 2) + 4 * 3 * 0.5, offset(1e-9));
        assertThat(home.ppeShare).isEqualTo(1);
        assertThat(tally.get(Outcome.PPE_SHORT_DAYS)).isZero();
    }

    @Test
    void withoutDeliveriesItIsRationedGraduallyAndNeverNegative() {
        CareHome home = home();
        PpeStores stores = stores(10, 0);
        stores.stock(home);
        double before = 1;
        for (int day = 0; day < 100; day++) {
            stores.use(home, 0);
            stores.deliver(home);
            assertThat(home.ppeShare).isLessThanOrEqualTo(before);
            assertThat(home.ppeStock).isNotNegative();
            before = home.ppeShare;
            today.advance();
        }
        assertThat(before).isLessThan(0.01);
        assertThat(tally.get(Outcome.PPE_ITEMS_USED)).isLessThanOrEqualTo(10 * 80);
        assertThat(tally.get(Outcome.PPE_SHORT_DAYS)).isEqualTo(100 - 6);
        assertThat(tally.get(Outcome.COST_GBP)).isZero();
    }

    @Test
    void fullDeliveriesKeepAHomeSupplied() {
        CareHome home = home();
        PpeStores stores = stores(14, 1);
        stores.stock(home);
        for (int day = 0; day < 100; day++) {
            stores.use(home, 0);
            stores.deliver(home);
            today.advance();
        }
        assertThat(tally.get(Outcome.PPE_SHORT_DAYS)).isZero();
        assertThat(tally.get(Outcome.COST_HOME_GBP)).isCloseTo(0.1 * 80 * 99, offset(0.1 * 80 * 7));
    }

    @Test
    void securedDeliveriesArriveInAShortage() {
        CareHome home = home();
        home.measures.securedDeliveryShare = 0.8;
        PpeStores stores = new PpeStores(
                new SupplyParameters(
                        1,
                        2,
                        3,
                        14,
                        7,
                        new DateSeries(new TreeMap<>(java.util.Map.of(ScenarioBuilder.START, 0.0))),
                        14,
                        5),
                8,
                0.1,
                today,
                tally,
                new Ledger(tally));
        stores.stock(home);
        for (int day = 0; day < 100; day++) {
            today.advance();
            stores.use(home, 0);
            stores.deliver(home);
        }
        assertThat(home.ppeShare).isGreaterThan(0.7);
    }
}
