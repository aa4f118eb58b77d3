package org.carehomesim.sim.policy;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.contact.SurfaceParameters;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;

/** The towns of the policies' tests, each with what its policies act on and little else that could hide it. */
final class PolicyTowns {

    /** Everything happens, nothing is done about it. */
    static final PolicyTown ORDINARY = PolicyTown.of(builder -> {});

    /** No infection at all, so that a price stands alone. */
    static final PolicyTown WITHOUT_INFECTION = PolicyTown.of(builder -> {
        builder.incidence = 0;
        builder.nosocomial = 0;
    });

    /** Many policies at once, so that another has something to disturb. */
    static final PolicyTown BUSY = PolicyTown.of(builder -> builder.with(new SymptomaticIsolation())
            .with(new StaffExclusion())
            .with(new Masking())
            .with(new HospitalDischarge(DischargeRule.QUARANTINE, 14, "pcr", 7, 0.25, 0.5))
            .with(new Visiting(VisitRule.DESIGNATED, 0.1, 0.5, "lateral-flow")));

    /** Infection comes with patients from hospital only. */
    static final PolicyTown INFECTION_FROM_HOSPITAL = PolicyTown.of(builder -> {
        builder.incidence = 0;
        builder.nosocomial = 0.02;
        builder.otherAdmissions = 0.005;
        builder.multiplier = new Distribution.Constant(1);
    });

    /** Infection comes with new residents only, of whom many come from hospital. */
    static final PolicyTown INFECTION_WITH_NEW_RESIDENTS = PolicyTown.of(builder -> {
        builder.incidence = 0;
        builder.nosocomial = 0.02;
        builder.otherAdmissions = 0;
        builder.hospitalised = 0;
        builder.newResidents = 0.03;
        builder.fear = null; // what fewer absences save would hide the fees that are lost
        builder.multiplier = new Distribution.Constant(1);
    });

    /** Cases are isolated; extra staff can hardly be found. */
    static final PolicyTown CASES_WITHOUT_SPARE_STAFF = PolicyTown.of(builder -> {
        builder.agencyShare = 0.03;
        builder.bankShare = 0;
        builder.fear =
                null; // those who stay away less, as cases are fewer, would hide the shifts that carers of cases take
        builder.dementia = 0;
        builder.with(new SymptomaticIsolation(1, 0, 14, 0.5, 0.5, 0));
    });

    /** Most infection comes with visitors, of whom there are many. */
    static final PolicyTown MANY_VISITS = PolicyTown.of(builder -> {
        builder.visitsPerResidentDay = 1.5;
        builder.transmission = 0.03;
        builder.multiplier = new Distribution.Constant(1);
    });

    /** Ill staff are sent home, so that they cannot work with those told to isolate. */
    static final PolicyTown STAFF_EXCLUSION = PolicyTown.of(builder -> builder.with(new StaffExclusion()));

    /** Positive tests of residents and staff have consequences. */
    static final PolicyTown KNOWN_CASES_ISOLATE =
            PolicyTown.of(builder -> builder.with(new StaffExclusion()).with(new SymptomaticIsolation()));

    /** Room-mates of cases would be traced if anybody was tested. */
    static final PolicyTown ROOM_MATES_WITH_TRACING =
            PolicyTown.of(builder -> roomMates(builder).with(new ContactTracing()));

    /** Everybody with symptoms is tested, but room-mates are not traced. */
    static final PolicyTown ROOM_MATES_WITH_TESTS =
            PolicyTown.of(builder -> roomMates(builder).with(new SymptomaticTesting()));

    /** Equipment hardly arrives; practice and masks, which need it, matter. */
    static final PolicyTown SHORT_OF_EQUIPMENT = PolicyTown.of(PolicyTowns::shortage);

    /** Half of the homes have a stockpile in such a shortage. */
    static final PolicyTown UNEQUALLY_EQUIPPED = PolicyTown.of(builder -> {
        shortage(builder);
        builder.with(new PpeStockpile(90, 0.5, 0, 20, StockpileHolder.HOME, 1, 0.1, 7, 14, 2, null), uptake(0.5));
    });

    /** Practice and masks matter, and cases are isolated. */
    static final PolicyTown PRACTICE_MATTERS = PolicyTown.of(builder -> {
        builder.practiceReduction = 0.6;
        builder.with(new Masking()).with(new SymptomaticIsolation()).with(new StaffExclusion());
    });

    /** A lead is named in every home, but staff are away for a quarter of the time, and nobody stands in. */
    static final PolicyTown LEAD_WITHOUT_DEPUTY = PolicyTown.of(builder -> {
        builder.practiceReduction = 0.6;
        builder.sicknessSpells = 30;
        builder.with(new InfectionControlLead());
    });

    /** Many second jobs and little infection from outside, so that homes catch it from each other. */
    static final PolicyTown SECOND_JOBS = PolicyTown.of(builder -> {
        builder.incidence = 0.0001;
        builder.vacancyRate = 0.3;
        builder.agencyShare = 0.2;
        builder.transmission = 0.04;
        builder.secondJobs = 0.2;
        builder.days = 150;
    });

    /** Shifts stay open, as there is hardly anybody to fill them. */
    static final PolicyTown SHORT_OF_STAFF = PolicyTown.of(builder -> {
        builder.vacancyRate = 0.3;
        builder.bankShare = 0;
        builder.agencyShare = 0.03;
        builder.with(new SymptomaticIsolation());
    });

    /** Surfaces carry much of the infection. */
    static final PolicyTown DIRTY_SURFACES = PolicyTown.of(builder -> {
        builder.surfaces = new SurfaceParameters(Scope.UNIT, 0.002, 20, 10, 0.1, 0.2);
        builder.transmission = 0.01;
        builder.multiplier = new Distribution.Constant(1);
    });

    /** Residents meet nobody but each other, and nobody moves in, so that only those who come besides can infect them. */
    static final PolicyTown RESIDENTS_AMONG_THEMSELVES = PolicyTown.of(builder -> {
        builder.incidence = 0.003;
        builder.nosocomial = 0;
        builder.newResidents = 0;
        builder.visitors = 0;
        builder.visitsPerResidentDay = 0;
        builder.surfaces = null;
        builder.rules.clear();
        builder.residentsMeet(4);
    });

    /** One home is infected, and only agency staff can carry infection to others. */
    static final PolicyTown INFECTION_BY_AGENCY_STAFF = PolicyTown.of(builder -> {
        oneIntroduction(builder);
        builder.secondJobs = 0;
        builder.vacancyRate = 0.4;
        builder.overtime = 0;
        builder.bankShare = 0;
        builder.agencyShare = 0.3;
        builder.familiarShare = 0;
        builder.transmission = 0.04;
        builder.visitors = 0;
        builder.visitsPerResidentDay = 0;
    });

    /** The larger homes, which have units, are infected. */
    static final PolicyTown INFECTED_UNITS = PolicyTown.of(builder -> {
        oneIntroduction(builder);
        for (int home = 8; home < 12; home++) {
            builder.index(Group.RESIDENT, home, 2);
        }
    });

    private PolicyTowns() {}

    private static void shortage(ScenarioBuilder builder) {
        builder.deliveredShare = 0.1;
        builder.fear = null; // what fewer absences save would hide the price of the stock
        builder.practiceReduction = 0.6;
        builder.with(new Masking());
    }

    private static Activation uptake(double share) {
        return new Activation(null, null, null, share, 1);
    }

    private static void oneIntroduction(ScenarioBuilder builder) {
        builder.incidence = 0;
        builder.nosocomial = 0;
        builder.multiplier = new Distribution.Constant(1);
        builder.index(Group.RESIDENT, 12, 2);
    }

    /**
     * Residents infect each other, most of all those in the same room. Two in each home begin.
     *
     * <p>Nobody is isolated for symptoms or a positive test. What tests and tracing can do together, and neither alone, is to
     * quarantine a room-mate, who is incubating or infectious without symptoms by then, before the rest of the home is
     * infected by way of the room-mate. Infection by staff, visitors, hospital and surfaces would only add noise.
     */
    private static ScenarioBuilder roomMates(ScenarioBuilder builder) {
        builder.incidence = 0;
        builder.nosocomial = 0;
        builder.visitsPerResidentDay = 0;
        builder.surfaces = null;
        builder.singleRooms = 0;
        builder.symptomatic = 1;
        builder.hospitalised = 0; // care in hospital that is not needed would hide the price of tests
        builder.multiplier = new Distribution.Constant(1);
        builder.homeMultiplier = new Distribution.Constant(1);
        builder.rules.clear();
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.RESIDENT, Scope.ROOM, 12, 1));
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.RESIDENT, Scope.HOME, 6, 1));
        for (int home = 1; home <= builder.homes.size(); home++) {
            builder.index(Group.RESIDENT, home, 2);
        }
        return builder;
    }
}
