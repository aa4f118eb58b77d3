package org.carehomesim.sim.supply;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.time.Today;

/**
 * Personal protective equipment of homes: used with every contact, ordered and delivered, rationed when it runs low.
 *
 * <p>When stock is below the rationing level, use falls to {@code need x stock days / level}: protection falls in the same
 * proportion, gradually, and never quite to nothing.
 */
public final class PpeStores {

    private final SupplyParameters parameters;
    private final double careContactsPerDay;
    private final double itemGbp;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final double[] deliveredShare;

    /**
     * Prepares the stores.
     *
     * @param parameters use and supply
     * @param careContactsPerDay contacts of a resident with staff, per day
     * @param itemGbp cost of an item, GBP
     * @param today the day
     * @param tally counts use and shortage
     * @param ledger books purchases
     */
    public PpeStores(
            SupplyParameters parameters,
            double careContactsPerDay,
            double itemGbp,
            Today today,
            Tally tally,
            Ledger ledger) {
        this.parameters = parameters;
        this.careContactsPerDay = careContactsPerDay;
        this.itemGbp = itemGbp;
        this.today = today;
        this.tally = tally;
        this.ledger = ledger;
        deliveredShare = parameters.deliveredShare().daily(today.start(), today.days());
    }

    /** Puts the ordinary stock into a home before the first day; it has been paid for before. */
    public void stock(CareHome home) {
        home.ppeDailyNeed = need(home, 0);
        home.ppeStock = parameters.initialStockDays() * home.ppeDailyNeed;
    }

    /** Uses equipment for a day with {@code staffShifts} shifts worked; sets the share of the need that is there. */
    public void use(CareHome home, int staffShifts) {
        double need = need(home, staffShifts);
        home.ppeDailyNeed = need;
        if (need == 0) {
            home.ppeShare = 1;
            return;
        }
        double stockDays = home.ppeStock / need;
        double level = Math.max(1, parameters.rationingBelowDays());
        home.ppeShare = Math.min(1, stockDays / level);
        double used = need * home.ppeShare;
        home.ppeStock -= used;
        tally.add(Outcome.PPE_ITEMS_USED, used);
        if (home.ppeShare < 1) {
            tally.add(Outcome.PPE_SHORT_DAYS, 1);
        }
    }

    /** Delivers what the home has ordered, on its delivery day. */
    public void deliver(CareHome home) {
        if ((today.day() + home.number) % parameters.deliveryIntervalDays() != 0) {
            return;
        }
        double target = parameters.targetStockDays() * home.practice.factor(PracticeArea.PROTECTIVE_EQUIPMENT_STOCK);
        double order = target * home.ppeDailyNeed - home.ppeStock;
        if (order > 0) {
            double secured = home.measures.securedDeliveryShare;
            add(home, order * Math.max(deliveredShare[today.day()], secured), Payer.HOME);
        }
    }

    /** Adds {@code days} days of current use, at the payer's cost. */
    public void addDays(CareHome home, double days, Payer payer) {
        add(home, days * home.ppeDailyNeed, payer);
    }

    private void add(CareHome home, double items, Payer payer) {
        home.ppeStock += items;
        ledger.charge(payer, items * itemGbp);
    }

    private double need(CareHome home, int staffShifts) {
        double perContact = parameters.itemsPerContact() + home.measures.extraPpePerContact;
        double care = home.residentsPresent * perContact
                + home.residentsIsolated * parameters.extraItemsPerIsolationContact();
        double masks = staffShifts * parameters.masksPerStaffShift() * home.measures.maskedStaffShare;
        return careContactsPerDay * care + masks;
    }
}
