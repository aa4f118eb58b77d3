package org.carehomesim.sim.sector;

import java.util.List;
import org.carehomesim.sim.contact.ContactNetworks;
import org.carehomesim.sim.contact.Exposure;
import org.carehomesim.sim.contact.HomeContacts;
import org.carehomesim.sim.contact.HouseholdContacts;
import org.carehomesim.sim.contact.SharedSurfaces;
import org.carehomesim.sim.contact.Transmissibility;
import org.carehomesim.sim.contact.VisitContacts;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.disease.Progression;
import org.carehomesim.sim.family.Families;
import org.carehomesim.sim.family.VisitCount;
import org.carehomesim.sim.hospital.Arrivals;
import org.carehomesim.sim.hospital.Departures;
import org.carehomesim.sim.hospital.Hospital;
import org.carehomesim.sim.hospital.HospitalLinks;
import org.carehomesim.sim.hospital.OutsidePatients;
import org.carehomesim.sim.immunity.PriorImmunity;
import org.carehomesim.sim.immunity.Vaccinations;
import org.carehomesim.sim.isolation.Isolation;
import org.carehomesim.sim.isolation.Tracing;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.practice.HomePractice;
import org.carehomesim.sim.practice.Practice;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.supply.PpeStores;
import org.carehomesim.sim.support.SupportTeams;
import org.carehomesim.sim.testing.Laboratory;
import org.carehomesim.sim.testing.OutbreakSwabs;
import org.carehomesim.sim.testing.RoutineSwabs;
import org.carehomesim.sim.time.HazardCurve;
import org.carehomesim.sim.time.Today;
import org.carehomesim.sim.workforce.Absence;
import org.carehomesim.sim.workforce.AgencyPools;
import org.carehomesim.sim.workforce.AgencyTurnover;
import org.carehomesim.sim.workforce.BurnOut;
import org.carehomesim.sim.workforce.ColleagueIsolation;
import org.carehomesim.sim.workforce.Duty;
import org.carehomesim.sim.workforce.FamilyAbsence;
import org.carehomesim.sim.workforce.Fear;
import org.carehomesim.sim.workforce.LiveIn;
import org.carehomesim.sim.workforce.NamedLeads;
import org.carehomesim.sim.workforce.SecondJobs;
import org.carehomesim.sim.workforce.SicknessSpells;
import org.carehomesim.sim.workforce.Turnover;

/** The processes of one run and their connections, made in the order of their dependence. */
final class Processes {

    final Scenario scenario;
    final Population population;
    final Today today;
    final Streams streams;
    final Tally tally = new Tally();
    final Ledger ledger = new Ledger(tally);
    final People people;
    final List<CareHome> homes;
    final Occupancy occupancy;
    final Census census;
    final InfectionLog infections;
    final NaturalHistory history;
    final Progression progression;
    final Exposure exposure;
    final PriorImmunity priorImmunity;
    final Vaccinations vaccinations;
    final CommunityLevel community;
    final HazardCurve wholeCommunity;
    final Laboratory laboratory;
    final RoutineSwabs swabs;
    final OutbreakSwabs outbreakSwabs;
    final Isolation isolation;
    final Tracing tracing;
    final Hospital hospital;
    final Arrivals arrivals;
    final Departures departures;
    final OutsidePatients outsidePatients;
    final Families families;
    final VisitCount visitCount;
    final SharedSurfaces surfaces;
    final HomeContacts homeContacts;
    final HouseholdContacts householdContacts;
    final WorkforceCounts workforce;
    final Absence absence;
    final SicknessSpells sickness;
    final FamilyAbsence familyAbsence;
    final ColleagueIsolation colleagues;
    final Fear fear;
    final BurnOut burnOut;
    final Turnover turnover;
    final AgencyTurnover agencyTurnover;
    final AgencyPools agency;
    final LiveIn liveIn;
    final NamedLeads leads;
    final Duty duty;
    final SecondJobs secondJobs;
    final PpeStores ppe;
    final Practice practice;
    final SupportTeams support;
    final PolicyBoard policies;
    final IndexCaseInfections indexCases;
    final Transitions transitions;
    final Knowledge knowledge;
    final DayRecorder recorder;
    final Beginning beginning;

    Processes(Scenario scenario, World world, long seed, int replicate, boolean lineList) {
        this.scenario = scenario;
        population = world.population();
        today = new Today(scenario.calendar().start(), scenario.calendar().days());
        streams = new Streams(seed, replicate);
        people = population.people();
        homes = population.homes();
        occupancy = new Occupancy(people, homes);
        census = new Census(people);
        RunContext context = new RunContext(people, homes, occupancy, streams, today, tally, ledger);

        // infection
        community = new CommunityLevel(scenario.community(), today);
        wholeCommunity = community.wholeCurve();
        infections = new InfectionLog(this, lineList);
        transitions = new Transitions(this);
        history = new NaturalHistory(scenario.disease(), streams);
        progression = new Progression(people, history, streams, today, transitions);
        exposure = new Exposure(people, community.curve(), today, infections);
        priorImmunity = new PriorImmunity(
                people, streams, progression, scenario.disease().immuneAtStart());
        laboratory = new Laboratory(context, progression.courses(), scenario.tests());
        swabs = new RoutineSwabs(context, laboratory);
        outbreakSwabs = new OutbreakSwabs(context, swabs);

        // residents
        isolation = new Isolation(context);
        HospitalLinks links = new HospitalLinks(
                context,
                isolation,
                exposure,
                infections,
                history,
                laboratory,
                scenario.costs().hospitalBedDay());
        hospital = new Hospital(scenario.hospital(), links);
        HazardCurve beforeMovingIn = community.curveOfNewResidents();
        arrivals = new Arrivals(
                scenario.hospital(), links, population.residentAttributes(), hospital, beforeMovingIn, progression);
        departures = new Departures(scenario.hospital(), links, hospital, arrivals);
        outsidePatients = new OutsidePatients(people, history, today);
        families = population.families();
        visitCount = new VisitCount(scenario.families(), laboratory, tally, ledger);

        // contact
        VisitContacts visits = new VisitContacts(
                context,
                exposure,
                infections,
                scenario.families(),
                progression.courses(),
                laboratory,
                scenario.workforce().visitingShifts());
        ContactNetworks networks = world.networks();
        surfaces = new SharedSurfaces(context, exposure, infections, scenario.contact());
        homeContacts = new HomeContacts(
                context, exposure, infections, scenario.contact(), scenario.practice(), visits, networks, surfaces);
        householdContacts = new HouseholdContacts(
                people,
                exposure,
                infections,
                world.householdHazards(),
                new Transmissibility(scenario.contact().transmissibility(), today));

        // workforce
        workforce = new WorkforceCounts(today.start(), today.days());
        absence = new Absence(
                context,
                scenario.workforce(),
                scenario.agency(),
                scenario.costs().staffHour(),
                workforce);
        sickness = new SicknessSpells(context, absence, scenario.workforce());
        familyAbsence = new FamilyAbsence(context, absence, scenario.workforce().family());
        colleagues = new ColleagueIsolation(context, absence);
        fear = new Fear(context, absence, scenario.workforce().fear());
        burnOut = new BurnOut(context, absence, scenario.workforce().burnOut());
        turnover = new Turnover(context, scenario.workforce().turnover());
        tracing = new Tracing(context, networks, isolation, absence);
        agency = new AgencyPools(context, scenario.agency(), population.agency());
        vaccinations = new Vaccinations(context, exposure, agency);
        agencyTurnover = new AgencyTurnover(context, agency, scenario.agency().leaversPerYear());
        liveIn = new LiveIn(
                context,
                exposure,
                laboratory,
                absence,
                burnOut,
                scenario.community().relativeIncidenceStaff());
        leads = new NamedLeads(context);
        duty = new Duty(
                context,
                agency,
                liveIn,
                scenario.workforce(),
                scenario.costs(),
                scenario.agency().plannedShare(),
                workforce);
        secondJobs = new SecondJobs(context, turnover, duty);

        // what homes have and do
        ppe = new PpeStores(
                context,
                scenario.supply(),
                homeContacts.careContactsPerDay(),
                scenario.workforce().shiftsPerPost());
        List<HomePractice> practices = homes.stream().map(home -> home.practice).toList();
        practice = new Practice(scenario.practice(), practices, streams, today, tally);
        HomeDesk supportDesk = new HomeDesk(this);
        support =
                new SupportTeams(context, history, community.wholeCurveOf(Group.STAFF), homeContacts, supportDesk::at);
        policies = new PolicyBoard(this);
        knowledge = new Knowledge(this);
        indexCases = new IndexCaseInfections(this);
        recorder = new DayRecorder(this);
        beginning = new Beginning(this);
        beginning.prepare();
    }
}
