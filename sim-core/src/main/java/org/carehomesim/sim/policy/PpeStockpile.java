package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/** Homes hold a stock of personal protective equipment and secure their deliveries. Adherence is the share of it held. */
public record PpeStockpile(
        @Parameter(
                meaning = "Stock laid in when the policy starts",
                unit = "days of current use",
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
        double storageGbpPerBedYear)
        implements Policy {

    /** Two months of stock, half of later orders secured. */
    public PpeStockpile() {
        this(60, 0.5, 0, 20);
    }

    @Override
    public String summary() {
        return "Homes hold " + Math.round(daysOfStock) + " days of protective equipment and have "
                + Math.round(100 * securedDeliveries) + "% of later deliveries secured.";
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.securedDeliveryShare = securedDeliveries * adherence;
        measures.extraPpePerContact = extraItemsPerContact * adherence;
    }

    @Override
    public void onStart(HomeActions home, double adherence) {
        home.addPpe(daysOfStock * adherence, Payer.HOME);
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        home.charge(Payer.HOME, adherence * home.beds() * storageGbpPerBedYear / 365);
    }
}
