package org.carehomesim.sim.supply;

import java.util.List;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.time.Today;

/**
 * What homes and stores order, when it arrives, and what they pay.
 *
 * <p>The supplier confirms at once how much of an order will come; that much is paid, at the price of the day of the order,
 * and arrives after the lead time of that day. The rest is not delivered later: it is part of the next order.
 */
final class Purchases {

    private final Items items;
    private final Stocks stocks;
    private final Needs needs;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final int intervalDays;
    private final double targetDays;
    private final int[] leadDays;
    private final double[] deliveredShare;

    Purchases(RunContext context, SupplyParameters parameters, Items items, Stocks stocks, Needs needs) {
        this.items = items;
        this.stocks = stocks;
        this.needs = needs;
        today = context.today();
        tally = context.tally();
        ledger = context.ledger();
        intervalDays = parameters.deliveryIntervalDays();
        targetDays = parameters.targetStockDays();
        deliveredShare = parameters.deliveredShare().daily(today.start(), today.days());
        double[] lead = parameters.leadTimeDays().daily(today.start(), today.days());
        leadDays = new int[lead.length];
        for (int day = 0; day < lead.length; day++) {
            leadDays[day] = (int) Math.round(lead[day]);
        }
    }

    /** Lets the homes order whose day it is: up to the target, what they use until the delivery included. */
    void order(List<CareHome> homes) {
        int day = today.day();
        int first = Math.floorMod(-day, intervalDays);
        for (int number = first; number < homes.size(); number += intervalDays) {
            CareHome home = homes.get(number);
            double share = Math.max(deliveredShare[day], home.measures.securedDeliveryShare);
            double target = targetDays * home.practice.factor(PracticeArea.PROTECTIVE_EQUIPMENT_STOCK);
            for (int item = 0; item < items.count; item++) {
                double upTo = (target + leadDays[day]) * needs.total(home, item);
                buyOrdered(number, item, upTo - stocks.expected(number, item), share, Payer.HOME);
            }
        }
    }

    /** Orders what a store misses. */
    void orderForStore(int holder, int item, double missing, Payer payer) {
        buyOrdered(holder, item, missing, deliveredShare[today.day()], payer);
    }

    private void buyOrdered(int holder, int item, double ordered, double share, Payer payer) {
        if (ordered > 0 && share > 0) {
            buy(holder, item, ordered * share, leadDays[today.day()], payer);
        }
    }

    /** Buys items that are there at once. */
    void buyNow(int holder, int item, double amount, Payer payer) {
        if (amount > 0) {
            buy(holder, item, amount, 0, payer);
        }
    }

    private void buy(int holder, int item, double amount, int days, Payer payer) {
        double gbp = amount * items.price(item);
        ledger.charge(payer, gbp);
        tally.add(Outcome.PPE_COST_GBP, gbp);
        stocks.send(holder, item, amount, days);
    }
}
