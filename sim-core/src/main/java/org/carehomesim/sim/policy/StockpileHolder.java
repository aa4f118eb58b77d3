package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;

/** Who holds a stockpile, and pays for it. */
public enum StockpileHolder {
    /** Each home for itself. */
    HOME(Payer.HOME),
    /** The council, one store for its homes. */
    COUNCIL(Payer.COUNCIL),
    /** The nation, one store for all homes; the health service pays. */
    NATION(Payer.NHS);

    private final Payer payer;

    StockpileHolder(Payer payer) {
        this.payer = payer;
    }

    /** Who pays for it. */
    public Payer payer() {
        return payer;
    }
}
