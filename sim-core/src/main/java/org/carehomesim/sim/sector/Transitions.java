package org.carehomesim.sim.sector;

import org.carehomesim.sim.cost.CostParameters;
import org.carehomesim.sim.disease.Courses;
import org.carehomesim.sim.disease.Progression;
import org.carehomesim.sim.hospital.Departures;
import org.carehomesim.sim.hospital.OutsidePatients;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;

/** What follows from the transitions of an infection: counts, knowledge, absence, hospital, death. */
final class Transitions implements Progression.Listener, Departures.Listener, OutsidePatients.Listener {

    /** Two infections of residents within this many days are an outbreak (contract of {@code homes_with_outbreak}). */
    private static final int OUTBREAK_DAYS = 14;

    private final Processes run;

    Transitions(Processes run) {
        this.run = run;
    }

    @Override
    public void infected(int person) {
        People people = run.people;
        Group group = people.group[person];
        if (people.whereabouts[person] != Whereabouts.NOWHERE) {
            run.census.change(person, Health.SUSCEPTIBLE);
        }
        run.census.countInfection(person);
        run.tally.add(
                switch (group) {
                    case RESIDENT -> Outcome.RESIDENT_INFECTIONS;
                    case STAFF -> Outcome.STAFF_INFECTIONS;
                    case AGENCY -> Outcome.AGENCY_INFECTIONS;
                    case VISITOR -> Outcome.VISITOR_INFECTIONS;
                    case HOUSEHOLD -> Outcome.HOUSEHOLD_INFECTIONS;
                },
                1);
        if (group == Group.STAFF) {
            run.occupancy.homeOf(person).staffInfections++;
        } else if (group == Group.RESIDENT) {
            noteInfection(run.occupancy.homeOf(person));
        }
    }

    private void noteInfection(CareHome home) {
        int day = run.today.day();
        home.residentInfections++;
        if (home.firstInfectionDay < 0) {
            home.firstInfectionDay = day;
            run.tally.add(Outcome.HOMES_AFFECTED, 1);
        } else if (home.outbreakDay < 0 && day - home.lastInfectionDay < OUTBREAK_DAYS) {
            home.outbreakDay = day;
            run.tally.add(Outcome.HOMES_WITH_OUTBREAK, 1);
        }
        home.lastInfectionDay = day;
    }

    @Override
    public void infectious(int person) {
        run.census.change(person, Health.EXPOSED);
        changeInfectious(person, 1);
    }

    @Override
    public void recovered(int person) {
        run.census.change(person, Health.INFECTIOUS);
        changeInfectious(person, -1);
    }

    /** Keeps homes' counts of infectious residents and visitors. */
    private void changeInfectious(int person, int change) {
        People people = run.people;
        if (people.group[person] == Group.RESIDENT && people.whereabouts[person] == Whereabouts.CARE_HOME) {
            run.occupancy.homeOf(person).infectiousResidents += change;
        } else if (people.group[person] == Group.VISITOR && livesInHome(people.visits[person])) {
            run.occupancy.homeOf(people.visits[person]).infectiousVisitors += change;
        }
    }

    private boolean livesInHome(int resident) {
        return run.occupancy.homeOf(resident).residentOfBed[run.people.bedOrPost[resident]] == resident;
    }

    /** The visitors of a resident who leaves do not come any more. */
    private void forgetVisitors(int resident) {
        People people = run.people;
        int first = people.visits[resident];
        if (first == People.NONE) {
            return;
        }
        for (int visitor = first; visitor < first + run.families.visitorsPerResident(); visitor++) {
            if (people.health[visitor] == Health.INFECTIOUS) {
                changeInfectious(visitor, -1);
            }
        }
    }

    @Override
    public void onset(int person) {
        swabWithSymptoms(person);
        switch (run.people.group[person]) {
            case RESIDENT -> {
                run.knowledge.noteCase(person);
                run.isolation.noticeSymptoms(person);
            }
            case STAFF -> {
                if (run.absence.reactToSymptoms(person)) {
                    run.knowledge.noteCase(person);
                }
            }
            case AGENCY -> run.absence.reactToSymptoms(person);
            case HOUSEHOLD -> run.familyAbsence.memberIll(person);
            default -> {}
        }
    }

    /** Residents and staff are tested before anything follows from their symptoms, so that it is known who is isolated already. */
    private void swabWithSymptoms(int person) {
        switch (run.people.group[person]) {
            case RESIDENT, STAFF, AGENCY -> {
                if (run.people.home[person] != People.NONE) {
                    run.swabs.swabWithSymptoms(run.occupancy.homeOf(person), person);
                }
            }
            default -> {}
        }
    }

    @Override
    public void severe(int person) {
        boolean fatal = run.progression.courses().deathDay(person) != Courses.NEVER;
        if (run.people.group[person] == Group.RESIDENT) {
            if (run.hospital.avoidsSevere(person)) {
                double risk = run.occupancy.homeOf(person).measures.homeCareFatalityFactor;
                run.progression.careInHome(person, risk);
            } else {
                run.hospital.admitSevere(person, fatal);
            }
        } else {
            run.outsidePatients.admit(person, fatal);
        }
    }

    @Override
    public void died(int person) {
        People people = run.people;
        Health before = run.progression.healthBeforeDeath();
        if (before == Health.INFECTIOUS) {
            changeInfectious(person, -1);
        }
        run.census.change(person, before);
        Group group = people.group[person];
        CostParameters costs = run.scenario.costs();
        if (group == Group.RESIDENT) {
            run.tally.add(Outcome.RESIDENT_DEATHS, 1);
            if (people.whereabouts[person] == Whereabouts.HOSPITAL) {
                run.tally.add(Outcome.RESIDENT_DEATHS_IN_HOSPITAL, 1);
            }
            run.occupancy.homeOf(person).residentDeaths++;
            run.tally.add(
                    Outcome.QALY_LOSS,
                    people.severity[person] == SeverityGroup.RESIDENT_OLDER_PEOPLE
                            ? costs.qalysPerDeathOlderPeople()
                            : costs.qalysPerDeathOtherAdults());
            forgetVisitors(person);
            run.departures.remove(person);
            return;
        }
        run.tally.add(Outcome.QALY_LOSS, costs.qalysPerDeathOutside());
        if (group == Group.STAFF || group == Group.AGENCY) {
            run.tally.add(Outcome.STAFF_DEATHS, 1);
            run.absence.forget(person);
            run.sickness.forget(person);
        }
        if (group == Group.STAFF) {
            run.occupancy.homeOf(person).staffDeaths++;
            if (people.bedOrPost[person] != People.NONE) {
                run.turnover.vacate(person);
            }
        }
        run.outsidePatients.remove(person);
    }

    @Override
    public void susceptibleAgain(int person) {
        run.census.change(person, Health.RECOVERED);
        People people = run.people;
        boolean outside = people.whereabouts[person] == Whereabouts.HOUSEHOLD;
        double exposure = outside ? run.community.relativeExposure(people.group[person]) : 0;
        run.exposure.beginCommunity(person, exposure);
    }

    /** Whoever has lost immunity in hospital is exposed to the community again from coming home. */
    @Override
    public void home(int person) {
        if (run.people.health[person] == Health.SUSCEPTIBLE) {
            run.exposure.beginCommunity(person, run.community.relativeExposure(run.people.group[person]));
        }
    }

    @Override
    public void left(int resident) {
        forgetVisitors(resident);
        leave(resident);
    }

    /** A member of staff is no longer in the model; the household stays. */
    void leftTheJob(int worker) {
        leave(worker);
        run.absence.forget(worker);
        run.sickness.forget(worker);
        run.exposure.forget(worker);
        run.outsidePatients.remove(worker);
    }

    private void leave(int person) {
        Health before = run.people.health[person];
        if (before == Health.INFECTIOUS) {
            changeInfectious(person, -1);
        }
        run.progression.leave(person);
        run.people.health[person] = Health.LEFT;
        run.census.change(person, before);
    }
}
