package org.carehomesim.sim.policy;

/** How a home draws on a stockpile that others hold; not at all while {@link #belowDays} is 0. */
public final class StockpileAccess {

    /** Stock of an item below which the home draws, days of current use. */
    public double belowDays;
    /** Stock that it draws up to, days of current use. */
    public double upToDays;
    /** From the store to the home, days. */
    public int deliveryDays;
    /** Days between orders that fill the store again; 0: it is not filled again. */
    public int restockIntervalDays;

    /** Access to two stockpiles of one holder is access to one on the better terms, whichever began first. */
    void add(PpeStockpile stockpile) {
        boolean first = belowDays == 0;
        belowDays = Math.max(belowDays, stockpile.drawBelowDays());
        upToDays = Math.max(upToDays, stockpile.drawUpToDays());
        deliveryDays = first ? stockpile.deliveryDays() : Math.min(deliveryDays, stockpile.deliveryDays());
        if (stockpile.restockIntervalDays() != null) {
            int days = stockpile.restockIntervalDays();
            restockIntervalDays = restockIntervalDays == 0 ? days : Math.min(restockIntervalDays, days);
        }
    }
}
