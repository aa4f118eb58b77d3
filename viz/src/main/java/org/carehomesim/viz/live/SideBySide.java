package org.carehomesim.viz.live;

import java.util.List;
import sim.engine.SimState;
import sim.engine.Stoppable;

/** Runs that go on together, day by day, under one clock; none knows of the others. */
final class SideBySide extends SimState {

    private static final long serialVersionUID = 1L;

    private final transient List<SimState> models;
    private transient Stoppable days;

    /** Ties runs of the same length together. */
    SideBySide(List<SimState> models) {
        super(1);
        this.models = List.copyOf(models);
    }

    /** All of them go back to the time before day 0. */
    @Override
    public void start() {
        super.start();
        models.forEach(SimState::start);
        days = schedule.scheduleRepeating(0, state -> nextDay());
    }

    private void nextDay() {
        models.forEach(model -> model.schedule.step(model));
        if (models.stream().allMatch(model -> model.schedule.scheduleComplete())) {
            days.stop();
        }
    }

    @Override
    public void finish() {
        models.forEach(SimState::finish);
        super.finish();
    }
}
