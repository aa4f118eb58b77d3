package org.carehomesim.sim.supply;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.PpeStockpile;
import org.carehomesim.sim.policy.StockpileAccess;
import org.carehomesim.sim.policy.StockpileHolder;
import org.carehomesim.sim.time.Today;

/**
 * Stores of protective equipment of the councils and of the nation, on which homes draw.
 *
 * <p>When a store holds less of an item than its homes ask for on a day, each is given the same share of what it asks for.
 */
final class Stockpiles {

    private final Items items;
    private final Stocks stocks;
    private final Needs needs;
    private final Purchases purchases;
    private final Tally tally;
    private final Today today;
    private final List<CareHome> homes;
    private final int councils;

    /** What each store is meant to hold, by council and, last, the nation. */
    private final double[] size;

    /** What has been laid in for each home by each entry of the policy, or NaN: entries may be alike and still be two. */
    private final IdentityHashMap<PpeStockpile, double[]> laidIn = new IdentityHashMap<>();

    private final boolean[] filled = new boolean[StockpileHolder.values().length];
    /** What homes ask for today, and together of each store. */
    private final double[] asked;

    private final double[] askedOfStore;
    /** Days between orders for each store whose homes may draw on it today; 0: none. */
    private final int[] restockIntervalDays;

    Stockpiles(RunContext context, Items items, Stocks stocks, Needs needs, Purchases purchases, int councils) {
        this.items = items;
        this.stocks = stocks;
        this.needs = needs;
        this.purchases = purchases;
        this.councils = councils;
        tally = context.tally();
        today = context.today();
        homes = context.homes();
        size = new double[(councils + 1) * items.count];
        asked = new double[homes.size() * items.count];
        askedOfStore = new double[size.length];
        restockIntervalDays = new int[councils + 1];
    }

    /**
     * Lays in a share of a stockpile for a home, sized by the use that it prepares for; when it is laid in once more, as
     * much as is missing.
     */
    void layIn(CareHome home, PpeStockpile stockpile, double share) {
        StockpileHolder level = stockpile.heldBy();
        filled[level.ordinal()] = true;
        double[] earlier = laidIn.computeIfAbsent(stockpile, none -> nothingLaidIn());
        for (int item = 0; item < items.count; item++) {
            double need = needs.prepared(home, item, stockpile.forMaskedStaff(), stockpile.forIsolatedResidents());
            double amount = share * stockpile.daysOfStock() * need;
            int entry = home.number * items.count + item;
            if (level == StockpileHolder.HOME) {
                double there = Double.isNaN(earlier[entry]) ? 0 : stocks.expected(home.number, item);
                purchases.buyNow(home.number, item, amount - there, level.payer());
            } else {
                layIn(store(level, home), item, amount, earlier[entry], level.payer());
            }
            earlier[entry] = amount;
        }
    }

    private double[] nothingLaidIn() {
        double[] amounts = new double[homes.size() * items.count];
        Arrays.fill(amounts, Double.NaN);
        return amounts;
    }

    /** Fills a store by {@code amount}, of which {@code earlier} was laid in before, or NaN. */
    private void layIn(int store, int item, double amount, double earlier, Payer payer) {
        int holder = homes.size() + store;
        int entry = store * items.count + item;
        if (Double.isNaN(earlier)) {
            size[entry] += amount;
            purchases.buyNow(holder, item, amount, payer);
        } else {
            size[entry] += amount - earlier;
            purchases.buyNow(holder, item, Math.min(amount, size[entry] - stocks.expected(holder, item)), payer);
        }
    }

    private int store(StockpileHolder level, CareHome home) {
        return level == StockpileHolder.COUNCIL ? home.council : councils;
    }

    /** Lets homes draw on the stores, their council's first, and stores order. */
    void advance() {
        if (filled[StockpileHolder.COUNCIL.ordinal()]) {
            advance(StockpileHolder.COUNCIL, 0, councils);
        }
        if (filled[StockpileHolder.NATION.ordinal()]) {
            advance(StockpileHolder.NATION, councils, councils + 1);
        }
    }

    private void advance(StockpileHolder level, int firstStore, int endStore) {
        for (int i = firstStore * items.count; i < endStore * items.count; i++) {
            askedOfStore[i] = 0;
        }
        for (int store = firstStore; store < endStore; store++) {
            restockIntervalDays[store] = 0;
        }
        for (CareHome home : homes) {
            StockpileAccess access = access(level, home);
            if (access.belowDays > 0) {
                int store = store(level, home);
                ask(home, access, store);
                noteInterval(store, access.restockIntervalDays);
            }
        }
        for (CareHome home : homes) {
            StockpileAccess access = access(level, home);
            if (access.belowDays > 0) {
                give(home, access.deliveryDays, store(level, home));
            }
        }
        for (int store = firstStore; store < endStore; store++) {
            restock(store, level.payer());
        }
    }

    private static StockpileAccess access(StockpileHolder level, CareHome home) {
        return level == StockpileHolder.COUNCIL ? home.measures.councilStockpile : home.measures.nationalStockpile;
    }

    private void ask(CareHome home, StockpileAccess access, int store) {
        for (int item = 0; item < items.count; item++) {
            double need = needs.total(home, item);
            double soon = stocks.within(home.number, item, access.deliveryDays);
            double wanted = soon < access.belowDays * need ? access.upToDays * need - soon : 0;
            asked[home.number * items.count + item] = wanted;
            askedOfStore[store * items.count + item] += wanted;
        }
    }

    private void noteInterval(int store, int days) {
        if (days > 0 && (restockIntervalDays[store] == 0 || days < restockIntervalDays[store])) {
            restockIntervalDays[store] = days;
        }
    }

    private void give(CareHome home, int days, int store) {
        for (int item = 0; item < items.count; item++) {
            double wanted = asked[home.number * items.count + item];
            double together = askedOfStore[store * items.count + item];
            if (wanted > 0) {
                // what the store has is taken from it below, when every home knows its share
                double given = wanted * Math.min(1, stocks.of(homes.size() + store, item) / together);
                stocks.send(home.number, item, given, days);
                tally.add(Outcome.PPE_ITEMS_FROM_STOCKPILE, given);
            }
        }
    }

    private void restock(int store, Payer payer) {
        int holder = homes.size() + store;
        int interval = restockIntervalDays[store];
        for (int item = 0; item < items.count; item++) {
            double given = Math.min(stocks.of(holder, item), askedOfStore[store * items.count + item]);
            stocks.add(holder, item, -given);
            if (interval > 0 && today.day() % interval == 0) {
                double missing = size[store * items.count + item] - stocks.expected(holder, item);
                purchases.orderForStore(holder, item, missing, payer);
            }
        }
    }
}
