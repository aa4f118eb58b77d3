package org.carehomesim.sim.policy;

import java.util.Set;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;

/** What a policy can see of a home and do in it: what a manager or a visiting team can, never the true infections. */
public interface HomeActions {

    /** Registered beds. */
    int beds();

    /** Residents in the home today. */
    int residents();

    /** Permanent staff employed. */
    int permanentStaff();

    /** Cases the home knows of, so far. */
    int knownCases();

    /** Cases the home came to know of within the last {@code days} days. */
    int recentKnownCases(int days);

    /** Stock of personal protective equipment in days of current use. */
    double ppeStockDays();

    /**
     * Brings personal protective equipment to the home at once, at the payer's cost: of each item a share of what its stock
     * lacks.
     *
     * @param upToDays stock that nothing is lacking of, days of current use
     * @param share share of what is lacking that is brought
     * @param payer who pays
     */
    void topUpPpe(double upToDays, double share, Payer payer);

    /**
     * Lays in a stockpile for the home, in the home itself or in the store of the council or nation that holds it, at the
     * holder's cost.
     *
     * @param stockpile whose it is and how large
     * @param share share of that size that is laid in
     */
    void layIn(PpeStockpile stockpile, double share);

    /**
     * Swabs everybody in the home and its permanent staff today.
     *
     * @param test name of a test of the scenario
     * @param participation share of people who take part
     */
    void testEverybody(String test, double participation);

    /**
     * Begins a vaccination programme for residents, permanent staff and the agency staff of the home's pool; whoever is in
     * the same programme already stays in it.
     */
    void vaccinate(Vaccination vaccination, double adherence);

    /** Charges {@code gbp} pounds for the policy. */
    void charge(Payer payer, double gbp);

    /**
     * Goes through areas of infection-control practice: finds each failure with probability {@code detection} and has it
     * mended, and raises every area below {@code target} by {@code share} of what is missing to it.
     */
    void reviewPractice(Set<PracticeArea> areas, double detection, double target, double share);

    /** Removes {@code share} of the contamination of the home's surfaces. */
    void deepClean(double share);

    /**
     * Keeps the home in touch with a support team today: the team may contact it, by schedule or because the home calls.
     *
     * @param team the team's rules; what it brings, {@link SupportTeam#contact} says
     * @param adherence share of what a contact brings that the home takes up
     */
    void keepInTouch(SupportTeam team, double adherence);

    /** Share of the work of the home's lead for infection control that is done today: 1 while the named person is there. */
    double leadPresence();

    /**
     * Trains permanent staff in areas of infection-control practice, so that they make good {@code share} of what each score
     * misses to 1. Others who join later have not been trained.
     */
    void trainStaff(Set<PracticeArea> areas, double share);

    /** Shifts that agency staff worked in the home on the last day. */
    int agencyShiftsYesterday();
}
