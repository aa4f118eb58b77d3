package org.carehomesim.sim.supply;

import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.PpeStockpile;

/**
 * Personal protective equipment of homes: used with every contact, rationed when it runs low, ordered and delivered, drawn
 * from stockpiles and shared.
 *
 * <p>Of each item a home uses a share of what it needs. The share of the equipment of care that is there, {@code
 * CareHome.ppeShare}, is the mean of these shares over the items used in ordinary contacts, weighted by the protection that they
 * give; {@code CareHome.maskShare} is the same over the items that staff in masks use.
 */
public final class PpeStores {

    private final SupplyParameters parameters;
    private final RationingParameters rationing;
    private final List<CareHome> homes;
    private final Tally tally;
    private final Items items;
    private final Stocks stocks;
    private final Needs needs;
    private final Purchases purchases;
    private final Stockpiles stockpiles;
    private final MutualAid mutualAid;

    /**
     * Prepares the stores.
     *
     * @param context what all processes of the run share
     * @param parameters use and supply
     * @param careContactsPerDay contacts of a resident with staff, per day
     * @param shiftsPerPost shifts a day of a permanent post
     */
    public PpeStores(RunContext context, SupplyParameters parameters, double careContactsPerDay, double shiftsPerPost) {
        this.parameters = parameters;
        rationing = parameters.rationing();
        homes = context.homes();
        tally = context.tally();
        int councils = 1 + homes.stream().mapToInt(home -> home.council).max().orElse(0);
        items = new Items(parameters.items().values(), context.today());
        stocks = new Stocks(homes.size() + councils + 1, items.count, context.today());
        needs = new Needs(items, careContactsPerDay, shiftsPerPost, homes.size());
        purchases = new Purchases(context, parameters, items, stocks, needs);
        stockpiles = new Stockpiles(context, items, stocks, needs, purchases, councils);
        mutualAid = new MutualAid(context, items, stocks, needs, councils);
    }

    /** Puts the ordinary stock into a home before the first day; it has been paid for before. */
    public void stock(CareHome home) {
        needs.reckon(home, 0);
        for (int item = 0; item < items.count; item++) {
            double days = parameters.initialStockDays() * needs.total(home, item);
            stocks.add(home.number, item, days + items.initialPerBed[item] * home.residentOfBed.length);
        }
        takeStock(home);
    }

    /** Uses equipment for a day with {@code staffShifts} shifts worked; sets the shares of the need that are there. */
    public void use(CareHome home, int staffShifts) {
        needs.reckon(home, staffShifts);
        double weight = 0;
        double there = 0;
        double weightMasks = 0;
        double thereMasks = 0;
        double weightIsolated = 0;
        double thereIsolated = 0;
        double usedInAll = 0;
        boolean isShort = false;
        for (int item = 0; item < items.count; item++) {
            double ordinary = needs.ordinary(home, item);
            double isolation = needs.isolation(home, item);
            double need = ordinary + isolation;
            if (need == 0) {
                continue;
            }
            double stock = stocks.of(home.number, item);
            double share = rationing.share(stock / need);
            double used = Math.min(stock, need * share);
            if (ordinary > 0) {
                double forIsolation = isolation * rationing.shareOfIsolation(used, isolation, share);
                double left = items.protectionWeight[item] * rationing.shareOfRest(used, forIsolation, ordinary, share);
                if (items.perContact[item] > 0) {
                    there += left;
                    weight += items.protectionWeight[item];
                }
                if (items.perMaskedShift[item] > 0 && home.measures.maskedStaffShare > 0) {
                    thereMasks += left;
                    weightMasks += items.protectionWeight[item];
                }
            }
            if (isolation > 0) {
                thereIsolated += items.protectionWeight[item] * rationing.shareOfIsolation(used, isolation, share);
                weightIsolated += items.protectionWeight[item];
            }
            stocks.add(home.number, item, -used);
            usedInAll += used;
            isShort |= share < 1;
        }
        home.ppeShare = weight > 0 ? there / weight : 1;
        home.maskShare = weightMasks > 0 ? thereMasks / weightMasks : 1;
        home.ppeShareIsolated = weightIsolated > 0 ? thereIsolated / weightIsolated : 1;
        takeStock(home);
        tally.add(Outcome.PPE_ITEMS_USED, usedInAll);
        if (isShort) {
            tally.add(Outcome.PPE_SHORT_DAYS, 1);
        }
    }

    /** Hands over what arrives today, lets homes draw on stockpiles, share and order. */
    public void supply() {
        stocks.arrive();
        stockpiles.advance();
        mutualAid.advance();
        purchases.order(homes);
        for (CareHome home : homes) {
            takeStock(home);
        }
    }

    /** Brings a home a share of what its stock of each item lacks to {@code upToDays} days of current use, at the payer's cost. */
    public void topUp(CareHome home, double upToDays, double share, Payer payer) {
        for (int item = 0; item < items.count; item++) {
            double lacking = upToDays * needs.total(home, item) - stocks.of(home.number, item);
            purchases.buyNow(home.number, item, share * lacking, payer);
        }
        takeStock(home);
    }

    /** Lays in a share of a stockpile for a home. */
    public void layIn(CareHome home, PpeStockpile stockpile, double share) {
        stockpiles.layIn(home, stockpile, share);
        takeStock(home);
    }

    private void takeStock(CareHome home) {
        double least = Double.POSITIVE_INFINITY;
        for (int item = 0; item < items.count; item++) {
            double need = needs.total(home, item);
            if (need > 0) {
                least = Math.min(least, stocks.of(home.number, item) / need);
            }
        }
        home.ppeStockDays = least;
    }

    /** Items of every kind that homes and stores have and that are on their way to them. */
    double itemsHeldAndComing() {
        return stocks.inAll();
    }
}
