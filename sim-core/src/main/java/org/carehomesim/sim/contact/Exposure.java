package org.carehomesim.sim.contact;

import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.HazardCurve;
import org.carehomesim.sim.time.Today;

/**
 * Infection by thresholds (Sellke 1983): every exposure uses up some of a person's exponential threshold, and infection
 * happens when it is gone.
 *
 * <p>Escape from a hazard {@code h} has probability {@code exp(-h)}, as with independent Poisson contacts. Exposure to the
 * community is the same for all but a factor, so the day on which it alone uses up a threshold is looked up once and only
 * again when contact has used some.
 *
 * <p>A person's susceptibility multiplies every hazard, that of the community included.
 */
public final class Exposure {

    private final People people;
    private final HazardCurve community;
    private final Today today;
    private final Infections infections;
    private final EventCalendar communityInfections;

    /**
     * Exposes nobody yet.
     *
     * @param people everyone
     * @param community hazard of a person outside with a relative exposure of 1
     * @param today the day
     * @param infections takes note of infections
     */
    public Exposure(People people, HazardCurve community, Today today, Infections infections) {
        this.people = people;
        this.community = community;
        this.today = today;
        this.infections = infections;
        communityInfections = new EventCalendar(today.days(), people.count());
    }

    /** Uses up some of a susceptible person's threshold; true when it is gone. */
    public boolean isInfectedBy(int person, double hazard) {
        double left = people.threshold[person] - hazard * people.susceptibility[person];
        people.threshold[person] = left;
        double exposure = people.communityExposure[person] * people.susceptibility[person];
        if (left > exposure * community.total()) {
            return false;
        }
        if (left <= exposure * community.before(today.day())) {
            return true;
        }
        communityInfections.schedule(person, community.dayReaching(left / exposure));
        return false;
    }

    /** Begins exposure to the community, on this day's evening at the earliest. */
    public void beginCommunity(int person, double relativeExposure) {
        people.communityExposure[person] = relativeExposure;
        double exposure = relativeExposure * people.susceptibility[person];
        people.threshold[person] += exposure * community.before(today.day());
        if (exposure > 0 && people.health[person] == Health.SUSCEPTIBLE) {
            communityInfections.schedule(person, community.dayReaching(people.threshold[person] / exposure));
        }
    }

    /**
     * Exposes a person who joins today and has lived outside since the start of the run, as susceptible as now.
     *
     * <p>Until today the community's whole hazard counts, including what households pass on, for the household did not
     * exist in the model; from today on the hazard outside the household.
     *
     * @param person a person with a threshold as at the start
     * @param relativeExposure exposure relative to the population
     * @param earlierExposure exposure until today relative to that
     * @param untilToday the community's whole hazard for a relative exposure of 1
     * @return the earlier day on which the person has been infected, or {@link EventCalendar#NEVER}
     */
    public int joinCommunity(int person, double relativeExposure, double earlierExposure, HazardCurve untilToday) {
        double earlier = relativeExposure * earlierExposure * people.susceptibility[person];
        if (people.health[person] == Health.SUSCEPTIBLE && earlier > 0) {
            double used = earlier * untilToday.before(today.day());
            if (people.threshold[person] <= used) {
                people.communityExposure[person] = relativeExposure;
                return untilToday.dayReaching(people.threshold[person] / earlier);
            }
            people.threshold[person] -= used;
        }
        beginCommunity(person, relativeExposure);
        return EventCalendar.NEVER;
    }

    /** Ends exposure to the community before this day's evening. */
    public void endCommunity(int person) {
        double exposure = people.communityExposure[person] * people.susceptibility[person];
        people.threshold[person] -= exposure * community.before(today.day());
        people.communityExposure[person] = 0;
        communityInfections.cancel(person);
    }

    /**
     * Sets what multiplies a person's hazards from now on, that of this day's evening included. What the community has
     * used up of the threshold so far is taken off first, and only what is left of it counts from then on.
     */
    public void changeSusceptibility(int person, double susceptibility) {
        double relativeExposure = people.communityExposure[person];
        endCommunity(person);
        people.susceptibility[person] = susceptibility;
        beginCommunity(person, relativeExposure);
    }

    /** Forgets a person who is no longer susceptible. */
    public void forget(int person) {
        communityInfections.cancel(person);
    }

    /** Infects everyone whose threshold the community uses up today; the last exposure of the day. */
    public void infectFromCommunity() {
        int day = today.day();
        for (int person = communityInfections.take(day); person >= 0; person = communityInfections.take(day)) {
            if (people.health[person] == Health.SUSCEPTIBLE) {
                infections.infect(person, Setting.COMMUNITY, People.NONE, Infections.UNKNOWN);
            }
        }
    }
}
