package org.carehomesim.sim.policy;

/** How a home shares equipment with others of its council; not at all while {@link #share} is 0. */
public final class MutualAidTerms {

    /** Share of what it could give that it gives, and of what it lacks that it takes. */
    public double share;
    /** Stock of an item above which it gives, days of current use. */
    public double giveAboveDays;
    /** Stock of an item below which it is given, days of current use. */
    public double receiveBelowDays;
    /** Stock that it is given up to, days of current use. */
    public double receiveUpToDays;
    /** Days between two rounds. */
    public int intervalDays;
    /** From one home to the other, days. */
    public int deliveryDays;
    /** Cost to the council of a delivery to the home, GBP. */
    public double gbpPerDelivery;
}
