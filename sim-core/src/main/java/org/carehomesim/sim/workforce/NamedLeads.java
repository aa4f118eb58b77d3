package org.carehomesim.sim.workforce;

import java.util.Arrays;
import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.time.Today;

/**
 * Who leads infection control in homes that name somebody, and whether that person is there.
 *
 * <p>A nurse is named where there is one, else a carer, else anybody; of several the first by post who is at work. The lead
 * stays lead until leaving or dying; another is named some days later. While the lead is away, a deputy does a share of the
 * work.
 */
public final class NamedLeads {

    private static final List<StaffRole> IN_ORDER =
            List.of(StaffRole.NURSE, StaffRole.CARER, StaffRole.MANAGER, StaffRole.DOMESTIC);

    /** Before any day, far enough that no wait counted from it lasts until the first. */
    private static final int LONG_AGO = Integer.MIN_VALUE / 2;

    private final People people;
    private final Today today;
    private final int[] leadOf;
    private final int[] vacantSince;

    /**
     * Starts with nobody named.
     *
     * @param context what all processes of the run share
     */
    public NamedLeads(RunContext context) {
        people = context.people();
        today = context.today();
        leadOf = new int[context.homes().size()];
        vacantSince = new int[leadOf.length];
        Arrays.fill(leadOf, People.NONE);
        Arrays.fill(vacantSince, LONG_AGO);
    }

    /** The lead of a home, or {@link People#NONE}. */
    public int leadOf(CareHome home) {
        return leadOf[home.number];
    }

    /** Sees to it that a home has the lead it wants, and what of the lead's work is done today. */
    public void attend(CareHome home) {
        Measures measures = home.measures;
        if (!measures.hasLead) {
            if (home.leadPresence > 0 || leadOf[home.number] != People.NONE) {
                leadOf[home.number] = People.NONE;
                vacantSince[home.number] = LONG_AGO;
                home.leadPresence = 0;
                home.practice.lead(0);
            }
            return;
        }
        name(home);
        int lead = leadOf[home.number];
        boolean there = lead != People.NONE && isThere(lead, measures.leadDaysOff);
        home.leadPresence = there ? 1 : measures.leadDeputyShare;
        home.practice.lead(measures.leadGain * home.leadPresence);
    }

    private void name(CareHome home) {
        int number = home.number;
        if (leadOf[number] != People.NONE && !isEmployed(leadOf[number], home)) {
            leadOf[number] = People.NONE;
            vacantSince[number] = today.day();
        }
        if (leadOf[number] == People.NONE && today.day() - vacantSince[number] >= home.measures.leadDaysToReplace) {
            leadOf[number] = choose(home);
        }
    }

    /** Whether somebody still holds a post here; a person may have gone over to another home. */
    private boolean isEmployed(int worker, CareHome home) {
        return people.home[worker] == home.number
                && people.bedOrPost[worker] != People.NONE
                && home.holderOfPost[people.bedOrPost[worker]] == worker;
    }

    private int choose(CareHome home) {
        for (StaffRole role : IN_ORDER) {
            for (int holder : home.holderOfPost) {
                if (holder != People.NONE
                        && people.role[holder] == role
                        && isThere(holder, home.measures.leadDaysOff)) {
                    return holder;
                }
            }
        }
        return People.NONE;
    }

    /** Whether somebody is neither ill, isolating nor in hospital, and has worked within the last days. */
    private boolean isThere(int worker, int daysOff) {
        return people.absentUntil[worker] <= today.day()
                && (people.whereabouts[worker] == Whereabouts.HOUSEHOLD
                        || people.whereabouts[worker] == Whereabouts.LIVING_IN)
                && today.day() - people.lastWorked[worker] <= daysOff + 1;
    }
}
