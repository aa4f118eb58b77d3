package org.carehomesim.viz.chart;

import org.carehomesim.viz.state.SectorView;
import org.jfree.chart.JFreeChart;

/** An epidemic curve that follows a run while it goes on. */
public final class LiveEpidemicCurve {

    private final SectorView view;
    private final EpidemicCurve curve;
    private final PacedUpdates updates;
    private int daysSent;

    /** Creates the curve of a run that has been started. */
    public LiveEpidemicCurve(SectorView view) {
        this.view = view;
        this.curve = new EpidemicCurve(view.startDate(), view.days());
        this.updates = new PacedUpdates(curve.chart());
    }

    /** The chart. */
    public JFreeChart chart() {
        return curve.chart();
    }

    /** Days drawn so far; on the Swing thread only. */
    public int daysDrawn() {
        return curve.days();
    }

    /** Starts drawing. */
    public void open() {
        updates.begin();
    }

    /** Stops drawing for good. */
    public void close() {
        updates.end();
    }

    /** Begins again with an empty curve; called while the model stands still. */
    public void restart() {
        daysSent = 0;
        updates.later(curve::clear);
    }

    /** Takes over the days simulated since the last call; called while the model stands still. */
    public void follow() {
        while (daysSent < view.daysDone()) {
            var counts = view.day(daysSent++);
            updates.later(() -> curve.append(counts));
        }
    }
}
