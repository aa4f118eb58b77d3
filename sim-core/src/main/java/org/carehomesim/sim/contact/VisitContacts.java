package org.carehomesim.sim.contact;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.disease.Courses;
import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.testing.Laboratory;
import org.carehomesim.sim.time.Today;

/**
 * Visits to residents: who comes, and whom they infect or are infected by.
 *
 * <p>Every visitor has a rhythm of visits of the right mean frequency, so that visits need no draws as long as nobody is
 * infectious.
 */
public final class VisitContacts {

    private final People people;
    private final Exposure exposure;
    private final Infections infections;
    private final FamilyParameters families;
    private final Courses courses;
    private final Laboratory laboratory;
    private final Streams streams;
    private final Today today;
    private final double visitsPerVisitorDay;
    private final int visitingShifts;

    /**
     * Prepares visits.
     *
     * @param context what all processes of the run share
     * @param exposure thresholds
     * @param infections takes note of infections
     * @param families visitors and their habits
     * @param courses courses of infection
     * @param laboratory tests of visitors
     * @param visitingShifts number of shifts in a day with visits; each visitor keeps to one
     * @throws InvalidParameterException if visitors would have to come more than once a day
     */
    public VisitContacts(
            RunContext context,
            Exposure exposure,
            Infections infections,
            FamilyParameters families,
            Courses courses,
            Laboratory laboratory,
            int visitingShifts) {
        this.people = context.people();
        this.exposure = exposure;
        this.infections = infections;
        this.families = families;
        this.courses = courses;
        this.laboratory = laboratory;
        this.streams = context.streams();
        this.today = context.today();
        this.visitingShifts = visitingShifts;
        visitsPerVisitorDay = families.visitorsPerResident() == 0
                ? 0
                : families.visitsPerResidentDay() / families.visitorsPerResident();
        if (visitsPerVisitorDay > 1) {
            throw new InvalidParameterException("visits-per-resident-day must be at most visitors-per-resident ("
                    + families.visitorsPerResident() + "), since a visitor comes once a day at most, but is "
                    + families.visitsPerResidentDay());
        }
    }

    /** Lets the visits of a shift to a home happen; {@code fromStaff} is what masks leave of transmission from staff. */
    void happen(CareHome home, Gathering there, int visitingShift, double beta, double fromStaff) {
        if (home.measures.visitShare == 0 || visitsPerVisitorDay == 0) {
            return;
        }
        int visitors = families.visitorsPerResident();
        double worn = home.measures.maskedVisitorShare
                * home.practice.scoreToday(PracticeArea.PROTECTIVE_EQUIPMENT_USE)
                * home.maskShare;
        double closeness = home.measures.visitContactFactor;
        double fromVisitor = closeness * (1 - worn * (1 - home.measures.maskSourceFactor));
        double toVisitor = closeness * (1 - worn * (1 - home.measures.maskWearerFactor));
        double meanResident = there.residentInfectiousness / there.residentCount;
        double meanStaff = there.staff.count() == 0 ? 0 : there.staffInfectiousness * fromStaff / there.staff.heads();
        for (int i = 0; i < there.residentCount; i++) {
            int resident = there.residents[i];
            int first = people.visits[resident];
            if (first == People.NONE || people.isolatedUntil[resident] > today.day()) {
                continue;
            }
            for (int visitor = first; visitor < first + visitors; visitor++) {
                boolean allowed = visitor - first < home.measures.visitorsAllowed;
                double share = home.measures.visitShare * (allowed ? 1 : home.measures.otherVisitorsShare);
                if (Math.floorMod(people.key[visitor], visitingShifts) == visitingShift
                        && comes(visitor, home, share)) {
                    double contact = beta * families.contactsWithResident();
                    meet(home, resident, visitor, contact * fromVisitor, contact * toVisitor);
                    if (people.infectiousness[visitor] > 0) {
                        there.addVisitor(visitor, people.infectiousness[visitor] * fromVisitor);
                    } else {
                        double chance = beta * toVisitor;
                        double byStaff = chance * families.contactsWithStaff() * meanStaff;
                        double byResidents = chance * families.contactsWithOtherResidents() * meanResident;
                        catchFrom(there.staff.people, there.staff.count(), home, visitor, byStaff);
                        catchFrom(there.residents, there.residentCount, home, visitor, byResidents);
                    }
                }
            }
        }
    }

    /** Hazard of each resident from the visitors of the others in this shift. */
    double hazardToOtherResident(Gathering there, double beta) {
        return there.visitorCount == 0
                ? 0
                : beta * families.contactsWithOtherResidents() * there.visitorInfectiousness / there.residentCount;
    }

    /** Hazard of each member of staff on duty from visitors in this shift. */
    double hazardToStaff(Gathering there, double beta) {
        return there.visitorCount == 0 || there.staff.count() == 0
                ? 0
                : beta * families.contactsWithStaff() * there.visitorInfectiousness / there.staff.heads();
    }

    private boolean comes(int visitor, CareHome home, double share) {
        long key = people.key[visitor];
        int day = today.day();
        double phase = (key >>> 40) * 0x1p-24;
        double rhythm = day * visitsPerVisitorDay + phase;
        if (Math.floor(rhythm) == Math.floor(rhythm - visitsPerVisitorDay)
                || people.whereabouts[visitor] != Whereabouts.HOUSEHOLD) {
            return false;
        }
        if (streams.uniform(Purpose.VISIT, key, day) >= share) {
            return false;
        }
        if (people.health[visitor] == Health.INFECTIOUS
                && courses.onsetDay(visitor) <= day
                && streams.uniform(Purpose.VISIT_WITH_SYMPTOMS, key, day)
                        >= home.practice.applyTo(families.visitsWithSymptoms(), PracticeArea.VISITORS)) {
            return false;
        }
        return !turnedAwayByTest(visitor, home);
    }

    private boolean turnedAwayByTest(int visitor, CareHome home) {
        String test = home.measures.visitTest;
        return test != null
                && streams.uniform(Purpose.VISIT_TEST, people.key[visitor], today.day()) < home.measures.visitTestShare
                && laboratory.wouldBePositive(visitor, test);
    }

    private void meet(CareHome home, int resident, int visitor, double fromVisitor, double toVisitor) {
        double infectiousVisitor = people.infectiousness[visitor];
        if (infectiousVisitor > 0) {
            if (people.health[resident] == Health.SUSCEPTIBLE
                    && exposure.isInfectedBy(resident, fromVisitor * infectiousVisitor)) {
                infections.infect(resident, Setting.VISIT, home.number, visitor);
            }
            return;
        }
        double infectiousResident = people.infectiousness[resident] * people.contactFactor[resident];
        if (infectiousResident > 0
                && people.health[visitor] == Health.SUSCEPTIBLE
                && exposure.isInfectedBy(visitor, toVisitor * infectiousResident)) {
            infections.infect(visitor, Setting.VISIT, home.number, resident);
        }
    }

    /** Visitors meet many in passing; the infector is taken to be the most infectious of them. */
    private void catchFrom(int[] met, int count, CareHome home, int visitor, double hazard) {
        if (hazard > 0 && people.health[visitor] == Health.SUSCEPTIBLE && exposure.isInfectedBy(visitor, hazard)) {
            int most = met[0];
            for (int i = 1; i < count; i++) {
                if (people.infectiousness[met[i]] > people.infectiousness[most]) {
                    most = met[i];
                }
            }
            infections.infect(visitor, Setting.VISIT, home.number, most);
        }
    }
}
