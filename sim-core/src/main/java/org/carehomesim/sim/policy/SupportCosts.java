package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/** What contacts of a support team cost, and who pays them. */
public record SupportCosts(
        @Parameter(
                meaning = "Cost of one virtual contact",
                unit = "GBP",
                source = "judgement: one and a half hours of a professional",
                min = 0)
        double gbpPerVirtualContact,

        @Parameter(
                meaning = "Cost of one contact in person",
                unit = "GBP",
                source = "judgement: half a day of two professionals",
                min = 0)
        double gbpPerVisit,

        @Parameter(
                meaning = "Share of the cost of contacts that the NHS pays; the council pays the rest",
                unit = "share",
                source = "judgement: a team of both",
                min = 0,
                max = 1)
        double nhsShare) {

    /** Books a contact. */
    void charge(HomeActions home, boolean inPerson, double adherence) {
        double gbp = adherence * (inPerson ? gbpPerVisit : gbpPerVirtualContact);
        home.charge(Payer.COUNCIL, gbp * (1 - nhsShare));
        home.charge(Payer.NHS, gbp * nhsShare);
    }
}
