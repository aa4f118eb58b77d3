package org.carehomesim.sim.contact;

import java.util.Arrays;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;

/** Who is in a home during one shift and how infectious they are together; one object is used again and again. */
final class Gathering {

    private final People people;

    int[] residents = new int[64];
    int residentCount;
    double residentInfectiousness;
    double[] unitInfectiousness = new double[16];
    int[] unitCount = new int[16];
    double[] roomInfectiousness = new double[64];
    int[] roomCount = new int[64];

    /** Infectiousness of residents times their mixing in the whole home. */
    double mixedInfectiousness;

    StaffOnDuty staff;
    double staffInfectiousness;
    /** Infectiousness of staff weighted by their part of the care. */
    double careInfectiousness;
    /** The same by unit. */
    double[] unitCareInfectiousness = new double[16];
    /** Infectiousness of the staff of a unit. */
    double[] unitStaffInfectiousness = new double[16];

    private double mixingOthers = 1;
    private double mixingDementia = 1;

    int[] visitors = new int[8];
    int visitorCount;
    double visitorInfectiousness;

    Gathering(People people) {
        this.people = people;
    }

    /** Brings together staff on duty; true if one of them is infectious. */
    boolean gatherStaff(StaffOnDuty onDuty) {
        staff = onDuty;
        double sum = 0;
        for (int i = 0; i < onDuty.count(); i++) {
            sum += people.infectiousness[onDuty.people[i]];
        }
        staffInfectiousness = sum;
        visitorCount = 0;
        visitorInfectiousness = 0;
        return sum > 0;
    }

    /** Adds up how infectious staff are in their work. */
    void gatherStaffOfUnits(CareHome home) {
        if (unitCareInfectiousness.length < home.units) {
            unitCareInfectiousness = new double[home.units];
            unitStaffInfectiousness = new double[home.units];
        }
        Arrays.fill(unitCareInfectiousness, 0, home.units, 0);
        Arrays.fill(unitStaffInfectiousness, 0, home.units, 0);
        careInfectiousness = 0;
        for (int i = 0; i < staff.count(); i++) {
            double infectiousness = people.infectiousness[staff.people[i]];
            double atWork = staff.careWeight[i] * infectiousness;
            careInfectiousness += atWork;
            if (staff.unit[i] != People.NONE) {
                unitCareInfectiousness[staff.unit[i]] += atWork;
                unitStaffInfectiousness[staff.unit[i]] += infectiousness;
            }
        }
    }

    /**
     * Contacts of a resident in the whole home relative to an ordinary one; those of two residents go by the product, so that
     * of contacts between two alike the share is left that the measure leaves.
     */
    double mixing(int resident) {
        return people.dementia[resident] ? mixingDementia : mixingOthers;
    }

    private void mix(CareHome home) {
        boolean apart = home.units > 1;
        mixingOthers = apart ? Math.sqrt(1 - home.measures.residentCohortingShare) : 1;
        mixingDementia = apart ? Math.sqrt(1 - home.measures.residentCohortingShareDementia) : 1;
    }

    /** Brings together the residents who are in the home. */
    void gatherResidents(CareHome home) {
        clear(home);
        mix(home);
        for (int bed = 0; bed < home.residentOfBed.length; bed++) {
            int resident = home.residentOfBed[bed];
            if (resident == People.NONE || people.whereabouts[resident] != Whereabouts.CARE_HOME) {
                continue;
            }
            residents[residentCount++] = resident;
            double infectiousness = people.infectiousness[resident] * people.contactFactor[resident];
            residentInfectiousness += infectiousness;
            mixedInfectiousness += infectiousness * mixing(resident);
            unitCount[home.unitOfBed[bed]]++;
            unitInfectiousness[home.unitOfBed[bed]] += infectiousness;
            roomCount[home.roomOfBed[bed]]++;
            roomInfectiousness[home.roomOfBed[bed]] += infectiousness;
        }
    }

    /** Adds an infectious visitor. */
    void addVisitor(int visitor, double infectiousness) {
        if (visitorCount == visitors.length) {
            visitors = Arrays.copyOf(visitors, 2 * visitorCount);
        }
        visitors[visitorCount++] = visitor;
        visitorInfectiousness += infectiousness;
    }

    private void clear(CareHome home) {
        int beds = home.residentOfBed.length;
        if (residents.length < beds) {
            residents = new int[beds];
        }
        if (unitCount.length < home.units) {
            unitCount = new int[home.units];
            unitInfectiousness = new double[home.units];
        }
        if (roomCount.length < home.rooms) {
            roomCount = new int[home.rooms];
            roomInfectiousness = new double[home.rooms];
        }
        Arrays.fill(unitCount, 0, home.units, 0);
        Arrays.fill(unitInfectiousness, 0, home.units, 0);
        Arrays.fill(roomCount, 0, home.rooms, 0);
        Arrays.fill(roomInfectiousness, 0, home.rooms, 0);
        residentCount = 0;
        residentInfectiousness = 0;
        mixedInfectiousness = 0;
    }
}
