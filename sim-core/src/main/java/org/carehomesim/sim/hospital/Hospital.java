package org.carehomesim.sim.hospital;

import org.carehomesim.sim.contact.Exposure;
import org.carehomesim.sim.contact.Infections;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.isolation.Isolation;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.PersonList;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.HazardCurve;
import org.carehomesim.sim.time.Today;

/** Residents' stays in hospital: for other reasons, for severe infection, and for isolation. */
public final class Hospital {

    private final People people;
    private final Occupancy occupancy;
    private final Isolation isolation;
    private final Exposure exposure;
    private final Infections infections;
    private final NaturalHistory history;
    private final Streams streams;
    private final Today today;
    private final Tally tally;
    private final Ledger ledger;
    private final double bedDayGbp;
    private final HazardCurve otherAdmissionHazard;
    private final HazardCurve nosocomialHazard;
    private final DayTable otherStay;
    private final EventCalendar otherAdmissions;
    private final EventCalendar discharges;
    private final EventCalendar stepDownEnds;
    private final PersonList patients = new PersonList(64);
    private final PersonList infectionPatients = new PersonList(64);
    private final PersonList isolationPatients = new PersonList(64);
    private final PersonList delayedPatients = new PersonList(64);
    private final PersonList newResidents = new PersonList(64);
    private final PersonList waitingForStepDown = new PersonList(16);
    private final StepDown stepDown;
    private final AvoidedAdmissions avoidance;
    private final DischargeDecision decision;

    /** Opens the hospital; nobody is in it yet. */
    public Hospital(HospitalParameters parameters, HospitalLinks links) {
        people = links.context().people();
        occupancy = links.context().occupancy();
        isolation = links.isolation();
        exposure = links.exposure();
        infections = links.infections();
        history = links.history();
        streams = links.context().streams();
        today = links.context().today();
        tally = links.context().tally();
        ledger = links.context().ledger();
        bedDayGbp = links.bedDayGbp();
        stepDown = new StepDown(links);
        avoidance = new AvoidedAdmissions(links);
        decision = new DischargeDecision(people, isolation, links.laboratory(), streams, today);
        otherAdmissionHazard = new HazardCurve(parameters
                .otherAdmissionsMultiplier()
                .times(parameters.otherAdmissionsPerResidentDay())
                .daily(today.start(), today.days()));
        nosocomialHazard = new HazardCurve(parameters.nosocomialHazard().daily(today.start(), today.days()));
        otherStay = new DayTable(parameters.otherStayDays(), 1);
        otherAdmissions = new EventCalendar(today.days(), people.count());
        discharges = new EventCalendar(today.days(), people.count());
        stepDownEnds = new EventCalendar(today.days(), 0);
    }

    /** Hazard of infection in hospital, accumulated over days. */
    public HazardCurve nosocomialHazard() {
        return nosocomialHazard;
    }

    /** Draws the length of a stay that ends or begins today, days. */
    int drawOtherStay(int resident) {
        return otherStay.at(streams.uniform(Purpose.OTHER_STAY, people.key[resident], today.day()));
    }

    /** Discharges somebody who has been in hospital before becoming a resident; kept there if the rule says so. */
    void dischargeNewResident(int resident) {
        people.whereabouts[resident] = Whereabouts.HOSPITAL;
        patients.add(resident);
        newResidents.add(resident);
        discharge(resident, today.day());
    }

    /** Books days for which somebody who is to become a resident elsewhere waits in hospital. */
    void bookDelay(double days) {
        tally.add(Outcome.DELAYED_DISCHARGE_DAYS, days);
        ledger.charge(Payer.NHS, days * bedDayGbp);
    }

    /** Draws when a resident next goes to hospital for another reason, from {@code day} on. */
    public void scheduleOtherAdmission(int resident, int day) {
        double wait = streams.exponential(Purpose.OTHER_ADMISSION, people.key[resident], day);
        otherAdmissions.schedule(resident, otherAdmissionHazard.dayReaching(otherAdmissionHazard.before(day) + wait));
    }

    /** Whether a resident with a severe infection is cared for in the home instead. */
    public boolean avoidsSevere(int resident) {
        return avoidance.avoidsSevere(resident);
    }

    /** Admits a resident with a severe infection, until recovery or death. */
    public void admitSevere(int resident, boolean fatal) {
        admitForInfection(resident);
        int stay = history.hospitalStay(people.key[resident], people.episode[resident]);
        admit(resident, fatal ? EventCalendar.NEVER : today.day() + stay);
    }

    /** Admits a resident for isolation. */
    public void admitForIsolation(int resident, int days) {
        admitForInfection(resident);
        isolationPatients.add(resident);
        admit(resident, today.day() + days);
    }

    private void admitForInfection(int resident) {
        if (!infectionPatients.contains(resident)) {
            infectionPatients.add(resident);
            tally.add(Outcome.HOSPITAL_ADMISSIONS, 1);
        }
    }

    private void admit(int resident, int dischargeDay) {
        isolation.end(resident);
        decision.freePlaceOf(resident, occupancy.homeOf(resident));
        leaveStepDownPlace(resident);
        occupancy.leave(resident, Whereabouts.HOSPITAL);
        patients.add(resident);
        delayedPatients.remove(resident);
        waitingForStepDown.remove(resident);
        otherAdmissions.cancel(resident);
        discharges.schedule(resident, dischargeDay);
    }

    /** Forgets a resident who has died or moved away. */
    public void forget(int resident) {
        decision.freePlaceOf(resident, occupancy.homeOf(resident));
        otherAdmissions.cancel(resident);
        discharges.cancel(resident);
        leaveStepDownPlace(resident);
        leaveBed(resident);
        newResidents.remove(resident);
    }

    private void leaveStepDownPlace(int resident) {
        stepDown.remove(resident);
        stepDownEnds.cancel(resident);
    }

    private void leaveBed(int resident) {
        patients.remove(resident);
        infectionPatients.remove(resident);
        isolationPatients.remove(resident);
        delayedPatients.remove(resident);
        waitingForStepDown.remove(resident);
    }

    /** Admissions and discharges of a day. */
    public void advance() {
        int day = today.day();
        for (int resident = otherAdmissions.take(day); resident >= 0; resident = otherAdmissions.take(day)) {
            int stay = drawOtherStay(resident);
            if (avoidance.avoidsOther(resident, stay)) {
                scheduleOtherAdmission(resident, day + 1);
            } else {
                tally.add(Outcome.OTHER_HOSPITAL_ADMISSIONS, 1);
                admit(resident, day + stay);
            }
        }
        for (int resident = stepDownEnds.take(day); resident >= 0; resident = stepDownEnds.take(day)) {
            leaveStepDown(resident, day);
        }
        for (int resident = discharges.take(day); resident >= 0; resident = discharges.take(day)) {
            discharge(resident, day);
        }
    }

    /** Exposes everyone who is in hospital once today's patients have come and gone: a stay of so many days, so many times. */
    public void exposePatients() {
        stepDown.exposePatients();
        double hazard = nosocomialHazard.on(today.day());
        if (hazard == 0) {
            return;
        }
        for (int i = 0; i < patients.size(); i++) {
            int resident = patients.get(i);
            if (people.health[resident] == Health.SUSCEPTIBLE && exposure.isInfectedBy(resident, hazard)) {
                infections.infect(resident, Setting.HOSPITAL, People.NONE, Infections.UNKNOWN);
            }
        }
    }

    private void discharge(int resident, int day) {
        CareHome home = occupancy.homeOf(resident);
        boolean isNew = newResidents.contains(resident);
        boolean waiting = waitingForStepDown.contains(resident);
        if (decision.needsStepDown(resident, home, isNew, waiting, delayedPatients.contains(resident))) {
            dischargeToStepDown(resident, home, day);
            return;
        }
        waitingForStepDown.remove(resident);
        int wait = decision.daysToWait(resident, home, isNew);
        if (wait > 0) {
            delay(resident, day + wait);
            return;
        }
        leaveBed(resident);
        goHome(resident, day);
    }

    private void delay(int resident, int until) {
        delayedPatients.add(resident);
        isolationPatients.remove(resident);
        discharges.schedule(resident, until);
    }

    private void dischargeToStepDown(int resident, CareHome home, int day) {
        if (!stepDown.hasPlaceFor(home)) {
            waitingForStepDown.add(resident);
            delay(resident, day + 1);
            return;
        }
        leaveBed(resident);
        stepDown.admit(resident);
        stepDownEnds.schedule(resident, day + home.measures.stepDownDays);
    }

    private void leaveStepDown(int resident, int day) {
        CareHome home = occupancy.homeOf(resident);
        int longer = decision.daysToStay(resident, home, newResidents.contains(resident));
        if (longer > 0) {
            stepDownEnds.schedule(resident, day + longer);
            return;
        }
        stepDown.remove(resident);
        goHome(resident, day);
    }

    private void goHome(int resident, int day) {
        newResidents.remove(resident);
        occupancy.enter(resident);
        decision.afterArrival(resident, occupancy.homeOf(resident));
        scheduleOtherAdmission(resident, day + 1);
    }

    /**
     * Counts a day of everyone in hospital for the infection or longer than needed, and in step-down places; a hospital bed
     * that is both is paid for once.
     */
    public void countDay() {
        int paid = infectionPatients.size();
        for (int i = 0; i < delayedPatients.size(); i++) {
            paid += infectionPatients.contains(delayedPatients.get(i)) ? 0 : 1;
        }
        tally.add(Outcome.ISOLATION_DAYS, isolatedNow());
        tally.add(Outcome.STEP_DOWN_DAYS, stepDown.patientsNow());
        stepDown.payForPlaces();
        tally.add(Outcome.HOSPITAL_BED_DAYS, infectionPatients.size());
        tally.add(Outcome.DELAYED_DISCHARGE_DAYS, delayedPatients.size());
        ledger.charge(Payer.NHS, paid * bedDayGbp);
    }

    /** Residents isolated in hospital or staying in a step-down place now. */
    public int isolatedNow() {
        return isolationPatients.size() + stepDown.patientsNow();
    }

    /** Residents in step-down places now. */
    public int inStepDownNow() {
        return stepDown.patientsNow();
    }

    /** Residents in hospital now. */
    public int patientsNow() {
        return patients.size();
    }
}
