package org.carehomesim.viz.figures;

import java.time.LocalDate;
import java.util.List;
import org.carehomesim.sim.observe.ObservedSeries;

/** The figures of a run that goes on; asked between its days, in order, by the thread that runs the model. */
public interface RunFigures {

    /** Date of day 0. */
    LocalDate startDate();

    /** Length of the run in days. */
    int days();

    /** Days simulated so far. */
    int daysDone();

    /** Counts observed in reality, to show beside the model's. */
    List<ObservedSeries> observed();

    /** The run is before day 0 again. */
    void restart();

    /** Figures of the last day simulated; asked once for every day. */
    DayFigures today();
}
