package org.carehomesim.sim.sector;

import java.time.LocalDate;
import java.util.List;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.SettingCounts;
import org.carehomesim.sim.observe.WorkforceCounts;
import sim.engine.SimState;

/**
 * One run of a region's care homes as a MASON simulation; one MASON step is one day.
 *
 * <p>Without a display: {@code new CareSector(scenario, World.of(scenario), seed, replicate, false).run()}. Under MASON's console,
 * {@link #start()} begins the same run again: seed and replicate are fixed, MASON's own generator is not used.
 */
public final class CareSector extends SimState {

    private static final long serialVersionUID = 1L;

    private final transient Scenario scenario;
    private final transient World world;
    private final long runSeed;
    private final int replicate;
    private final boolean lineList;
    private transient Processes processes;

    /**
     * Prepares a run.
     *
     * @param scenario what is simulated
     * @param world the world of the scenario, shared by its runs
     * @param seed random seed
     * @param replicate number of the replicate, from 0; the same number shares its draws over scenarios
     * @param lineList whether every infection is recorded
     * @throws org.carehomesim.sim.parameter.InvalidParameterException if parameters contradict each other
     */
    public CareSector(Scenario scenario, World world, long seed, int replicate, boolean lineList) {
        super(seed);
        this.scenario = scenario;
        this.world = world;
        this.runSeed = seed;
        this.replicate = replicate;
        this.lineList = lineList;
        processes = new Processes(scenario, world, seed, replicate, lineList);
    }

    /** Goes back to the time before day 0 and schedules every day. */
    @Override
    public void start() {
        super.start();
        if (processes.today.day() >= 0) {
            processes = new Processes(scenario, world, runSeed, replicate, lineList);
        }
        new Timetable(processes).scheduleOn(schedule);
    }

    /** Runs every day of the scenario and returns what was recorded. */
    public RunRecord run() {
        start();
        boolean going = true;
        while (going) {
            going = schedule.step(this);
        }
        finish();
        return record();
    }

    /** What is simulated. */
    public Scenario scenario() {
        return scenario;
    }

    /** Days simulated so far. */
    public int daysDone() {
        return processes.today.day() + 1;
    }

    /** Date of the last day simulated; of the day before the first if none is. */
    public LocalDate date() {
        return processes.today.date();
    }

    /** Counts by day and group; complete up to {@link #daysDone()}. */
    public DailyCounts daily() {
        return processes.recorder.daily();
    }

    /** Shifts, absence and equipment by day; complete up to {@link #daysDone()}. */
    public WorkforceCounts workforce() {
        return processes.workforce;
    }

    /** Infections by day and the setting they were caught in, of all groups; complete up to {@link #daysDone()}. */
    public SettingCounts infectionsBySetting() {
        return processes.infections.bySetting();
    }

    /** Every policy of the scenario that anybody follows, in order of its first day. */
    public List<PolicyStatus> policies() {
        return processes.policies.statuses();
    }

    /**
     * Switches a policy by hand, instead of on its dates, with effect from the next day; call it between days. Trigger, uptake,
     * adherence and homes stay as the scenario has them. {@link #start()} forgets it.
     *
     * <p>For those who watch: such a run cannot be repeated from scenario and seed, see {@link #policySwitches()}.
     *
     * @param label label of the policy in the scenario
     * @param on whether it is to be in force
     * @throws IllegalArgumentException if the scenario has no policy of that label that anybody follows
     */
    public void switchPolicy(String label, boolean on) {
        processes.policies.switchByHand(label, on);
    }

    /** What was switched by hand since {@link #start()}, in order; empty for a run that can be repeated. */
    public List<PolicySwitch> policySwitches() {
        return processes.policies.switches();
    }

    /** Number of homes. */
    public int homes() {
        return processes.homes.size();
    }

    /** State of a home at the end of the last day simulated; homes count from 0. */
    public HomeStatus home(int home) {
        return HomeStatus.of(processes, processes.homes.get(home));
    }

    /** Beds and staff on duty of a home at the end of the last day simulated; homes count from 0. */
    public HomeInterior interior(int home) {
        return HomeInterior.of(processes, processes.homes.get(home));
    }

    /** State of a person at the end of the last day simulated; people are numbered as in {@link #interior}. */
    public PersonStatus person(int person) {
        return PersonStatus.of(processes, person);
    }

    /** What is recorded so far; complete after the last day. */
    public RunRecord record() {
        return new RunRecord(
                replicate,
                runSeed,
                processes.tally.snapshot(),
                processes.recorder.daily(),
                processes.recorder.homes(),
                processes.infections.records(),
                processes.workforce);
    }
}
