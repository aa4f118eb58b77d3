package org.carehomesim.sim.supply;

import org.carehomesim.sim.time.Today;

/**
 * What every holder has of each item, and what is on its way to it. Holders are numbered: homes, then the stores of councils,
 * then that of the nation.
 *
 * <p>What is on its way waits in a ring of days; it is only made longer when something is sent from further away than
 * anything before.
 */
final class Stocks {

    private static final int USUAL_DAYS = 8;

    private final int items;
    private final Today today;
    private final double[] stock;
    private final double[] coming;
    private double[][] arrivals;
    private boolean[] anything;

    /** Starts with nothing. */
    Stocks(int holders, int items, Today today) {
        this.items = items;
        this.today = today;
        stock = new double[holders * items];
        coming = new double[holders * items];
        arrivals = new double[USUAL_DAYS][holders * items];
        anything = new boolean[USUAL_DAYS];
    }

    /** Stock of a holder. */
    double of(int holder, int item) {
        return stock[holder * items + item];
    }

    /** What a holder has and expects. */
    double expected(int holder, int item) {
        return stock[holder * items + item] + coming[holder * items + item];
    }

    /** Everything that there is, and that is on its way. */
    double inAll() {
        double sum = 0;
        for (int i = 0; i < stock.length; i++) {
            sum += stock[i] + coming[i];
        }
        return sum;
    }

    /** What a holder has today and will have been sent within {@code days} days from now. */
    double within(int holder, int item, int days) {
        double sum = of(holder, item);
        for (int ahead = 1; ahead <= Math.min(days, arrivals.length - 1); ahead++) {
            sum += arrivals[(today.day() + ahead) % arrivals.length][holder * items + item];
        }
        return sum;
    }

    /** Adds to a stock, or takes from it if {@code amount} is negative. */
    void add(int holder, int item, double amount) {
        stock[holder * items + item] += amount;
    }

    /** Sends something to a holder that arrives in {@code days} days; with 0 it is there at once. */
    void send(int holder, int item, double amount, int days) {
        if (days == 0) {
            add(holder, item, amount);
            return;
        }
        if (days >= arrivals.length) {
            lengthen(days + 1);
        }
        int slot = (today.day() + days) % arrivals.length;
        arrivals[slot][holder * items + item] += amount;
        coming[holder * items + item] += amount;
        anything[slot] = true;
    }

    /** Hands over what arrives today; once a day, before anything is sent. */
    void arrive() {
        int slot = today.day() % arrivals.length;
        if (!anything[slot]) {
            return;
        }
        double[] arriving = arrivals[slot];
        for (int i = 0; i < arriving.length; i++) {
            if (arriving[i] != 0) {
                stock[i] += arriving[i];
                coming[i] -= arriving[i];
                arriving[i] = 0;
            }
        }
        anything[slot] = false;
    }

    private void lengthen(int days) {
        double[][] longer = new double[days][];
        boolean[] anythingThen = new boolean[days];
        for (int ahead = 0; ahead < days; ahead++) {
            int slot = (today.day() + ahead) % days;
            if (ahead < arrivals.length) {
                int old = (today.day() + ahead) % arrivals.length;
                longer[slot] = arrivals[old];
                anythingThen[slot] = anything[old];
            } else {
                longer[slot] = new double[stock.length];
            }
        }
        arrivals = longer;
        anything = anythingThen;
    }
}
