package org.carehomesim.viz.live;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javax.swing.JFrame;
import org.carehomesim.viz.chart.LiveCharts;
import org.carehomesim.viz.chart.RunStyle;
import org.carehomesim.viz.dashboard.Dashboard;
import org.carehomesim.viz.dashboard.ModernLook;
import org.carehomesim.viz.dashboard.PolicyPanel;
import org.carehomesim.viz.dashboard.PolicyRequests;
import org.carehomesim.viz.state.MovementLog;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;
import sim.portrayal.inspector.TabbedInspector;

/**
 * A run with windows around it, or several runs side by side under one clock.
 *
 * <p>It only reads the models, after each day, from queues that MASON keeps outside a model's schedule; a run is the same
 * as without windows, unless somebody switches a policy.
 */
public final class LiveRun extends GUIState {

    private static final int MILLISECONDS_A_DAY = 100;

    private final List<WatchedRun> runs;
    private final Runnable ended;
    private final LiveCharts charts;
    private final List<HomesDisplay> homes = new ArrayList<>();
    private final List<JFrame> frames = new ArrayList<>();
    private final List<MovementLog> movements;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<PolicyPanel> policies = Optional.empty();
    private boolean over;

    /**
     * Starts models, so that their first day can be shown; windows come with a controller.
     *
     * @param runs one run, or several with the same first day and length
     * @param ended called after the last day of each play, by the thread that runs the models
     */
    public LiveRun(List<WatchedRun> runs, Runnable ended) {
        super(clock(runs));
        this.runs = List.copyOf(runs);
        this.ended = ended;
        state.start();
        charts = new LiveCharts(runs.stream().map(WatchedRun::figures).toList());
        movements = runs.stream().map(run -> new MovementLog(run.view())).toList();
    }

    /** Watches one run. */
    public LiveRun(WatchedRun run) {
        this(List.of(run), () -> {});
    }

    private static SimState clock(List<WatchedRun> runs) {
        return runs.size() == 1
                ? runs.get(0).model()
                : new SideBySide(runs.stream().map(WatchedRun::model).toList());
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
                goes back to all. The magnifying glass beside a figure draws it by day.
                Point at a chart to read its values on a date, and what it shows.</p>
                <p>A tick in the window of policies switches one on or off from the next day on.</p>
                <p>Watching changes nothing: as long as no policy is switched by hand, the same scenario and seed give
                the same run without windows.</p>
                </body></html>""";
    }

    /** Opens the console and the windows; on the Swing thread. */
    public Console open() {
        ModernLook.install();
        LineChartInspector.register();
        Console console = new Console(this);
        console.setTitle(getName() + ": " + title());
        ConsoleTrim.apply(console);
        console.setVisible(true);
        return console;
    }

    /** Waits until the windows have been closed. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Days that the charts show, at most a tenth of a second behind the model; on the Swing thread only. */
    int daysDrawn() {
        return charts.daysDrawn();
    }

    /** The charts. */
    LiveCharts charts() {
        return charts;
    }

    private String title() {
        return runs.stream().map(WatchedRun::title).collect(Collectors.joining(" | "));
    }

    /** The home of the first run shown alone, or empty while all are shown; on the Swing thread only. */
    OptionalInt zoomedHome() {
        return homes.get(0).zoomedHome();
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        WindowPlaces places = WindowPlaces.on(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds(), runs.size());
        for (int run = 0; run < runs.size(); run++) {
            addHomes(run, places.homes().get(run));
        }
        Dashboard dashboard =
                new Dashboard(charts, runs.stream().map(WatchedRun::title).toList());
        addFrame("Charts: " + title(), dashboard, places.charts());
        policies = policyPanel();
        policies.ifPresent(panel -> addFrame("Policies", panel, places.policies()));
        if (controller instanceof Console console) {
            console.setBounds(places.console());
            console.setPlaySleep(MILLISECONDS_A_DAY);
        }
        for (JFrame frame : frames) {
            controller.registerFrame(frame);
            frame.setVisible(true);
        }
        charts.open();
    }

    private void addHomes(int run, Rectangle place) {
        WatchedRun watched = runs.get(run);
        String letter = runs.size() == 1 ? "" : RunStyle.letter(run) + ": ";
        HomesDisplay display =
                new HomesDisplay(place.getSize(), this, letter + watched.title(), watched.view(), movements.get(run));
        JFrame frame = display.createFrame();
        frame.setTitle("Homes: " + letter + watched.title());
        frame.setBounds(place);
        homes.add(display);
        frames.add(frame);
    }

    private void addFrame(String title, Component content, Rectangle place) {
        JFrame frame = new JFrame(title);
        frame.add(content, BorderLayout.CENTER);
        frame.setBounds(place);
        frames.add(frame);
    }

    private Optional<PolicyPanel> policyPanel() {
        List<PolicyRequests> requests =
                runs.stream().flatMap(run -> run.policies().stream()).toList();
        if (requests.size() < runs.size()) {
            return Optional.empty();
        }
        PolicyPanel panel = new PolicyPanel(requests, runs.get(0).view().startDate());
        charts.onDay((figures, run) -> panel.show(run, figures.date(), figures.policies()));
        return Optional.of(panel);
    }

    @Override
    public void start() {
        super.start();
        over = false;
        charts.restart();
        movements.forEach(MovementLog::clear);
        policies.ifPresent(panel -> panel.restart(runs.get(0).view().startDate()));
        scheduleRepeatingImmediatelyBefore(clock -> switchPolicies());
        scheduleRepeatingImmediatelyAfter(clock -> follow());
        homes.forEach(display -> {
            display.reset();
            display.repaint();
        });
    }

    private void switchPolicies() {
        if (!over) {
            runs.forEach(run -> run.policies().ifPresent(PolicyRequests::apply));
        }
    }

    /** MASON comes here once more after the last day, when it finds that nothing is left to do. */
    private void follow() {
        charts.follow();
        movements.forEach(MovementLog::follow);
        if (!over
                && runs.stream()
                        .allMatch(run -> run.view().daysDone() == run.view().days())) {
            over = true;
            ended.run();
        }
    }

    @Override
    public void quit() {
        super.quit();
        charts.close();
        frames.forEach(JFrame::dispose);
        closed.countDown();
    }

    /** The figures of the Model tab; all are read only. */
    @Override
    public Inspector getInspector() {
        if (runs.size() == 1) {
            return inspector(runs.get(0));
        }
        TabbedInspector both = new TabbedInspector();
        for (int run = 0; run < runs.size(); run++) {
            both.addInspector(inspector(runs.get(run)), RunStyle.letter(run));
        }
        both.setVolatile(true);
        return both;
    }

    private Inspector inspector(WatchedRun run) {
        Inspector inspector = new SimpleInspector(SectorFacts.of(run.title(), run.view()), this, run.title());
        inspector.setVolatile(true);
        return inspector;
    }

    /** No: a run cannot be read from a MASON checkpoint. */
    @Override
    public boolean validSimState(SimState state) {
        return false;
    }
}
