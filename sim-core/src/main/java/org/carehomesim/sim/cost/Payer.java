package org.carehomesim.sim.cost;

/** Who pays. */
public enum Payer {
    /** The care home provider. */
    HOME,
    /** The council. */
    COUNCIL,
    /** The National Health Service. */
    NHS
}
