package org.carehomesim.viz.live;

import java.awt.GraphicsEnvironment;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import org.carehomesim.viz.chart.LiveEpidemicCurve;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;
import org.jfree.chart.ChartPanel;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/**
 * A run with windows around it.
 *
 * <p>It only reads the model, after each day, from queues that MASON keeps outside the model's schedule; the run is the
 * same as without windows.
 */
public final class LiveRun extends GUIState {

    private static final int MILLISECONDS_A_DAY = 100;

    private final String title;
    private final SectorView view;
    private final LiveEpidemicCurve curve;
    private final MovementLog movements;
    private final CountDownLatch closed = new CountDownLatch(1);
    private HomesDisplay homes;
    private JFrame homesFrame;
    private JFrame curveFrame;

    /**
     * Starts a model, so that its first day can be shown; windows come with a controller.
     *
     * @param model the model
     * @param view the same model for the drawings
     * @param title title for readers
     */
    public LiveRun(SimState model, SectorView view, String title) {
        super(model);
        this.title = title;
        this.view = view;
        model.start();
        this.curve = new LiveEpidemicCurve(view);
        this.movements = new MovementLog(view);
    }

    /** Name of the program in window titles; found by MASON by reflection. */
    public static String getName() {
        return "CareHomeSim";
    }

    /** Text of the console's About tab; found by MASON by reflection. */
    public static Object getInfo() {
        return """
                <html><body style='font-family:sans-serif;padding:8px'>
                <h2>CareHomeSim</h2>
                <p>Infection in and between care homes, one day a step.</p>
                <p><b>Play</b> runs, <b>Pause</b> stops the clock; while paused, Play goes one day on.
                The slider sets the time between days.</p>
                <p>Point at a home or a person to read about it; click for all figures.
                Double-click a home, or turn the wheel over it, to see it alone; Escape, a double click or the wheel
                goes back to all. The magnifying glass beside a figure draws it by day.</p>
                <p>Watching changes nothing: the same scenario and seed give the same run without windows.</p>
                </body></html>""";
    }

    /** Opens the console and the windows; on the Swing thread. */
    public Console open() {
        LineChartInspector.register();
        Console console = new Console(this);
        console.setTitle(getName() + ": " + title);
        ConsoleTrim.apply(console);
        console.setVisible(true);
        return console;
    }

    /** Waits until the windows have been closed. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Days that the epidemic curve shows, at most a tenth of a second behind the model; on the Swing thread only. */
    int daysDrawn() {
        return curve.daysDrawn();
    }

    /** The home shown alone, or empty while all are shown; on the Swing thread only. */
    OptionalInt zoomedHome() {
        return homes.zoomedHome();
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        WindowPlaces places = WindowPlaces.on(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds());
        homes = new HomesDisplay(places.homes().getSize(), this, title, view, movements);
        homesFrame = homes.createFrame();
        homesFrame.setTitle("Homes: " + title);
        homesFrame.setBounds(places.homes());
        curveFrame = new JFrame("Epidemic curve: " + title);
        curveFrame.add(new ChartPanel(curve.chart()));
        curveFrame.setBounds(places.curve());
        if (controller instanceof Console console) {
            console.setBounds(places.console());
            console.setPlaySleep(MILLISECONDS_A_DAY);
        }
        for (JFrame frame : new JFrame[] {homesFrame, curveFrame}) {
            controller.registerFrame(frame);
            frame.setVisible(true);
        }
        curve.open();
    }

    @Override
    public void start() {
        super.start();
        curve.restart();
        curve.follow();
        movements.clear();
        scheduleRepeatingImmediatelyAfter(model -> {
            curve.follow();
            movements.follow();
        });
        if (homes != null) {
            homes.reset();
            homes.repaint();
        }
    }

    @Override
    public void quit() {
        super.quit();
        curve.close();
        if (homes != null) {
            homesFrame.dispose();
            curveFrame.dispose();
        }
        closed.countDown();
    }

    /** The figures of the Model tab; all are read only. */
    @Override
    public Inspector getInspector() {
        Inspector inspector = new SimpleInspector(SectorFacts.of(title, view), this, title);
        inspector.setVolatile(true);
        return inspector;
    }

    /** No: a run cannot be read from a MASON checkpoint. */
    @Override
    public boolean validSimState(SimState state) {
        return false;
    }
}
