package org.carehomesim.sim.supply;

import java.util.Map;
import org.carehomesim.sim.parameter.DateSeries;

/**
 * Equipment for tests.
 *
 * @param items which items there are
 * @param leadTimeDays how long their orders take
 * @param rule what homes do when they run low
 */
public record TestSupply(Map<String, ItemParameters> items, double leadTimeDays, RationingRule rule) {

    /** One item for everything, delivered at once. */
    public static final TestSupply ONE_ITEM =
            new TestSupply(Map.of("item", item(1, 2, 3, 1)), 0, RationingRule.IN_PROPORTION);

    /** The same, kept for the care of isolated residents when it runs low. */
    public static final TestSupply ISOLATION_FIRST = new TestSupply(ONE_ITEM.items(), 0, RationingRule.ISOLATION_FIRST);

    /** Aprons and masks, each half of the protection, delivered after two days. */
    public static final TestSupply APRONS_AND_MASKS = new TestSupply(
            Map.of("apron", item(1, 0, 0, 0.5), "mask", item(0, 2, 3, 0.5)), 2, RationingRule.IN_PROPORTION);

    /** A kind of equipment at 0.1 GBP an item. */
    static ItemParameters item(double perContact, double extraInIsolation, double perShift, double weight) {
        return new ItemParameters(perContact, extraInIsolation, perShift, 0.1, DateSeries.constant(1), weight, 0);
    }

    /** Weekly orders, rationing in proportion. */
    public SupplyParameters parameters(
            double initialStockDays, double deliveredShare, double targetStockDays, double rationingBelowDays) {
        return new SupplyParameters(
                items,
                initialStockDays,
                7,
                DateSeries.constant(leadTimeDays),
                DateSeries.constant(deliveredShare),
                targetStockDays,
                new RationingParameters(rule, rationingBelowDays));
    }
}
