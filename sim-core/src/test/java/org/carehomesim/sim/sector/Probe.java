package org.carehomesim.sim.sector;

import org.carehomesim.sim.ScenarioBuilder;
import sim.engine.SimState;

/** A run that a test steps through day by day and looks into. */
final class Probe {

    final Processes run;
    private final SimState state = new SimState(1);

    Probe(ScenarioBuilder builder, int replicate) {
        this(builder, replicate, false);
    }

    Probe(ScenarioBuilder builder, int replicate, boolean lineList) {
        Scenario scenario = builder.build();
        run = new Processes(scenario, World.of(scenario), 7, replicate, lineList);
        state.start();
        new Timetable(run).scheduleOn(state.schedule);
    }

    /** Simulates the next day. */
    void day() {
        state.schedule.step(state);
    }

    /** Simulates as many days. */
    void days(int number) {
        for (int i = 0; i < number; i++) {
            day();
        }
    }
}
