package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Homes of a council that have plenty of an item of protective equipment give to those that run out of it; the council
 * carries it. Adherence is the share of what could be given and is lacking that changes hands.
 */
public record PpeMutualAid(
        @Parameter(
                meaning = "Stock of an item above which a home gives",
                unit = "days of current use",
                source = "judgement: no home gives what it will need itself before the next delivery",
                min = 0)
        double giveAboveDays,

        @Parameter(
                meaning = "Stock of an item below which a home is given some",
                unit = "days of current use",
                source = "judgement: where rationing begins",
                min = 0)
        double receiveBelowDays,

        @Parameter(
                meaning = "Stock of an item that a home is given up to",
                unit = "days of current use",
                source = "judgement",
                min = 0)
        double receiveUpToDays,

        @Parameter(meaning = "Days between two rounds", unit = "days", source = "judgement", min = 1)
        int intervalDays,

        @Parameter(meaning = "From one home to the other", unit = "days", source = "judgement", min = 0, max = 60)
        int deliveryDays,

        @Parameter(
                meaning = "Cost of a delivery to one home",
                unit = "GBP",
                source = "judgement: an hour of a driver and a van",
                min = 0)
        double gbpPerDelivery)
        implements Policy {

    /** Twice a week from homes with more than two weeks of stock to those with less than five days. */
    public PpeMutualAid() {
        this(14, 5, 10, 3, 1, 25);
    }

    /** Refuses terms on which equipment would go to and fro. */
    public PpeMutualAid {
        if (receiveUpToDays < receiveBelowDays || giveAboveDays < receiveUpToDays) {
            throw new InvalidParameterException("give-above-days (" + giveAboveDays
                    + ") must be at least receive-up-to-days (" + receiveUpToDays
                    + "), and that at least receive-below-days (" + receiveBelowDays + ")");
        }
    }

    @Override
    public String summary() {
        return "Homes of a council with protective equipment for more than " + Math.round(giveAboveDays)
                + " days give to those with less than " + Math.round(receiveBelowDays) + ".";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        if (adherence == 0) {
            return;
        }
        MutualAidTerms terms = measures.mutualAid;
        terms.share = adherence;
        terms.giveAboveDays = giveAboveDays;
        terms.receiveBelowDays = receiveBelowDays;
        terms.receiveUpToDays = receiveUpToDays;
        terms.intervalDays = intervalDays;
        terms.deliveryDays = deliveryDays;
        terms.gbpPerDelivery = gbpPerDelivery;
    }
}
