package org.carehomesim.sim.hospital;

import java.util.List;
import org.carehomesim.sim.contact.Infections;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.disease.Progression;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.place.ResidentAttributes;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.time.HazardCurve;
import org.carehomesim.sim.time.Today;

/** New residents who move into empty beds, from hospital or from their own homes, some of them infected. */
public final class Arrivals {

    /** Told of new residents. */
    public interface Newcomers {

        /** A new resident has been found for a bed, and may be protected; not yet infected on the way. */
        void found(int resident);

        /** A new resident is about to move in. */
        void joined(int resident);
    }

    private static final double PENCE = 100;

    private final HospitalParameters parameters;
    private final People people;
    private final List<CareHome> homes;
    private final Occupancy occupancy;
    private final ResidentAttributes attributes;
    private final Hospital hospital;
    private final HazardCurve community;
    private final Progression progression;
    private final Infections infections;
    private final Streams streams;
    private final Today today;
    private final LengthOfStay lengthOfStay;
    private final HazardCurve arrivalHazard;
    private final EventCalendar arrivals;
    private final int[] firstBed;
    private final int[] homeOfBed;
    private final int[] lostPencePerDay;
    private long allLostPencePerDay;
    private final Tally tally;
    private final Ledger ledger;

    /**
     * Schedules arrivals into the beds that are empty at the start.
     *
     * @param parameters new residents
     * @param links processes of the run
     * @param attributes what residents are like
     * @param hospital where some come from
     * @param community hazard of infection of the others before they come
     * @param progression courses of infection
     */
    public Arrivals(
            HospitalParameters parameters,
            HospitalLinks links,
            ResidentAttributes attributes,
            Hospital hospital,
            HazardCurve community,
            Progression progression) {
        this.parameters = parameters;
        this.people = links.context().people();
        this.homes = links.context().homes();
        this.occupancy = links.context().occupancy();
        this.attributes = attributes;
        this.hospital = hospital;
        this.community = community;
        this.progression = progression;
        this.infections = links.infections();
        this.streams = links.context().streams();
        this.today = links.context().today();
        lengthOfStay = new LengthOfStay(parameters, people, streams, today);
        arrivalHazard = new HazardCurve(parameters
                .newResidentsMultiplier()
                .times(parameters.newResidentsPerEmptyBedDay())
                .daily(today.start(), today.days()));
        firstBed = new int[homes.size()];
        int beds = 0;
        for (CareHome home : homes) {
            firstBed[home.number] = beds;
            beds += home.residentOfBed.length;
        }
        homeOfBed = new int[beds];
        lostPencePerDay = new int[beds];
        tally = links.context().tally();
        ledger = links.context().ledger();
        arrivals = new EventCalendar(today.days(), beds);
        for (CareHome home : homes) {
            for (int bed = 0; bed < home.residentOfBed.length; bed++) {
                homeOfBed[firstBed[home.number] + bed] = home.number;
                if (home.residentOfBed[bed] == People.NONE) {
                    bedEmpty(home, bed, 0);
                }
            }
        }
    }

    /** A bed is empty from {@code day} on. */
    public void bedEmpty(CareHome home, int bed, int day) {
        double draw = streams.exponential(Purpose.NEW_RESIDENT, bedKey(home, bed), day);
        double wait = draw / lengthOfStay.relativeOutflow(home);
        arrivals.schedule(firstBed[home.number] + bed, arrivalHazard.dayReaching(arrivalHazard.before(day) + wait));
    }

    /** Moves in who arrives today. */
    public void advance(Newcomers newcomers) {
        int day = today.day();
        for (int entry = arrivals.take(day); entry >= 0; entry = arrivals.take(day)) {
            CareHome home = homes.get(homeOfBed[entry]);
            int bed = entry - firstBed[home.number];
            long key = Streams.childKey(bedKey(home, bed), 1L + day);
            if (DischargeDecision.isStopped(streams, key, home.measures.newResidentStopShare)) {
                turnAway(home, entry, key);
            } else {
                loseFees(entry, 0);
                moveIn(home, bed, key, newcomers);
            }
        }
    }

    /** Whom a home turns away finds another place, a patient after some days more in hospital; the next applicant comes later. */
    private void turnAway(CareHome home, int entry, long key) {
        tally.add(Outcome.NEW_RESIDENTS_REFUSED, 1);
        loseFees(entry, (int) Math.round(PENCE * home.measures.emptyBedGbpPerDay));
        if (comesFromHospital(key)) {
            hospital.bookDelay(home.measures.turnedAwayWaitDays);
        }
        bedEmpty(home, entry - firstBed[home.number], today.day() + 1);
    }

    /** The fees of a bed are lost from the first new resident turned away to the next one who moves in. */
    private void loseFees(int entry, int pencePerDay) {
        allLostPencePerDay += pencePerDay - lostPencePerDay[entry];
        lostPencePerDay[entry] = pencePerDay;
    }

    private boolean comesFromHospital(long key) {
        return streams.uniform(Purpose.NEW_RESIDENT_ORIGIN, key, 0) < parameters.newResidentsFromHospitalShare();
    }

    /** Counts a day of empty beds; of those kept empty homes lose the fees. */
    public void countDay() {
        tally.add(Outcome.EMPTY_BED_DAYS, occupancy.emptyBeds());
        ledger.charge(Payer.HOME, allLostPencePerDay / PENCE);
    }

    private void moveIn(CareHome home, int bed, long key, Newcomers newcomers) {
        int resident = attributes.add(people, home.number, home.spec, bed, key, lengthOfStay.replacesDead(key, home));
        occupancy.take(resident);
        progression.drawThreshold(resident);
        newcomers.found(resident);
        boolean fromHospital = comesFromHospital(key);
        bringInfection(resident, fromHospital);
        newcomers.joined(resident);
        if (fromHospital) {
            hospital.dischargeNewResident(resident);
        } else {
            occupancy.enter(resident);
            hospital.scheduleOtherAdmission(resident, today.day() + 1);
        }
    }

    /** Infects a newcomer whom the place they come from infected before today; protection is taken to be older. */
    private void bringInfection(int resident, boolean fromHospital) {
        int day = today.day();
        HazardCurve curve = fromHospital ? hospital.nosocomialHazard() : community;
        int since = fromHospital ? day - hospital.drawOtherStay(resident) : 0;
        double draw = streams.exponential(Purpose.EARLIER_INFECTION, people.key[resident], 0);
        double amount = curve.before(since) + draw / people.susceptibility[resident];
        if (people.health[resident] == Health.SUSCEPTIBLE && amount <= curve.before(day)) {
            progression.infectEarlier(resident, curve.dayReaching(amount));
            if (people.health[resident] == Health.EXPOSED) {
                infections.brought(resident, fromHospital ? Setting.HOSPITAL : Setting.COMMUNITY);
            }
        }
    }

    private static long bedKey(CareHome home, int bed) {
        return Streams.childKey(home.key, bed);
    }
}
