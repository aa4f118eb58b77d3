package org.carehomesim.sim.sector;

import org.carehomesim.sim.hospital.Arrivals;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.time.HazardCurve;
import org.carehomesim.sim.workforce.TurnoverParameters;

/** The state of everybody and every home before the first day. */
final class Beginning implements Arrivals.Newcomers {

    private final Processes run;

    Beginning(Processes run) {
        this.run = run;
    }

    void prepare() {
        People people = run.people;
        for (int person = 0; person < people.count(); person++) {
            join(person);
            if (people.group[person] == Group.RESIDENT) {
                run.hospital.scheduleOtherAdmission(person, 0);
                run.departures.scheduleBackgroundDeath(person, 0);
            }
        }
        for (CareHome home : run.homes) {
            double draw = run.streams.uniform(Purpose.HOME_TRANSMISSION, home.key, 0);
            home.transmissionMultiplier =
                    run.scenario.contact().homeMultiplier().quantile(draw);
            run.practice.begin(home, run.streams);
            run.ppe.stock(home);
        }
        run.tally.set(Outcome.HOMES, run.homes.size());
        run.tally.set(Outcome.RESIDENTS, run.census.everPresent(Group.RESIDENT));
        run.tally.set(Outcome.STAFF, run.census.everPresent(Group.STAFF));
        run.tally.set(Outcome.AGENCY_STAFF, run.census.everPresent(Group.AGENCY));
    }

    /** Counts a person in, and exposes those who live outside to the community. */
    private void join(int person) {
        Group group = run.people.group[person];
        run.progression.drawThreshold(person);
        protect(person);
        run.census.join(person);
        run.exposure.beginCommunity(person, run.community.relativeExposure(group));
    }

    /**
     * Counts in a person who lives outside and joins during the run, and brings along the infection that an earlier day of
     * the run may have given: the whole incidence of those days, since the person was not in the model then.
     *
     * @param earlierExposure exposure on those days relative to the group's own
     */
    void joinLate(int person, double earlierExposure) {
        People people = run.people;
        double exposure = run.community.relativeExposure(people.group[person]);
        run.progression.drawThreshold(person);
        protect(person);
        Whereabouts place = people.whereabouts[person];
        people.whereabouts[person] = Whereabouts.NOWHERE;
        HazardCurve before = run.community.curveBeforeJoining();
        double relative = exposure * earlierExposure * people.susceptibility[person];
        double used = relative * before.before(run.today.day());
        if (people.health[person] == Health.SUSCEPTIBLE && people.threshold[person] <= used) {
            run.progression.infectEarlier(person, before.dayReaching(people.threshold[person] / relative));
            if (people.health[person] == Health.EXPOSED) {
                run.infections.brought(person, Setting.COMMUNITY);
            }
        } else {
            people.threshold[person] -= used;
        }
        people.whereabouts[person] = place;
        run.census.join(person);
        run.exposure.beginCommunity(person, exposure);
    }

    /** A new member of staff with a household joins during the run. */
    void hire(int worker) {
        int first = run.people.count();
        run.families.addHousehold(run.people, worker);
        TurnoverParameters turnover = run.scenario.workforce().turnover();
        double earlierExposure = turnover == null ? 1 : turnover.earlierExposure();
        joinLate(worker, earlierExposure);
        for (int person = first; person < run.people.count(); person++) {
            joinLate(person, earlierExposure);
        }
        if (run.people.group[worker] == Group.STAFF) {
            run.sickness.schedule(worker, run.today.day());
        }
    }

    /** Immunity and vaccination that a person has on joining. */
    private void protect(int person) {
        run.priorImmunity.join(person);
        run.vaccinations.join(person);
    }

    @Override
    public void found(int resident) {
        protect(resident);
    }

    /** A new resident with visitors and their households joins during the run. */
    @Override
    public void joined(int resident) {
        run.census.join(resident);
        run.departures.scheduleBackgroundDeath(resident, run.today.day() + 1);
        int first = run.people.count();
        int added = run.families.addVisitors(run.people, resident);
        for (int person = first; person < first + added; person++) {
            join(person);
        }
    }
}
