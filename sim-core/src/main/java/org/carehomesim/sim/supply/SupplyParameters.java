package org.carehomesim.sim.supply;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Parameter;

/** Use and supply of personal protective equipment. */
public record SupplyParameters(
        @Parameter(meaning = "Kinds of equipment by name; left out: equipment is never wanting and costs nothing")
        Map<String, ItemParameters> items,

        @Parameter(
                meaning = "Stock at the start",
                unit = "days of ordinary use",
                source = "judgement: one to two weeks of ordinary use",
                min = 0)
        double initialStockDays,

        @Parameter(meaning = "Days between orders", unit = "days", source = "judgement", min = 1)
        int deliveryIntervalDays,

        @Parameter(
                meaning = "From order to delivery, by date of the order; rounded to whole days",
                unit = "days",
                source = "judgement: longer in the shortage",
                min = 0,
                max = 90)
        DateSeries leadTimeDays,

        @Parameter(
                meaning = "Share of what a home orders that arrives, by date of the order",
                unit = "share",
                source = "judgement from press and surveys: shortage from mid-March to May 2020")
        DateSeries deliveredShare,

        @Parameter(
                meaning = "Stock that a home orders up to, besides what it will use until the delivery",
                unit = "days of current use",
                source = "judgement",
                min = 0)
        double targetStockDays,

        @Parameter(meaning = "What homes do when they run low")
        RationingParameters rationing) {

    /** Puts the items in the order of their names, so that sums are the same on every machine. */
    public SupplyParameters {
        items = items == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(items));
    }
}
