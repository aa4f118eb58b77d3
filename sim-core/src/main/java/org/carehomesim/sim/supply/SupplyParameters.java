package org.carehomesim.sim.supply;

import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Parameter;

/** Use and supply of personal protective equipment. An item is one mask, or one apron with a pair of gloves. */
public record SupplyParameters(
        @Parameter(
                meaning = "Items used in one contact of ordinary care",
                unit = "items per contact of a resident with staff",
                source = "6-10 changes a day in normal times, from memory; 7.9 contacts a day (Nguyen 2022)",
                min = 0)
        double itemsPerContact,

        @Parameter(
                meaning = "Items used in addition in one contact with a resident in isolation",
                unit = "items per contact of an isolated resident with staff",
                source = "judgement: full equipment",
                min = 0)
        double extraItemsPerIsolationContact,

        @Parameter(
                meaning = "Masks used by a member of staff who wears masks",
                unit = "items per shift",
                source = "2-4 masks a shift, practice and DHSC guidance",
                min = 0)
        double masksPerStaffShift,

        @Parameter(
                meaning = "Stock at the start",
                unit = "days of ordinary use",
                source = "judgement: one to two weeks of ordinary use",
                min = 0)
        double initialStockDays,

        @Parameter(meaning = "Days between deliveries", unit = "days", source = "judgement", min = 1)
        int deliveryIntervalDays,

        @Parameter(
                meaning = "Share of what a home orders that arrives, by date",
                unit = "share",
                source = "judgement from press and surveys: shortage from mid-March to May 2020")
        DateSeries deliveredShare,

        @Parameter(
                meaning = "Stock that a home orders up to",
                unit = "days of current use",
                source = "judgement",
                min = 0)
        double targetStockDays,

        @Parameter(
                meaning = "Stock below which a home rations: use falls in proportion to what is left",
                unit = "days of current use",
                source = "judgement",
                min = 0)
        double rationingBelowDays) {}
