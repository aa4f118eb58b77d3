package org.carehomesim.sim.contact;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.practice.PracticeParameters;

/**
 * Contact and transmission within a home during one shift.
 *
 * <p>The hazard of a susceptible person from a group of {@code n} others with whom {@code c} contacts are made is {@code
 * beta c x (sum of their infectiousness) / n}, times what masks and isolation leave of it. {@code beta} is the
 * transmission per contact times the home's multiplier, lowered by its infection-control practice as far as equipment is
 * there. Care is a workload: the fewer staff on duty, the more contacts each of them has.
 */
public final class HomeContacts {

    private final People people;
    private final Exposure exposure;
    private final Infections infections;
    private final ContactRates rates;
    private final double transmissionPerContact;
    private final Transmissibility transmissibility;
    private final double practiceReduction;
    private final Gathering gathering;
    private final Infectors infectors;
    private final VisitContacts visits;
    private final StaffContacts staffContacts;
    private final Handover handover;
    private final NetworkContacts network;
    private final SharedSurfaces surfaces;
    private final double careContactsPerDay;

    // of the home and shift at hand
    private double beta;
    private double fromStaff;
    private double toStaff;
    private double toResidents;

    /**
     * Prepares the rules.
     *
     * @param context what all processes of the run share
     * @param exposure thresholds
     * @param infections takes note of infections
     * @param parameters contact rules
     * @param practice what infection-control practice does
     * @param visits visits to residents
     * @param networks fixed contact networks
     * @param surfaces shared surfaces
     */
    public HomeContacts(
            RunContext context,
            Exposure exposure,
            Infections infections,
            ContactParameters parameters,
            PracticeParameters practice,
            VisitContacts visits,
            ContactNetworks networks,
            SharedSurfaces surfaces) {
        this.people = context.people();
        this.exposure = exposure;
        this.infections = infections;
        this.visits = visits;
        this.surfaces = surfaces;
        ContactRates contacts = ContactRates.of(parameters.rules());
        careContactsPerDay = contacts.care();
        rates = contacts.withHandHygiene(parameters.handTransmissionLeft());
        transmissionPerContact = parameters.transmissionPerContact();
        transmissibility = new Transmissibility(parameters.transmissibility(), context.today());
        practiceReduction = practice.transmissionReduction();
        gathering = new Gathering(people);
        staffContacts = new StaffContacts(rates, gathering);
        handover = new Handover(people, rates, context.today());
        infectors = new Infectors(people, rates, staffContacts, handover, context.streams());
        network = new NetworkContacts(context, exposure, infections, networks, infectors);
    }

    /** Contacts of a resident with staff, per day. */
    public double careContactsPerDay() {
        return careContactsPerDay;
    }

    /**
     * Lets one shift happen in a home. Costs next to nothing when nobody there is infectious and surfaces are clean.
     *
     * @param home the home
     * @param contactShare share of residents' daily contacts that fall in the shift
     * @param visitingShift number of the shift among those with visits, from 0, or -1 if nobody visits in it
     * @param onDuty staff on duty
     * @param before staff on duty in the shift before, who hand over
     */
    public void shift(CareHome home, double contactShare, int visitingShift, StaffOnDuty onDuty, StaffOnDuty before) {
        boolean infectiousStaff = gathering.gatherStaff(onDuty);
        boolean infectiousBefore = handover.gather(before, onDuty);
        boolean visiting = visitingShift >= 0;
        boolean infectiousVisitors = visiting && home.infectiousVisitors > 0;
        if (!infectiousStaff
                && !infectiousBefore
                && !infectiousVisitors
                && home.infectiousResidents == 0
                && !surfaces.areContaminated(home)) {
            return;
        }
        protect(home);
        useSpace(home);
        gathering.gatherResidents(home);
        gathering.gatherStaffOfUnits(home);
        staffContacts.happen(home);
        if (visiting) {
            visits.happen(home, gathering, visitingShift, beta, fromStaff);
        }
        exposeResidents(home, contactShare);
        exposeStaff(home, contactShare);
        exposeThoseWhoHandOver(home);
        network.happen(home, gathering, beta, contactShare, fromStaff, toStaff, toResidents);
        surfaces.touch(home, gathering, contactShare);
    }

    /**
     * Lets somebody from outside the model who is infectious, and protected as the home's staff, meet residents and staff.
     *
     * @param home the home
     * @param onDuty staff on duty
     * @param infectiousness infectiousness of the person
     * @param withResidents contacts with residents, shared out over those present
     * @param withStaff contacts with staff, shared out over those on duty
     * @param setting setting of infections that follow
     */
    public void meetOutsider(
            CareHome home,
            StaffOnDuty onDuty,
            double infectiousness,
            double withResidents,
            double withStaff,
            Setting setting) {
        protect(home);
        double perContact = beta * infectiousness * fromStaff;
        double toEachResident = perContact * withResidents * toResidents / Math.max(1, home.residentsPresent);
        for (int resident : home.residentOfBed) {
            if (resident != People.NONE && people.whereabouts[resident] == Whereabouts.CARE_HOME) {
                expose(resident, home, toEachResident * people.contactFactor[resident], setting);
            }
        }
        double toEachWorker = perContact * withStaff * toStaff / Math.max(1, onDuty.heads());
        for (int i = 0; i < onDuty.count(); i++) {
            expose(onDuty.people[i], home, toEachWorker, setting);
        }
    }

    private void expose(int person, CareHome home, double hazard, Setting setting) {
        if (hazard > 0 && people.health[person] == Health.SUSCEPTIBLE && exposure.isInfectedBy(person, hazard)) {
            infections.infect(person, setting, home.number, Infections.UNKNOWN);
        }
    }

    private void protect(CareHome home) {
        double clean = home.practice.scoreToday(PracticeArea.HAND_HYGIENE) * home.ppeShare;
        beta = transmissionPerContact
                * transmissibility.now()
                * home.transmissionMultiplier
                * (1 - practiceReduction * clean);
        double carefulness = home.practice.scoreToday(PracticeArea.PROTECTIVE_EQUIPMENT_USE) * home.maskShare;
        double worn = home.measures.maskedStaffShare * carefulness;
        fromStaff = 1 - worn * (1 - home.measures.maskSourceFactor);
        toStaff = 1 - worn * (1 - home.measures.maskWearerFactor);
        double wornByResidents = home.measures.maskedResidentShare * carefulness;
        gathering.fromResidents = 1 - wornByResidents * (1 - home.measures.maskSourceFactor);
        toResidents = 1 - wornByResidents * (1 - home.measures.maskWearerFactor);
        gathering.leftInIsolation = leftInIsolation(home);
    }

    /** What equipment for the care of isolated residents leaves of transmission, relative to that for the others. */
    private double leftInIsolation(CareHome home) {
        if (home.residentsIsolated == 0 || home.ppeShareIsolated == home.ppeShare) {
            return 1;
        }
        double byPractice = practiceReduction * home.practice.scoreToday(PracticeArea.HAND_HYGIENE);
        double others = 1 - byPractice * home.ppeShare;
        return others > 0 ? (1 - byPractice * home.ppeShareIsolated) / others : 1;
    }

    private void useSpace(CareHome home) {
        gathering.amongResidents = gathering.fromResidents * home.practice.factor(PracticeArea.VENTILATION);
        gathering.inUnits = home.measures.communalContactShare * home.practice.factor(PracticeArea.USE_OF_SPACE);
        handover.relax(home.practice.factor(PracticeArea.STAFF_BREAKS));
    }

    private void exposeResidents(CareHome home, double share) {
        double among = gathering.amongResidents;
        double inHome = gathering.perPairInHome(rates.residents() * gathering.mixedInfectiousness * among);
        double inUnit = rates.unit() * gathering.inUnits * among;
        double inRoom = rates.roommates() * among;
        double fromVisitors = visits.hazardToOtherResident(gathering, beta);
        for (int i = 0; i < gathering.residentCount; i++) {
            int resident = gathering.residents[i];
            if (people.health[resident] != Health.SUSCEPTIBLE) {
                continue;
            }
            int unit = home.unitOfBed[people.bedOrPost[resident]];
            int room = home.roomOfBed[people.bedOrPost[resident]];
            double contacts = inHome * gathering.weightInHome(resident)
                    + staffContacts.hazardOfResident(unit) * fromStaff
                    + perOther(inUnit * gathering.unitInfectiousness[unit], gathering.unitCount[unit])
                    + perOther(inRoom * gathering.roomInfectiousness[room], gathering.roomCount[room]);
            double hazard = (beta * share * contacts * toResidents + fromVisitors) * gathering.contactsLeft(resident);
            if (hazard > 0 && exposure.isInfectedBy(resident, hazard)) {
                int infector = Infections.UNKNOWN;
                if (infections.infectorsWanted()) {
                    infector = infectors.ofResident(
                            resident, home, gathering, fromStaff, fromVisitors / (beta * share * toResidents));
                }
                infections.infect(resident, Setting.CARE_HOME, home.number, infector);
            }
        }
    }

    private void exposeStaff(CareHome home, double share) {
        double fromVisitors = visits.hazardToStaff(gathering, beta);
        StaffOnDuty staff = gathering.staff;
        double together = staffContacts.hazardOnBreaks() + handover.hazardOfIncoming();
        for (int i = 0; i < staff.count(); i++) {
            int worker = staff.people[i];
            if (people.health[worker] != Health.SUSCEPTIBLE) {
                continue;
            }
            double caring = staffContacts.hazardOfCarePerWeight(staff.unit[i])
                    * staff.careWeight[i]
                    * share
                    * gathering.fromResidents;
            double colleagues = (staffContacts.hazardOfWork(staff.unit[i]) + together) * fromStaff;
            double hazard = (beta * (caring + colleagues) + fromVisitors) * toStaff;
            if (hazard > 0 && exposure.isInfectedBy(worker, hazard)) {
                int infector = Infections.UNKNOWN;
                if (infections.infectorsWanted()) {
                    infector = infectors.ofStaff(i, home, gathering, share, fromStaff, fromVisitors / beta);
                }
                infections.infect(worker, Setting.CARE_HOME, home.number, infector);
            }
        }
    }

    private void exposeThoseWhoHandOver(CareHome home) {
        double hazard = beta * handover.hazardOfOutgoing(gathering.staffInfectiousness) * fromStaff * toStaff;
        if (!(hazard > 0)) {
            return;
        }
        StaffOnDuty before = handover.before();
        for (int i = 0; i < before.count(); i++) {
            int worker = before.people[i];
            if (people.health[worker] == Health.SUSCEPTIBLE
                    && handover.isThere(worker)
                    && exposure.isInfectedBy(worker, hazard)) {
                int infector = infections.infectorsWanted()
                        ? infectors.ofOutgoing(worker, gathering.staff)
                        : Infections.UNKNOWN;
                infections.infect(worker, Setting.CARE_HOME, home.number, infector);
            }
        }
    }

    /** Shares out over the others of a group of {@code n} that counts oneself. */
    static double perOther(double amount, int n) {
        return n > 1 ? amount / (n - 1) : 0;
    }
}
