package org.carehomesim.sim.sector;

import org.carehomesim.sim.hospital.Arrivals;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.time.EventCalendar;
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
                run.departures.expectFromStart(person);
            }
        }
        for (CareHome home : run.homes) {
            double draw = run.streams.uniform(Purpose.HOME_TRANSMISSION, home.key, 0);
            home.transmissionMultiplier =
                    run.scenario.contact().homeMultiplier().quantile(draw);
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

    /** Immunity and vaccination that a person has on joining. */
    private void protect(int person) {
        run.priorImmunity.join(person);
        run.vaccinations.join(person);
    }

    @Override
    public void found(int resident) {
        protect(resident);
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
            CareHome home = run.occupancy.homeOf(worker);
            home.practice.newcomer(home.permanentStaff() + home.bankStaff.length);
            run.sickness.schedule(worker, run.today.day());
        }
    }

    /** A new resident with visitors and their households joins during the run. */
    @Override
    public void joined(int resident) {
        run.census.join(resident);
        run.departures.expectNewcomer(resident);
        int first = run.people.count();
        int added = run.families.addVisitors(run.people, resident);
        for (int person = first; person < first + added; person++) {
            joinLate(person, 1);
        }
    }

    /**
     * Counts a person from outside in who joins during the run. Who was infected on an earlier day of it joins at the stage
     * that infection has reached; protection is taken to be older.
     *
     * @param earlierExposure exposure to the community on earlier days relative to that of the group
     */
    private void joinLate(int person, double earlierExposure) {
        run.progression.drawThreshold(person);
        protect(person);
        run.census.join(person);
        double relativeExposure = run.community.relativeExposure(run.people.group[person]);
        int infected = run.exposure.joinCommunity(person, relativeExposure, earlierExposure, run.wholeCommunity);
        if (infected == EventCalendar.NEVER) {
            return;
        }
        run.progression.infectEarlier(person, infected);
        if (run.people.health[person] == Health.EXPOSED) {
            run.infections.brought(person, Setting.COMMUNITY);
        } else {
            run.census.change(person, Health.SUSCEPTIBLE);
        }
    }
}
