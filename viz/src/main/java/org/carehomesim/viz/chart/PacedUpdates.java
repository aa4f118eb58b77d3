package org.carehomesim.viz.chart;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.swing.Timer;
import org.jfree.chart.JFreeChart;

/**
 * Brings changes from the thread of the model to charts in a window, with at most ten redraws a second.
 *
 * <p>Changes are collected from any thread and made in order on the Swing thread; each chart is redrawn once for all
 * changes of a tenth of a second.
 */
public final class PacedUpdates {

    private static final int MILLISECONDS_BETWEEN_REDRAWS = 100;

    private final List<JFreeChart> charts;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Timer timer = new Timer(MILLISECONDS_BETWEEN_REDRAWS, event -> makeChanges());

    /** Creates the pacing of charts; nothing is drawn before {@link #begin()}. */
    public PacedUpdates(JFreeChart... charts) {
        this.charts = List.of(charts);
    }

    /** Starts making changes. */
    public void begin() {
        timer.start();
    }

    /** Stops making changes. */
    public void end() {
        timer.stop();
    }

    /** Adds a change that is made soon; it runs on the Swing thread and must not touch the model. */
    public void later(Runnable change) {
        waiting.add(change);
    }

    /** Makes all changes that wait, with one redraw at the end; on the Swing thread only. */
    void makeChanges() {
        Runnable change = waiting.poll();
        if (change == null) {
            return;
        }
        charts.forEach(chart -> chart.setNotify(false));
        try {
            for (; change != null; change = waiting.poll()) {
                change.run();
            }
        } finally {
            charts.forEach(chart -> chart.setNotify(true));
        }
    }
}
