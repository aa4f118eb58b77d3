package org.carehomesim.sim.supply;

import java.util.Collection;
import org.carehomesim.sim.time.Today;

/** The kinds of equipment of a run as arrays by number of the item, and their prices by day. */
final class Items {

    final int count;
    final double[] perContact;
    final double[] extraPerIsolationContact;
    final double[] perMaskedShift;
    final double[] protectionWeight;
    final double[] initialPerBed;
    /** Share of each item in what ordinary contacts take; 0 for all if they take nothing. */
    final double[] shareOfContact;

    private final double[][] price;
    private final Today today;

    Items(Collection<ItemParameters> parameters, Today today) {
        this.today = today;
        count = parameters.size();
        perContact = new double[count];
        extraPerIsolationContact = new double[count];
        perMaskedShift = new double[count];
        protectionWeight = new double[count];
        initialPerBed = new double[count];
        shareOfContact = new double[count];
        price = new double[count][];
        double ofContact = 0;
        int i = 0;
        for (ItemParameters item : parameters) {
            perContact[i] = item.perContact();
            extraPerIsolationContact[i] = item.extraPerIsolationContact();
            perMaskedShift[i] = item.perMaskedShift();
            protectionWeight[i] = item.protectionWeight();
            initialPerBed[i] = item.initialPerBed();
            price[i] = item.priceFactor().times(item.priceGbp()).daily(today.start(), today.days());
            ofContact += item.perContact();
            i++;
        }
        for (int item = 0; item < count && ofContact > 0; item++) {
            shareOfContact[item] = perContact[item] / ofContact;
        }
    }

    /** Price of an item today, GBP. */
    double price(int item) {
        return price[item][today.day()];
    }
}
