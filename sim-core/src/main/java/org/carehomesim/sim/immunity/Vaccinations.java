package org.carehomesim.sim.immunity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.contact.Exposure;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Vaccination;
import org.carehomesim.sim.policy.VaccineAction;
import org.carehomesim.sim.policy.VaccineDose;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.time.EventCalendar;
import org.carehomesim.sim.workforce.AgencyPools;

/**
 * Gives doses to those who accept them and lets their effects begin and wane.
 *
 * <p>A dose leaves a ratio {@code r} of a hazard or probability on the day of its effect, and {@code 1 - (1 - r) 2^(-t/h)}
 * a time {@code t} later, with half-life {@code h}; until its effect the one before holds. Waning goes in steps of a
 * sixteenth of the half-life, at the value in the middle of each, so that nobody is looked at every day.
 */
public final class Vaccinations {

    /** Steps of waning in one half-life; the protection left is never off by more than 2.2% of itself. */
    private static final int STEPS_PER_HALF_LIFE = 16;

    /** What a home has begun, and when. */
    private record Programme(Vaccination vaccination, double adherence, int start) {}

    private final RunContext context;
    private final People people;
    private final Exposure exposure;
    private final AgencyPools agency;
    private final EventCalendar due;
    private final Map<Integer, List<Programme>> begunInHome = new HashMap<>();
    private final Map<Integer, List<Programme>> begunInPool = new HashMap<>();
    private Vaccination[] programme = {};
    private int[] since = {};

    /**
     * Starts with nobody vaccinated.
     *
     * @param context what all processes of the run share
     * @param exposure thresholds
     * @param agency agency staff by pool
     */
    public Vaccinations(RunContext context, Exposure exposure, AgencyPools agency) {
        this.context = context;
        this.people = context.people();
        this.exposure = exposure;
        this.agency = agency;
        due = new EventCalendar(context.today().days(), 0);
    }

    /** Begins a programme in a home today: for its residents, its staff and the agency staff of its pool. */
    public void begin(CareHome home, Vaccination vaccination, double adherence) {
        int today = context.today().day();
        List<Programme> inHome = begunInHome.computeIfAbsent(home.number, none -> new ArrayList<>(1));
        inHome.removeIf(earlier -> earlier.vaccination().equals(vaccination));
        inHome.add(new Programme(vaccination, adherence, today));
        for (int resident : home.residentOfBed) {
            if (resident != People.NONE) {
                offer(resident, vaccination, adherence, today);
            }
        }
        for (int holder : home.holderOfPost) {
            if (holder != People.NONE) {
                offer(holder, vaccination, adherence, today);
            }
        }
        for (int worker : home.bankStaff) {
            offer(worker, vaccination, adherence, today);
        }
        int pool = agency.poolOf(home);
        List<Programme> inPool = begunInPool.computeIfAbsent(pool, none -> new ArrayList<>(1));
        if (inPool.stream().noneMatch(earlier -> earlier.vaccination().equals(vaccination))) {
            inPool.add(new Programme(vaccination, adherence, today));
            for (int place = agency.firstPlaceOf(pool); place < agency.firstPlaceOf(pool + 1); place++) {
                offer(agency.worker(place), vaccination, adherence, today);
            }
        }
    }

    /**
     * Offers a new resident or member of staff what the home has begun, and a new agency worker what the pool has: the doses
     * that are due have been given elsewhere.
     */
    public void join(int person) {
        if (begunInPool.isEmpty()) {
            return;
        }
        switch (people.group[person]) {
            case RESIDENT, STAFF -> offerInHome(person, context.homes().get(people.home[person]));
            case AGENCY -> offerInPool(person, begunInPool.getOrDefault(agency.poolOf(person), List.of()));
            case VISITOR, HOUSEHOLD -> {}
        }
    }

    private void offerInPool(int worker, List<Programme> programmes) {
        for (Programme offered : programmes) {
            offer(worker, offered.vaccination(), offered.adherence(), offered.start());
        }
    }

    private void offerInHome(int person, CareHome home) {
        for (Programme offered : begunInHome.getOrDefault(home.number, List.of())) {
            if (home.measures.vaccinations.contains(offered.vaccination())) {
                offer(person, offered.vaccination(), offered.adherence(), offered.start());
            }
        }
    }

    /** Gives the doses that are due today, and changes what protects whom. */
    public void advance() {
        int day = context.today().day();
        for (int person = due.take(day); person >= 0; person = due.take(day)) {
            if (isAlive(person)) {
                update(person);
            }
        }
    }

    private boolean isAlive(int person) {
        return people.health[person] != Health.DEAD && people.health[person] != Health.LEFT;
    }

    private void offer(int person, Vaccination vaccination, double adherence, int start) {
        double uptake = switch (people.group[person]) {
            case RESIDENT -> vaccination.residentUptake();
            case STAFF -> vaccination.staffUptake();
            case AGENCY -> vaccination.agencyUptake();
            case VISITOR, HOUSEHOLD -> 0;
        };
        if (person >= programme.length) {
            programme = Arrays.copyOf(programme, people.count() + people.count() / 8);
            since = Arrays.copyOf(since, programme.length);
        }
        if (isAlive(person)
                && !vaccination.equals(programme[person])
                && context.streams().uniform(Purpose.VACCINATION, people.key[person], 0) < uptake * adherence) {
            programme[person] = vaccination;
            since[person] = start;
            update(person);
        }
    }

    private void update(int person) {
        Vaccination vaccination = programme[person];
        int age = context.today().day() - since[person];
        VaccineDose inEffect = null;
        int next = EventCalendar.NEVER;
        for (VaccineDose dose : vaccination.doses()) {
            if (dose.afterDays() == age) {
                context.tally().add(Outcome.VACCINE_DOSES, 1);
                context.ledger().charge(Payer.NHS, vaccination.gbpPerDose());
            }
            if (dose.effectDay() <= age) {
                inEffect = dose;
            }
            next = earliestAfter(age, next, dose.afterDays());
            next = earliestAfter(age, next, dose.effectDay());
        }
        if (inEffect != null) {
            next = Math.min(next, protect(person, vaccination, inEffect, age - inEffect.effectDay()));
        }
        if (next != EventCalendar.NEVER) {
            due.schedule(person, since[person] + next);
        }
    }

    private static int earliestAfter(int age, int next, int candidate) {
        return candidate > age ? Math.min(next, candidate) : next;
    }

    /** Sets a person's protection; returns the age of the programme at which it wanes further. */
    private int protect(int person, Vaccination vaccination, VaccineDose dose, int sinceEffect) {
        double left = 1;
        int changes = EventCalendar.NEVER;
        if (vaccination.halfLifeDays() != null) {
            int step = Math.max(1, (int) Math.round(vaccination.halfLifeDays() / STEPS_PER_HALF_LIFE));
            int steps = sinceEffect / step;
            left = StrictMath.pow(0.5, (steps + 0.5) * step / vaccination.halfLifeDays());
            changes = dose.effectDay() + (steps + 1) * step;
        }
        exposure.changeSusceptibility(person, susceptibility(person, vaccination.action(), dose, left));
        people.protection.set(
                person,
                ratio(dose.infectiousness(), left),
                ratio(dose.fatality(), left),
                ratio(dose.hospitalisation(), left));
        return changes;
    }

    private double susceptibility(int person, VaccineAction action, VaccineDose dose, double left) {
        double ratio = ratio(dose.susceptibility(), left);
        return switch (action) {
            case LEAKY -> ratio;
            case ALL_OR_NOTHING ->
                context.streams().uniform(Purpose.VACCINE_TAKE, people.key[person], 0) < 1 - ratio ? 0 : 1;
        };
    }

    private static double ratio(double atFirst, double left) {
        return atFirst + (1 - atFirst) * (1 - left);
    }
}
