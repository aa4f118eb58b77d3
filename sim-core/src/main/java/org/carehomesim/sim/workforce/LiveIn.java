package org.carehomesim.sim.workforce;

import java.util.Arrays;
import org.carehomesim.sim.contact.Exposure;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.AbsenceReason;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.testing.Laboratory;
import org.carehomesim.sim.time.Today;

/** Moves staff who agree into the home and back: inside they meet neither family nor community, and it wears them out. */
public final class LiveIn {

    private final People people;
    private final Exposure exposure;
    private final Laboratory laboratory;
    private final Absence absence;
    private final BurnOut burnOut;
    private final Streams streams;
    private final Today today;
    private final Ledger ledger;
    private final double communityExposure;
    private final int[] liveInSince;

    // of those who live in: the day they moved in, and the strain of it, which is not known any more once the measure
    // is over
    private int[] inSince;
    private double[] strain;

    /**
     * Starts with nobody living in.
     *
     * @param context what all processes of the run share
     * @param exposure thresholds
     * @param laboratory tests on moving in
     * @param absence of those who are not let in
     * @param burnOut of those whom living in has worn out
     * @param communityExposure of permanent staff who live at home, relative to the population
     */
    public LiveIn(
            RunContext context,
            Exposure exposure,
            Laboratory laboratory,
            Absence absence,
            BurnOut burnOut,
            double communityExposure) {
        this.people = context.people();
        this.exposure = exposure;
        this.laboratory = laboratory;
        this.absence = absence;
        this.burnOut = burnOut;
        this.streams = context.streams();
        this.today = context.today();
        this.ledger = context.ledger();
        this.communityExposure = communityExposure;
        liveInSince = new int[context.homes().size()];
        Arrays.fill(liveInSince, People.NONE);
        inSince = new int[0];
        strain = new double[0];
    }

    /** Whether somebody lives in this home or may do so. */
    public boolean isUsed(CareHome home) {
        return liveInSince[home.number] != People.NONE;
    }

    /** Moves the staff of a home in and out for the day. */
    public void advance(CareHome home) {
        boolean wanted = home.measures.liveInShare > 0;
        if (!wanted && !isUsed(home)) {
            return;
        }
        if (!isUsed(home)) {
            liveInSince[home.number] = today.day();
        }
        for (int holder : home.holderOfPost) {
            if (holder == People.NONE) {
                continue;
            }
            boolean in = people.whereabouts[holder] == Whereabouts.LIVING_IN;
            boolean shouldBeIn = wanted && isTurnOf(holder, home);
            if (in && !shouldBeIn) {
                moveOut(holder, home);
            } else if (!in && shouldBeIn) {
                moveIn(holder, home);
            }
            if (people.whereabouts[holder] == Whereabouts.LIVING_IN) {
                ledger.charge(Payer.HOME, home.measures.liveInCostPerDay);
                burnOut.livedIn(home);
            }
        }
        if (!wanted) {
            liveInSince[home.number] = People.NONE;
        }
    }

    private boolean isTurnOf(int holder, CareHome home) {
        Measures measures = home.measures;
        long key = people.key[holder];
        if (streams.uniform(Purpose.LIVE_IN, key, 0) >= measures.liveInShare
                || people.absentUntil[holder] > today.day()) {
            return false;
        }
        int start = streams.index(Purpose.LIVE_IN, key, 1, measures.liveInBlockDays);
        int since = today.day() - liveInSince[home.number] + start;
        return since % (measures.liveInBlockDays + measures.liveInRestDays) < measures.liveInBlockDays;
    }

    private void moveIn(int holder, CareHome home) {
        if (people.whereabouts[holder] != Whereabouts.HOUSEHOLD) {
            return;
        }
        String test = home.measures.liveInEntryTest;
        if (test != null && laboratory.isPositiveAtOnce(holder, test)) {
            absence.stayAway(holder, home.measures.liveInBlockDays, AbsenceReason.TEST);
            return;
        }
        people.whereabouts[holder] = Whereabouts.LIVING_IN;
        if (holder >= inSince.length) {
            inSince = Arrays.copyOf(inSince, people.count() + people.count() / 8);
            strain = Arrays.copyOf(strain, inSince.length);
        }
        inSince[holder] = today.day();
        strain[holder] = home.measures.liveInStrain;
        if (people.health[holder] == Health.SUSCEPTIBLE) {
            exposure.endCommunity(holder);
        }
    }

    private void moveOut(int holder, CareHome home) {
        people.whereabouts[holder] = Whereabouts.HOUSEHOLD;
        if (people.health[holder] == Health.SUSCEPTIBLE) {
            exposure.beginCommunity(holder, communityExposure);
        }
        burnOut.movedOut(holder, home, strain[holder], today.day() - inSince[holder]);
    }
}
