package org.carehomesim.viz;

import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.viz.state.CareSectorView;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;

/** A run without windows, followed day by day. */
final class FollowedRun {

    private final CareSector sector;
    private final SectorView view;
    private final MovementLog movements;

    /** Starts a run. */
    FollowedRun(CareSector sector) {
        this.sector = sector;
        sector.start();
        view = new CareSectorView(sector);
        movements = new MovementLog(view);
    }

    /** What the drawings need to know of it. */
    SectorView view() {
        return view;
    }

    /** Who moved on the last days. */
    MovementLog movements() {
        return movements;
    }

    /** Runs to the end of a day, or of the run. */
    void runTo(int day) {
        boolean going = true;
        while (going && sector.daysDone() <= day) {
            going = sector.schedule.step(sector);
            movements.follow();
        }
    }
}
