package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Staff work in one home only: those with jobs in two homes choose one or give up both, and each agency worker keeps to one
 * home.
 */
public record SingleSiteWorking(
        @Parameter(
                meaning = "Share of staff who work in several homes that the rule reaches",
                unit = "share",
                source = "British Columbia: order enforced for nearly all; judgement",
                min = 0,
                max = 1)
        double reach,

        @Parameter(
                meaning = "Compensation of those held to one home",
                unit = "GBP per person and day",
                source = "British Columbia: C$1,126 per worker and month",
                min = 0)
        double compensationGbpPerDay,

        @Parameter(
                meaning = "Share of staff with jobs in two homes who leave both when what they lose is made good",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double leaveRatherThanChoose,

        @Parameter(
                meaning = "The same without any compensation; in between in proportion to the loss made good",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double leaveWithoutCompensation,

        @Parameter(
                meaning = "Earnings that the second job brings",
                unit = "GBP per person and day",
                source =
                        "British Columbia: the compensation of C$1,126 per worker and month, taken to be all that is lost",
                min = 0)
        double lossGbpPerDay,

        @Parameter(
                meaning = "Who pays the compensation",
                source = "judgement: the home; in British Columbia the province")
        Payer payer)
        implements Policy {

    /** As ordered in British Columbia. */
    public SingleSiteWorking() {
        this(0.95, 21, 0.03, 0.15, 21, Payer.HOME);
    }

    @Override
    public String summary() {
        return "Staff, agency staff included, work in one home only"
                + (compensationGbpPerDay == 0 ? ", without compensation." : " and are compensated.");
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.singleSiteShare = reach * adherence;
        measures.singleSiteCostPerDay = compensationGbpPerDay;
        measures.singleSitePayer = payer;
        measures.singleSiteLeaverShare = leaverShare();
    }

    private double leaverShare() {
        double madeGood = lossGbpPerDay == 0 ? 1 : Math.min(1, compensationGbpPerDay / lossGbpPerDay);
        return leaveWithoutCompensation + madeGood * (leaveRatherThanChoose - leaveWithoutCompensation);
    }
}
