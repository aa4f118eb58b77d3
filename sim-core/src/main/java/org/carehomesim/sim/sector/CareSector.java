package org.carehomesim.sim.sector;

import java.time.LocalDate;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.population.Population;
import sim.engine.SimState;

/**
 * One run of a region's care homes as a MASON simulation.
 *
 * <p>Usage without a display: {@code new CareSector(scenario, population, seed, replicate, false).run()}.
 */
public final class CareSector extends SimState {

    private static final long serialVersionUID = 1L;

    private final transient Scenario scenario;

    /**
     * Prepares a run.
     *
     * @param scenario what is simulated
     * @param population the people and places of the scenario, shared by its runs
     * @param seed random seed
     * @param replicate number of the replicate, from 0; the same number shares its draws over scenarios
     * @param lineList whether every infection is recorded
     */
    public CareSector(Scenario scenario, Population population, long seed, int replicate, boolean lineList) {
        super(seed);
        this.scenario = scenario;
    }

    /** Runs every day of the scenario and returns what was recorded. */
    public RunRecord run() {
        throw new UnsupportedOperationException();
    }

    /** What is simulated. */
    public Scenario scenario() {
        return scenario;
    }

    /** Days simulated so far. */
    public int daysDone() {
        throw new UnsupportedOperationException();
    }

    /** Date of the last day simulated. */
    public LocalDate date() {
        throw new UnsupportedOperationException();
    }

    /** Counts by day and group; complete up to {@link #daysDone()}. */
    public DailyCounts daily() {
        throw new UnsupportedOperationException();
    }

    /** Number of homes. */
    public int homes() {
        throw new UnsupportedOperationException();
    }

    /** State of a home at the end of the last day simulated; homes count from 0. */
    public HomeStatus home(int home) {
        throw new UnsupportedOperationException();
    }

    /** What is recorded so far; complete after the last day. */
    public RunRecord record() {
        throw new UnsupportedOperationException();
    }
}
