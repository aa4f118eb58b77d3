package org.carehomesim.sim.sector;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.workforce.ShiftParameters;
import sim.engine.Schedule;
import sim.engine.Stoppable;

/** The day in order: one MASON step a line, every day of the run. */
final class Timetable {

    private static final int CALENDAR = 0;
    private static final int DISEASE = 1;
    private static final int MOVEMENT = 2;
    private static final int ROSTER = 3;
    private static final int SHIFTS = 4;
    private static final int EVENING = 5;
    private static final int TESTING = 6;
    private static final int UPKEEP = 7;
    private static final int OBSERVE = 8;

    private final Processes run;
    private final List<ShiftParameters> shifts;
    private final List<Stoppable> phases = new ArrayList<>();

    Timetable(Processes run) {
        this.run = run;
        shifts = run.scenario.workforce().shifts();
    }

    /** Puts the phases of the first day into a schedule; each comes back daily until the run is over. */
    void scheduleOn(Schedule schedule) {
        daily(schedule, CALENDAR, this::calendar);
        daily(schedule, DISEASE, this::disease);
        daily(schedule, MOVEMENT, this::movement);
        daily(schedule, ROSTER, this::roster);
        daily(schedule, SHIFTS, this::shifts);
        daily(schedule, EVENING, this::evening);
        daily(schedule, TESTING, this::testing);
        daily(schedule, UPKEEP, this::upkeep);
        daily(schedule, OBSERVE, this::observe);
    }

    private void daily(Schedule schedule, int ordering, Runnable phase) {
        phases.add(schedule.scheduleRepeating(0, ordering, state -> phase.run()));
    }

    /** Practice fails and drifts; policies start, stop and act; support teams call; doses are given; index cases are infected. */
    private void calendar() {
        run.today.advance();
        run.practice.advance();
        run.policies.advance();
        run.support.contactHomes();
        run.vaccinations.advance();
        run.infections.setShift(InfectionLog.DAY);
        run.indexCases.infect();
    }

    /** Isolation that is over ends; transitions due today; homes react to what they noticed. */
    private void disease() {
        run.isolation.letOut();
        run.progression.advance();
        run.isolation.react(run.hospital::admitForIsolation);
    }

    /** To and from hospital, deaths from other causes and moves, new residents; infection in hospital. */
    private void movement() {
        run.hospital.advance();
        run.outsidePatients.advance(run.transitions);
        run.departures.advance(run.transitions);
        run.arrivals.advance(run.beginning);
        run.hospital.exposePatients();
    }

    /** Who leaves, is hired, falls ill; who works where, beginning with another home every day so that none always has the first call; equipment. */
    private void roster() {
        run.turnover.advance(run.transitions::leftTheJob, run.beginning::hire);
        run.secondJobs.advance(run.transitions::leftTheJob);
        run.agencyTurnover.advance(run.transitions::leftTheJob, run.beginning::hire);
        run.sickness.begin();
        run.homes.forEach(run.burnOut::advance);
        run.homes.forEach(run.liveIn::advance);
        run.homes.forEach(run.leads::attend);
        int homes = run.homes.size();
        int first = run.streams.index(Purpose.FIRST_HOME_TO_CALL, 0, run.today.day(), homes);
        for (int i = 0; i < homes; i++) {
            run.duty.fill(run.homes.get((first + i) % homes));
        }
        run.duty.callSupportPools();
        for (int i = 0; i < homes; i++) {
            CareHome home = run.homes.get((first + i) % homes);
            run.duty.countUnfilled(home);
            run.colleagues.remember(home, run.duty);
            home.settlePractice();
            run.ppe.use(home, run.duty.countOfDay(home));
        }
    }

    /** Visits of support teams; contact in the homes, shift by shift, visits of families included. */
    private void shifts() {
        run.support.visit(home -> run.duty.staff(home, 0));
        int visitingShifts = 0;
        for (int shift = 0; shift < shifts.size(); shift++) {
            ShiftParameters parameters = shifts.get(shift);
            int visitingShift = parameters.visits() ? visitingShifts++ : -1;
            run.infections.setShift(parameters.name());
            for (CareHome home : run.homes) {
                run.homeContacts.shift(
                        home,
                        parameters.residentContactShare(),
                        visitingShift,
                        run.duty.staff(home, shift),
                        run.duty.staffBefore(home, shift));
            }
        }
    }

    /** Households, then the community, which also takes thresholds that a household has brought within its reach today. */
    private void evening() {
        run.infections.setShift(InfectionLog.EVENING);
        run.householdContacts.evening(run.progression.infectious());
        run.exposure.infectFromCommunity();
    }

    /** Swabs taken, results arriving, consequences. */
    private void testing() {
        for (CareHome home : run.homes) {
            run.swabs.swabHome(home, run.outbreakSwabs.testHome(home));
        }
        for (int place = 0; place < run.agency.workers(); place++) {
            int worker = run.agency.worker(place);
            run.swabs.swabAgencyWorker(run.homes, worker, run.outbreakSwabs.testAgencyWorker(run.homes, worker));
        }
        run.laboratory.deliver(run.knowledge);
        run.isolation.react(run.hospital::admitForIsolation);
    }

    /** Deliveries, cleaning; visits, isolation and days in hospital counted. */
    private void upkeep() {
        run.ppe.supply();
        for (CareHome home : run.homes) {
            run.surfaces.clean(home);
            run.visitCount.countDay(home);
        }
        run.absence.countDay();
        run.isolation.countDay();
        run.hospital.countDay();
        run.arrivals.countDay();
    }

    /** Counts of the day; after the last day nothing is scheduled any more. */
    private void observe() {
        run.recorder.record();
        if (run.today.day() == run.today.days() - 1) {
            phases.forEach(Stoppable::stop);
        }
    }
}
