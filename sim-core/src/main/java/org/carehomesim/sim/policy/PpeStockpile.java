package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Homes, councils or the nation hold a stock of personal protective equipment, and homes secure their deliveries. Adherence
 * is the share of it held.
 *
 * <p>A home's stock is its own. On a council's or the nation's it draws when its own runs low, while there is something left.
 * Stockpiles at different levels can be combined; each level has its own store.
 */
public record PpeStockpile(
        @Parameter(
                meaning = "Stock laid in when the policy starts",
                unit = "days of the use prepared for",
                source = "Hong Kong: one to three months (Chow 2020)",
                min = 0,
                max = 1000)
        double daysOfStock,

        @Parameter(
                meaning = "Share of orders that arrives even when the nation is short",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double securedDeliveries,

        @Parameter(
                meaning = "Items used per contact beyond ordinary use, because there are enough",
                unit = "items per contact of a resident with staff",
                source = "judgement",
                min = 0)
        double extraItemsPerContact,

        @Parameter(
                meaning = "Cost of holding the stock: storage and expiry",
                unit = "GBP per bed and year",
                source = "judgement",
                min = 0)
        double storageGbpPerBedYear,

        @Parameter(
                meaning = "Who holds and pays it: home, council (one store for its homes) or nation (one for all)",
                source = "judgement")
        StockpileHolder heldBy,

        @Parameter(
                meaning =
                        "Share of staff in masks that the stock is reckoned for, if fewer wear them when it is laid in",
                unit = "share",
                source = "judgement: for an outbreak",
                min = 0,
                max = 1)
        double forMaskedStaff,

        @Parameter(
                meaning =
                        "Share of residents in isolation that the stock is reckoned for, if fewer are isolated when it is laid in",
                unit = "share",
                source = "judgement: for an outbreak",
                min = 0,
                max = 1)
        double forIsolatedResidents,

        @Parameter(
                meaning = "Stock of an item below which a home draws on the store of the council or nation",
                unit = "days of current use",
                source = "judgement: before rationing begins",
                min = 0)
        double drawBelowDays,

        @Parameter(
                meaning = "Stock of an item that a home draws up to",
                unit = "days of current use",
                source = "judgement",
                min = 0)
        double drawUpToDays,

        @Parameter(
                meaning = "From the store of the council or nation to a home",
                unit = "days",
                source = "judgement",
                min = 0,
                max = 60)
        int deliveryDays,

        @Parameter(
                meaning = "Days between orders that fill the store of the council or nation again; left out: it is not",
                unit = "days",
                min = 1)
        Integer restockIntervalDays)
        implements Policy {

    /** Two months of stock at home, half of later orders secured. */
    public PpeStockpile() {
        this(60, 0.5, 0, 20, StockpileHolder.HOME, 1, 0.1, 7, 14, 2, null);
    }

    /** Refuses a home that would draw up to less than it draws below. */
    public PpeStockpile {
        if (drawUpToDays < drawBelowDays) {
            throw new InvalidParameterException(
                    "draw-up-to-days (" + drawUpToDays + ") must be at least draw-below-days (" + drawBelowDays + ")");
        }
    }

    @Override
    public String summary() {
        String days = Math.round(daysOfStock) + " days of protective equipment";
        String holder = switch (heldBy) {
            case HOME -> "Homes hold " + days;
            case COUNCIL -> "Councils hold " + days + " for their homes";
            case NATION -> "The nation holds " + days + " for all homes";
        };
        String restocked = restockIntervalDays == null || heldBy == StockpileHolder.HOME
                ? ""
                : ", restocked " + Wording.every(restockIntervalDays);
        String secured = securedDeliveries == 0
                ? ""
                : "; " + Math.round(100 * securedDeliveries) + "% of later deliveries to homes are secured";
        return holder + restocked + secured + ".";
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    /** Of two stockpiles the larger share of secured deliveries and the larger extra use count, whichever began first. */
    @Override
    public void apply(Measures measures, double adherence) {
        measures.securedDeliveryShare = Math.max(measures.securedDeliveryShare, securedDeliveries * adherence);
        measures.extraPpePerContact = Math.max(measures.extraPpePerContact, extraItemsPerContact * adherence);
        if (adherence > 0) {
            switch (heldBy) {
                case HOME -> {}
                case COUNCIL -> measures.councilStockpile.add(this);
                case NATION -> measures.nationalStockpile.add(this);
            }
        }
    }

    @Override
    public void onStart(HomeActions home, double adherence) {
        home.layIn(this, adherence);
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        home.charge(heldBy.payer(), adherence * home.beds() * storageGbpPerBedYear / 365);
    }
}
