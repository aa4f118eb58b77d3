package org.carehomesim.sim.supply;

import org.carehomesim.sim.place.CareHome;

/**
 * What homes need of each item in a day.
 *
 * <p>{@code need = contacts x [(residents - isolated) x p + isolated x (p + e)] + shifts x m x w}: {@code p} items a contact
 * of ordinary care and {@code e} in addition in isolation, {@code m} a shift of staff, a share {@code w} of whom wears masks.
 */
final class Needs {

    private final Items items;
    private final double contactsPerDay;
    private final double shiftsPerPost;
    private final double[] ordinary;
    private final double[] isolation;

    /**
     * Starts with no need.
     *
     * @param items kinds of equipment
     * @param contactsPerDay contacts of a resident with staff, per day
     * @param shiftsPerPost shifts a day of a permanent post, for plans made before the first day is staffed
     * @param homes number of homes
     */
    Needs(Items items, double contactsPerDay, double shiftsPerPost, int homes) {
        this.items = items;
        this.contactsPerDay = contactsPerDay;
        this.shiftsPerPost = shiftsPerPost;
        ordinary = new double[homes * items.count];
        isolation = new double[homes * items.count];
    }

    /** Reckons what a home needs on a day with {@code staffShifts} shifts worked. */
    void reckon(CareHome home, double staffShifts) {
        int first = home.number * items.count;
        double others = contactsPerDay * (home.residentsPresent - home.residentsIsolated);
        double isolated = contactsPerDay * home.residentsIsolated;
        double masked = staffShifts * home.measures.maskedStaffShare;
        for (int item = 0; item < items.count; item++) {
            double contact = perContact(home, item);
            ordinary[first + item] = others * contact + masked * items.perMaskedShift[item];
            isolation[first + item] = isolated * (contact + items.extraPerIsolationContact[item]);
        }
    }

    private double perContact(CareHome home, int item) {
        return items.perContact[item] + home.measures.extraPpePerContact * items.shareOfContact[item];
    }

    /** Need of an item for ordinary care and masks on the last day reckoned. */
    double ordinary(CareHome home, int item) {
        return ordinary[home.number * items.count + item];
    }

    /** Need of an item for the care of isolated residents on the last day reckoned. */
    double isolation(CareHome home, int item) {
        return isolation[home.number * items.count + item];
    }

    /** Need of an item on the last day reckoned. */
    double total(CareHome home, int item) {
        return ordinary(home, item) + isolation(home, item);
    }

    /**
     * Need of an item for which a home prepares: with at least these shares of staff in masks and of residents in isolation.
     */
    double prepared(CareHome home, int item, double maskedStaffShare, double isolatedShare) {
        double shifts = home.shiftsNeeded > 0 ? home.shiftsNeeded : shiftsPerPost * home.roleOfPost.length;
        double masked = Math.max(home.measures.maskedStaffShare, maskedStaffShare);
        double isolated = Math.max(home.residentsIsolated, isolatedShare * home.residentsPresent);
        return contactsPerDay
                        * (home.residentsPresent * perContact(home, item)
                                + isolated * items.extraPerIsolationContact[item])
                + shifts * masked * items.perMaskedShift[item];
    }
}
