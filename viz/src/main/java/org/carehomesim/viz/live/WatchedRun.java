package org.carehomesim.viz.live;

import java.util.Optional;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.viz.dashboard.PolicyRequests;
import org.carehomesim.viz.figures.CareSectorFigures;
import org.carehomesim.viz.figures.RunFigures;
import org.carehomesim.viz.state.CareSectorView;
import org.carehomesim.viz.state.SectorView;
import sim.engine.SimState;

/**
 * A run that windows show.
 *
 * @param title title for readers
 * @param model the model; one step is one day
 * @param view the same run for the picture of the homes
 * @param figures the same run for the charts
 * @param policies takes requests to switch policies; empty if it has none to switch
 */
public record WatchedRun(
        String title, SimState model, SectorView view, RunFigures figures, Optional<PolicyRequests> policies) {

    /** A run of the model itself. */
    public static WatchedRun of(CareSector sector, String title) {
        return new WatchedRun(
                title,
                sector,
                new CareSectorView(sector),
                new CareSectorFigures(sector),
                Optional.of(new PolicyRequests(sector)));
    }
}
