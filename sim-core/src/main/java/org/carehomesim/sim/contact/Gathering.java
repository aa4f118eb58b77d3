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
    /** What masks of residents leave of transmission from them to each other and to staff. */
    double fromResidents = 1;
    /** What masks of residents and the air in rooms leave of transmission from residents to each other. */
    double amongResidents = 1;
    /** What measures and the use of space leave of contacts of residents of a unit with each other. */
    double inUnits = 1;
    /** Transmission in contacts of isolated residents, with the equipment used there, relative to those of others. */
    double leftInIsolation = 1;

    double residentInfectiousness;
    /** Infectiousness of residents weighted by how much they mix with the whole home. */
    double mixedInfectiousness;
    /** Sum of these weights, and of their squares. */
    private double mixing;

    private double squaredMixing;
    double[] unitInfectiousness = new double[16];
    int[] unitCount = new int[16];
    double[] roomInfectiousness = new double[64];
    int[] roomCount = new int[64];

    StaffOnDuty staff;
    double staffInfectiousness;
    /** Infectiousness of staff weighted by their part of the care. */
    double careInfectiousness;
    /** The same by unit. */
    double[] unitCareInfectiousness = new double[16];
    /** Infectiousness of the staff of a unit. */
    double[] unitStaffInfectiousness = new double[16];

    private double leftToOthers = 1;
    private double leftWithDementia = 1;

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
            int worker = onDuty.people[i];
            if (people.isInfectious(worker)) {
                sum += people.infectiousness[worker];
            }
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
     * Weight of a resident in contacts within the whole home: the resident's own, times what cohorting leaves of it. Contacts
     * of two residents go by the product, so that between two alike the share is left that the measure leaves.
     */
    double weightInHome(int resident) {
        return people.mixing[resident] * (people.dementia[resident] ? leftWithDementia : leftToOthers);
    }

    /** Contacts of a resident relative to an ordinary one, counting less those that are better protected. */
    double contactsLeft(int resident) {
        double left = people.contactFactor[resident];
        return left < 1 ? left * leftInIsolation : left;
    }

    private void keepApart(CareHome home) {
        boolean apart = home.canCohort();
        leftToOthers = apart ? Math.sqrt(1 - home.measures.residentCohortingShare) : 1;
        leftWithDementia = apart ? Math.sqrt(1 - home.measures.residentCohortingShareDementia) : 1;
    }

    /** Brings together the residents who are in the home. */
    void gatherResidents(CareHome home) {
        clear(home);
        keepApart(home);
        for (int bed = 0; bed < home.residentOfBed.length; bed++) {
            int resident = home.residentOfBed[bed];
            if (resident == People.NONE || people.whereabouts[resident] != Whereabouts.CARE_HOME) {
                continue;
            }
            residents[residentCount++] = resident;
            double infectiousness = people.infectiousness[resident] * contactsLeft(resident);
            residentInfectiousness += infectiousness;
            double weight = people.mixing[resident];
            mixedInfectiousness += weightInHome(resident) * infectiousness;
            mixing += weight;
            squaredMixing += weight * weight;
            unitCount[home.unitOfBed[bed]]++;
            unitInfectiousness[home.unitOfBed[bed]] += infectiousness;
            roomCount[home.roomOfBed[bed]]++;
            roomInfectiousness[home.roomOfBed[bed]] += infectiousness;
        }
    }

    /**
     * Contacts that two residents of weight 1 have with each other within the home, when residents have {@code contacts}
     * with others for each unit of their weight.
     *
     * <p>Residents {@code i} and {@code j} have {@code contacts x w_i w_j W / (W^2 - sum of w^2)} with each other, where
     * {@code W} is the sum of weights {@code w}: in proportion to both weights, the same for both, and adding up to
     * {@code contacts x W}. With weights of 1 it is {@code contacts / (n - 1)}.
     */
    double perPairInHome(double contacts) {
        double pairs = mixing * mixing - squaredMixing;
        return pairs > 0 ? contacts / (pairs / mixing) : 0;
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
        mixing = 0;
        squaredMixing = 0;
    }
}
