package org.carehomesim.sim.supply;

import java.util.Arrays;
import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.MutualAidTerms;
import org.carehomesim.sim.time.Today;

/**
 * Protective equipment that homes of a council give to each other.
 *
 * <p>Of each item, what homes of the council have above their level, together {@code S}, meets what the others lack, together
 * {@code L}: {@code min(S, L)} changes hands. Each gives the same share of what it has above its level, and each gets the same
 * share of what it lacks, so that the order of homes does not matter.
 */
final class MutualAid {

    private final Items items;
    private final Stocks stocks;
    private final Needs needs;
    private final Tally tally;
    private final Ledger ledger;
    private final Today today;
    private final List<CareHome> homes;

    /** What each home could give, or lacks if negative. */
    private final double[] spare;

    private final double[] toGive;
    private final double[] lacking;

    MutualAid(RunContext context, Items items, Stocks stocks, Needs needs, int councils) {
        this.items = items;
        this.stocks = stocks;
        this.needs = needs;
        tally = context.tally();
        ledger = context.ledger();
        today = context.today();
        homes = context.homes();
        spare = new double[homes.size() * items.count];
        toGive = new double[councils * items.count];
        lacking = new double[councils * items.count];
    }

    /** Shares out what there is among the homes whose round is today. */
    void advance() {
        boolean anybody = false;
        for (CareHome home : homes) {
            if (takesPart(home)) {
                if (!anybody) {
                    Arrays.fill(toGive, 0);
                    Arrays.fill(lacking, 0);
                    anybody = true;
                }
                takeStock(home);
            }
        }
        if (!anybody) {
            return;
        }
        for (CareHome home : homes) {
            if (takesPart(home)) {
                exchange(home);
            }
        }
    }

    private boolean takesPart(CareHome home) {
        MutualAidTerms terms = home.measures.mutualAid;
        return terms.share > 0 && today.day() % terms.intervalDays == 0;
    }

    private void takeStock(CareHome home) {
        MutualAidTerms terms = home.measures.mutualAid;
        for (int item = 0; item < items.count; item++) {
            double need = needs.total(home, item);
            double more = stocks.of(home.number, item) - terms.giveAboveDays * need;
            double soon = stocks.within(home.number, item, terms.deliveryDays);
            int ofCouncil = home.council * items.count + item;
            double amount = 0;
            if (need > 0 && more > 0) {
                amount = terms.share * more;
                toGive[ofCouncil] += amount;
            } else if (soon < terms.receiveBelowDays * need) {
                amount = terms.share * (soon - terms.receiveUpToDays * need);
                lacking[ofCouncil] -= amount;
            }
            spare[home.number * items.count + item] = amount;
        }
    }

    private void exchange(CareHome home) {
        MutualAidTerms terms = home.measures.mutualAid;
        boolean delivery = false;
        for (int item = 0; item < items.count; item++) {
            int ofCouncil = home.council * items.count + item;
            double moved = Math.min(toGive[ofCouncil], lacking[ofCouncil]);
            double amount = spare[home.number * items.count + item];
            if (moved == 0 || amount == 0) {
                continue;
            }
            if (amount > 0) {
                stocks.add(home.number, item, -amount * moved / toGive[ofCouncil]);
            } else {
                double got = -amount * moved / lacking[ofCouncil];
                stocks.send(home.number, item, got, terms.deliveryDays);
                tally.add(Outcome.PPE_ITEMS_SHARED, got);
                delivery = true;
            }
        }
        if (delivery) {
            ledger.charge(Payer.COUNCIL, terms.share * terms.gbpPerDelivery);
        }
    }
}
