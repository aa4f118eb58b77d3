package org.carehomesim.sim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carehomesim.sim.contact.CommunityParameters;
import org.carehomesim.sim.contact.ContactNetworkParameters;
import org.carehomesim.sim.contact.ContactParameters;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.HandHygieneParameters;
import org.carehomesim.sim.contact.IndexCases;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.contact.SurfaceParameters;
import org.carehomesim.sim.cost.CostParameters;
import org.carehomesim.sim.disease.DiseaseParameters;
import org.carehomesim.sim.disease.InfectiousnessAfterOnset;
import org.carehomesim.sim.disease.RiskFactors;
import org.carehomesim.sim.disease.SeverityParameters;
import org.carehomesim.sim.disease.TimesSinceInfection;
import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.hospital.HospitalParameters;
import org.carehomesim.sim.hospital.StayParameters;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.place.ResidentParameters;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.practice.ChecklistParameters;
import org.carehomesim.sim.practice.PracticeParameters;
import org.carehomesim.sim.sector.CalendarParameters;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.sim.supply.TestSupply;
import org.carehomesim.sim.testing.TestParameters;
import org.carehomesim.sim.workforce.AgencyParameters;
import org.carehomesim.sim.workforce.BurnOutParameters;
import org.carehomesim.sim.workforce.FamilyAbsenceParameters;
import org.carehomesim.sim.workforce.FearParameters;
import org.carehomesim.sim.workforce.RoleParameters;
import org.carehomesim.sim.workforce.RosterPattern;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.carehomesim.sim.workforce.TurnoverParameters;
import org.carehomesim.sim.workforce.WorkforceParameters;

/** Builds scenarios for tests: {@link #textbook} has everything switched off, {@link #town} everything switched on. */
public final class ScenarioBuilder {

    public static final LocalDate START = LocalDate.of(2020, 2, 1);

    public int days = 100;
    public List<HomeSpec> homes = new ArrayList<>();
    public double singleRooms = 1;
    public double dementia;
    public double staffPosts = 1;
    public ResidentParameters residents;
    public double nursingPerBed;
    public Integer homesPerCouncil;
    public DateSeries transmissibility;
    public RiskFactors riskFactors;
    public StayParameters stays;
    public List<ShiftParameters> shifts = List.of(new ShiftParameters("day", 1, 1, true, 12));
    public double vacancyRate;
    public double sicknessSpells;
    public double worksWithSymptoms = 1;
    public double secondJobs;
    public double overtime;
    public FamilyAbsenceParameters familyAbsence;
    public FearParameters fear;
    public BurnOutParameters burnOut;
    public TurnoverParameters turnover;
    public double shortfallSensitivity;
    public double agencyTurnover;
    public double agencyShare;
    public int visitors;
    public double visitsPerResidentDay;
    public Map<Integer, Double> households = Map.of(1, 1.0);
    public double otherAdmissions;
    public DateSeries otherAdmissionsMultiplier = DateSeries.constant(1);
    public double nosocomial;
    public double newResidents;
    public DateSeries newResidentsMultiplier = DateSeries.constant(1);
    public double backgroundDeaths;
    public double incidence;
    public DateSeries incidenceByDate;
    public Distribution latent = new Distribution.Constant(1);
    public Distribution presymptomatic = new Distribution.Constant(0);
    public Distribution infectiousPeriod = new Distribution.Constant(1);
    public double presymptomaticInfectiousness = 1;
    public double asymptomaticInfectiousness = 1;
    public Distribution multiplier = new Distribution.Constant(1);
    public double symptomatic;
    public double fatality;
    public double hospitalised;
    public double transmission = 1;
    public Distribution homeMultiplier = new Distribution.Constant(1);
    public List<ContactRule> rules = new ArrayList<>();
    public double householdAttackRate;
    public List<IndexCases> indexCases = new ArrayList<>();
    public double practiceReduction;
    public Distribution immuneDays = new Distribution.Constant(3650);
    public Distribution onsetToHospital = new Distribution.Gamma(5, 3);
    public Distribution hospitalStay = new Distribution.Gamma(10, 3);
    public Distribution otherStay = new Distribution.Gamma(7, 2);
    public double newResidentsFromHospital = 0.6;
    public double quarantinePlacesPerBed = 0.1;
    public InfectiousnessAfterOnset afterOnset = InfectiousnessAfterOnset.CONSTANT;
    public double familiarShare = 0.5;
    public double outsideHouseholdShare = 1;
    public double practiceScore = 0.6;
    public ChecklistParameters checklist;
    public double rationingBelowDays = 3;
    public double contactsWithResident = 3;
    public double contactsWithStaff = 1;
    public double contactsWithOtherResidents = 0.5;
    public double initialStockDays = 1000;
    public double deliveredShare = 1;
    public double targetStockDays = 14;
    public TestSupply supply = TestSupply.ONE_ITEM;
    public TimesSinceInfection sinceInfection;
    public List<ContactNetworkParameters> networks = new ArrayList<>();
    public Map<Group, Double> immuneAtStart;
    public SurfaceParameters surfaces;
    public HandHygieneParameters handHygiene;
    public List<ScheduledPolicy> policies = new ArrayList<>();
    public Map<StaffRole, RoleParameters> roles;
    public double partTimeShare;
    public double partTimeHours = 1;
    public RosterPattern rosterPattern = RosterPattern.ROTATING;
    public double bankShare;
    public double bankDaysPerWeek = 7;
    public double plannedAgencyShare;
    public Integer maxHomesPerWorker;
    public int homesPerPool = 100;
    public double availableDaysPerWeek = 5;
    public int unitBeds = 12;

    private World world;

    /** One home of {@code residents} residents without staff, mixing homogeneously; nothing else happens. */
    public static ScenarioBuilder textbook(int residents) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", residents, CareType.OLDER_PEOPLE, residents, 0, null, null));
        return builder;
    }

    /** Twelve homes where everything happens, with an epidemic outside. */
    public static ScenarioBuilder town() {
        return TestTown.build();
    }

    /** Homogeneous mixing of residents: each has {@code perDay} contacts a day with the others of the home. */
    public ScenarioBuilder residentsMeet(double perDay) {
        rules.add(new ContactRule(Group.RESIDENT, Group.RESIDENT, Scope.HOME, perDay, 1));
        return this;
    }

    public ScenarioBuilder index(Group group, int home, int count) {
        indexCases.add(new IndexCases(group, home, 0, count));
        return this;
    }

    public ScenarioBuilder with(Policy policy) {
        return with(policy, Activation.ALWAYS);
    }

    public ScenarioBuilder with(Policy policy, Activation activation) {
        policies.add(new ScheduledPolicy(policy.name(), activation, policy));
        return this;
    }

    public Scenario build() {
        SeverityParameters severity =
                new SeverityParameters(symptomatic, fatality, fatality / 8, hospitalised, hospitalised, riskFactors);
        EnumMap<SeverityGroup, SeverityParameters> severities = new EnumMap<>(SeverityGroup.class);
        for (SeverityGroup group : SeverityGroup.values()) {
            severities.put(group, severity);
        }
        return new Scenario(
                "Test",
                "A scenario for tests",
                new CalendarParameters(START, days),
                new HomesParameters(
                        homes,
                        1,
                        0.87,
                        new Distribution.Lognormal(0.26, 0.31),
                        unitBeds,
                        singleRooms,
                        quarantinePlacesPerBed,
                        dementia,
                        0.1,
                        staffPosts,
                        residents,
                        nursingPerBed,
                        homesPerCouncil),
                new WorkforceParameters(
                        shifts,
                        2,
                        vacancyRate,
                        sicknessSpells,
                        new Distribution.Exponential(3.4),
                        worksWithSymptoms,
                        7,
                        secondJobs,
                        overtime,
                        familyAbsence,
                        fear,
                        burnOut,
                        turnover,
                        roles,
                        partTimeShare,
                        partTimeHours,
                        rosterPattern,
                        bankShare,
                        bankDaysPerWeek),
                new AgencyParameters(
                        agencyShare,
                        homesPerPool,
                        familiarShare,
                        availableDaysPerWeek,
                        worksWithSymptoms,
                        agencyTurnover,
                        plannedAgencyShare,
                        maxHomesPerWorker),
                new FamilyParameters(
                        visitors,
                        visitsPerResidentDay,
                        contactsWithResident,
                        contactsWithStaff,
                        contactsWithOtherResidents,
                        0.3,
                        households),
                new HospitalParameters(
                        otherAdmissions,
                        otherAdmissionsMultiplier,
                        otherStay,
                        DateSeries.constant(nosocomial),
                        newResidents,
                        newResidentsMultiplier,
                        newResidentsFromHospital,
                        backgroundDeaths,
                        stays),
                new CommunityParameters(
                        incidenceByDate != null ? incidenceByDate : DateSeries.constant(incidence),
                        1,
                        outsideHouseholdShare,
                        1,
                        1,
                        1,
                        1,
                        0.5),
                new DiseaseParameters(
                        "test disease",
                        latent,
                        presymptomatic,
                        infectiousPeriod,
                        infectiousPeriod,
                        presymptomaticInfectiousness,
                        asymptomaticInfectiousness,
                        afterOnset,
                        multiplier,
                        immuneDays,
                        onsetToHospital,
                        hospitalStay,
                        new Distribution.Gamma(9, 3),
                        severities,
                        sinceInfection,
                        immuneAtStart),
                new ContactParameters(
                        transmission,
                        homeMultiplier,
                        rules,
                        householdAttackRate,
                        networks,
                        surfaces,
                        handHygiene,
                        transmissibility),
                indexCases,
                Map.of(
                        "pcr",
                        new TestParameters(
                                new TreeMap<>(Map.of(0, 0.0, 4, 0.77, 10, 0.5, 20, 0.15, 40, 0.0)), 0.995, 2, 40, null),
                        "lateral-flow",
                        new TestParameters(new TreeMap<>(Map.of(0, 0.0, 4, 0.6, 10, 0.2, 20, 0.0)), 0.997, 0, 6, null)),
                new PracticeParameters(
                        new Distribution.Constant(practiceScore),
                        practiceReduction,
                        0.01,
                        shortfallSensitivity,
                        checklist),
                supply.parameters(initialStockDays, deliveredShare, targetStockDays, rationingBelowDays),
                new CostParameters(11, 17, 1.25, 400, 1.4, 8.8, 8.8, 0.0003),
                policies,
                List.of());
    }

    /** Runs a replicate with the line list. */
    public RunRecord run(int replicate) {
        return sector(replicate).run();
    }

    /** Runs a replicate without the line list. */
    public RunRecord runWithoutLineList(int replicate) {
        return sector(replicate, false).run();
    }

    public CareSector sector(int replicate) {
        return sector(replicate, true);
    }

    private CareSector sector(int replicate, boolean lineList) {
        Scenario scenario = build();
        world = world == null ? World.of(scenario) : world.changedTo(scenario);
        return new CareSector(scenario, world, 7, replicate, lineList);
    }
}
