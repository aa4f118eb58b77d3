package org.carehomesim.sim.cost;

import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;

/** Books costs by who pays them. */
public final class Ledger {

    private final Tally tally;

    /** Books into a tally. */
    public Ledger(Tally tally) {
        this.tally = tally;
    }

    /** Books a cost in GBP. */
    public void charge(Payer payer, double gbp) {
        tally.add(Outcome.COST_GBP, gbp);
        tally.add(
                switch (payer) {
                    case HOME -> Outcome.COST_HOME_GBP;
                    case COUNCIL -> Outcome.COST_COUNCIL_GBP;
                    case NHS -> Outcome.COST_NHS_GBP;
                },
                gbp);
    }
}
