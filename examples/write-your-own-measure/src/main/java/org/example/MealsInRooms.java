package org.example;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.policy.HomeActions;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.policy.Policy;

/** Residents eat in their rooms, not together in the dining room. Adherence is the share of meals taken there. */
public record MealsInRooms(
        @Parameter(
                meaning = "Contacts within the unit when all meals are taken in rooms, relative to ordinary ones",
                unit = "ratio",
                source = "computed: activities are 1.0 of the 3.1 contacts a day within a unit, meals the rest",
                min = 0,
                max = 1)
        double remainingContacts,

        @Parameter(
                meaning = "Working time to carry trays and help at table in rooms, beyond that in a dining room",
                unit = "minutes per resident and day",
                source = "judgement: ten minutes a meal",
                min = 0,
                max = 1440)
        double extraMinutes,

        @Parameter(
                meaning = "Cost of an hour of staff",
                unit = "GBP",
                source = "Skills for Care 2020: 8.50 an hour, plus 30% on-costs",
                min = 0)
        double gbpPerHour)
        implements Policy {

    /** All three meals in rooms. */
    public MealsInRooms() {
        this(0.32, 30, 11);
    }

    @Override
    public String summary() {
        return "Residents eat in their rooms, not together in the dining room.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        double remaining = 1 - adherence * (1 - remainingContacts);
        // another measure may keep residents apart, too: the stricter one holds, whichever came first
        measures.communalContactShare = Math.min(measures.communalContactShare, remaining);
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        double hours = adherence * home.residents() * extraMinutes / 60;
        if (hours > 0) {
            home.charge(Payer.HOME, hours * gbpPerHour);
        }
    }
}
