package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Staff work in one home only: no second job in another home, and each agency worker keeps to one home. */
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
        double compensationGbpPerDay)
        implements Policy {

    /** As ordered in British Columbia. */
    public SingleSiteWorking() {
        this(0.95, 21);
    }

    @Override
    public String summary() {
        return "Staff, agency staff included, work in one home only and are compensated.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.singleSiteShare = reach * adherence;
        measures.singleSiteCostPerDay = compensationGbpPerDay;
    }
}
