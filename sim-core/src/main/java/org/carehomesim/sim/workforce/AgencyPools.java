package org.carehomesim.sim.workforce;

import java.util.Arrays;
import java.util.List;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * Agency staff who go where homes of their pool call them, at most one shift a day.
 *
 * <p>A home calls the free worker it knows best or a random one. The random one is found from a random place in the pool
 * onwards, so that one worker more or less at work changes few other assignments.
 */
public final class AgencyPools {

    private final People people;
    private final AgencyParameters parameters;
    private final Streams streams;
    private final Today today;
    private final Availability availability;
    private final AgencyPlan plan;
    private final List<CareHome> homes;
    private final WorkHistory[] history;
    private final int[] boundTo;
    private final int[] homesServed;
    private final int mostHomes;
    private final int[] workerOfPlace;

    /**
     * Prepares the pools.
     *
     * @param context what all processes of the run share
     * @param parameters how workers are called
     * @param plan which workers belong to which pool
     */
    public AgencyPools(RunContext context, AgencyParameters parameters, AgencyPlan plan) {
        this.people = context.people();
        this.parameters = parameters;
        this.plan = plan;
        availability = new Availability(context);
        this.streams = context.streams();
        this.today = context.today();
        this.homes = context.homes();
        history = new WorkHistory[homes.size()];
        Arrays.setAll(history, home -> new WorkHistory());
        boundTo = new int[plan.workers()];
        Arrays.fill(boundTo, People.NONE);
        homesServed = new int[plan.workers()];
        mostHomes = parameters.maxHomesPerWorker() == null ? Integer.MAX_VALUE : parameters.maxHomesPerWorker();
        workerOfPlace = new int[plan.workers()];
        Arrays.setAll(workerOfPlace, place -> plan.firstWorker() + place);
    }

    /** Number of agency workers of all pools. */
    public int workers() {
        return plan.workers();
    }

    /** The worker who has a place in the pools; places count from 0. */
    public int worker(int place) {
        return workerOfPlace[place];
    }

    /** Gives a place in the pools to a new worker, whom no home knows. */
    void replace(int place, int successor) {
        workerOfPlace[place] = successor;
        boundTo[place] = People.NONE;
        homesServed[place] = 0;
        int firstHome = plan.poolOf(plan.firstWorker() + place) * plan.homesPerPool();
        for (int home = firstHome; home < Math.min(firstHome + plan.homesPerPool(), homes.size()); home++) {
            history[home].forget(place);
        }
    }

    /** Number of the pool that serves a home, from 0. */
    public int poolOf(CareHome home) {
        return home.number / plan.homesPerPool();
    }

    /** Number of the pool that somebody at work for an agency belongs to. */
    public int poolOf(int worker) {
        int place = 0;
        while (workerOfPlace[place] != worker) {
            place++;
        }
        return plan.poolOf(plan.firstWorker() + place);
    }

    /** First place of a pool; that of the pool after it follows its last. */
    public int firstPlaceOf(int pool) {
        return plan.firstOfPool(pool) - plan.firstWorker();
    }

    /** Workers who are held to one home and have this one. */
    public int boundWorkers(CareHome home) {
        int bound = 0;
        WorkHistory known = history[home.number];
        for (int i = 0; i < known.size(); i++) {
            int place = known.place(i);
            int worker = workerOfPlace[place];
            if (boundTo[place] == home.number
                    && people.whereabouts[worker] != Whereabouts.NOWHERE
                    && availability.isHeldToOneHome(worker, home)) {
                bound++;
            }
        }
        return bound;
    }

    /** What an agency charges beyond the ordinary for the worker called for an open shift, GBP. */
    double feeOfBubble(CareHome home, int openShift) {
        double fee = home.measures.agencyBubbleGbpPerShift;
        return fee > 0 && isWithinBubble(home, Streams.childKey(home.key, openShift)) ? fee : 0;
    }

    /** Calls a worker for an open shift: the number of the person, or -1 if nobody is free. */
    public int call(CareHome home, int openShift) {
        int pool = home.number / plan.homesPerPool();
        int first = plan.firstOfPool(pool) - plan.firstWorker();
        int size = plan.firstOfPool(pool + 1) - plan.firstOfPool(pool);
        long key = Streams.childKey(home.key, openShift);
        if (isWithinBubble(home, key)) {
            int bubbles = bubblesOf(home, pool);
            int bubble = home.number % plan.homesPerPool() / home.measures.agencyBubbleHomes;
            int firstOfPool = first;
            first = firstOfPool + (int) ((long) size * bubble / bubbles);
            size = firstOfPool + (int) ((long) size * (bubble + 1) / bubbles) - first;
        }
        if (size == 0) {
            return People.NONE;
        }
        boolean familiar = home.measures.singleSiteShare > 0
                || streams.uniform(Purpose.AGENCY_FAMILIAR, key, today.day()) < parameters.familiarShare();
        int place = familiar ? mostFamiliar(home, first, size) : People.NONE;
        if (place == People.NONE) {
            place = anyFree(home, first, size, streams.index(Purpose.AGENCY_RANDOM, key, today.day(), size));
        }
        if (place == People.NONE) {
            return People.NONE;
        }
        int worker = workerOfPlace[place];
        people.lastWorked[worker] = today.day();
        people.home[worker] = home.number;
        if (history[home.number].add(place)) {
            homesServed[place]++;
        }
        if (availability.isHeldToOneHome(worker, home)) {
            boundTo[place] = home.number;
        }
        return worker;
    }

    private boolean isWithinBubble(CareHome home, long key) {
        return home.measures.agencyBubbleHomes > 0
                && streams.uniform(Purpose.AGENCY_BUBBLE, key, today.day()) < home.measures.agencyBubbleShare;
    }

    /** Bubbles that the homes of a pool form in order, each with its part of the workers. */
    private int bubblesOf(CareHome home, int pool) {
        int perPool = plan.homesPerPool();
        int homesOfPool = Math.min(perPool, homes.size() - pool * perPool);
        int perBubble = home.measures.agencyBubbleHomes;
        return (homesOfPool + perBubble - 1) / perBubble;
    }

    private int mostFamiliar(CareHome home, int first, int size) {
        WorkHistory known = history[home.number];
        int best = People.NONE;
        int mostShifts = 0;
        for (int i = 0; i < known.size(); i++) {
            int place = known.place(i);
            if (known.shifts(i) > mostShifts && place >= first && place < first + size && isFree(place, home)) {
                best = place;
                mostShifts = known.shifts(i);
            }
        }
        return best;
    }

    private int anyFree(CareHome home, int first, int size, int start) {
        for (int i = 0; i < size; i++) {
            int place = first + (start + i) % size;
            if (isFree(place, home)) {
                return place;
            }
        }
        return People.NONE;
    }

    private boolean isFree(int place, CareHome home) {
        int worker = workerOfPlace[place];
        return availability.canWorkFromHome(worker)
                && availability.canBeCalledToday(worker, parameters.availableDaysPerWeek())
                && mayWorkIn(place, home)
                && (homesServed[place] < mostHomes || history[home.number].includes(place));
    }

    private boolean mayWorkIn(int place, CareHome home) {
        int worker = workerOfPlace[place];
        int bound = boundTo[place];
        return bound == People.NONE
                || bound == home.number
                || !(availability.isHeldToOneHome(worker, home)
                        || availability.isHeldToOneHome(worker, homes.get(bound)));
    }
}
