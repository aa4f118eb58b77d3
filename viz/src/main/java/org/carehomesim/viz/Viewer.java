package org.carehomesim.viz;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.live.LiveRun;
import org.carehomesim.viz.live.WatchedRun;

/** Shows a run, or two side by side, in live windows, or one as a picture. */
public final class Viewer {

    private static final String HEADLESS = "java.awt.headless";

    private Viewer() {}

    /**
     * Opens the live windows of one run, or of two side by side, and waits until they are closed.
     *
     * <p>Closing the console ends the Java process, as MASON does.
     *
     * @param runs the runs, with the same first day and length
     * @param ended told of the runs whenever they have been played to the end, in their order, by the thread that plays
     * @throws IllegalArgumentException if there is no run, or their first days or lengths differ
     * @throws NoDisplayException if there is no display to open windows on
     */
    public static void open(List<ViewedRun> runs, Consumer<List<FinishedRun>> ended) {
        if (runs.stream().map(run -> run.scenario().calendar()).distinct().count() != 1) {
            throw new IllegalArgumentException("runs are shown side by side day by day: they need the same days");
        }
        requireDisplay();
        LiveRun run = prepare(runs, ended);
        try {
            SwingUtilities.invokeAndWait(run::open);
            run.awaitClosed();
        } catch (HeadlessException | AWTError noDisplay) {
            throw new NoDisplayException(noDisplay);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof HeadlessException || failure.getCause() instanceof AWTError) {
                throw new NoDisplayException(failure.getCause());
            }
            throw new IllegalStateException("The windows could not be opened: " + failure.getCause(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Does nothing where windows can be opened.
     *
     * @throws NoDisplayException if there is no display
     */
    public static void requireDisplay() {
        if (GraphicsEnvironment.isHeadless()) {
            throw new NoDisplayException();
        }
    }

    /**
     * Prepares what {@link #open} shows, without windows; {@link LiveRun#start()} and {@link LiveRun#step()} play it.
     *
     * @param runs the runs, with the same first day and length
     * @param ended told of the runs whenever they have been played to the end, in their order
     */
    public static LiveRun prepare(List<ViewedRun> runs, Consumer<List<FinishedRun>> ended) {
        List<CareSector> sectors = new ArrayList<>();
        List<WatchedRun> watched = new ArrayList<>();
        for (ViewedRun run : runs) {
            CareSector sector = new CareSector(run.scenario(), run.world(), run.seed(), 0, run.lineList());
            sectors.add(sector);
            watched.add(WatchedRun.of(sector, run.title()));
        }
        return new LiveRun(
                watched,
                () -> ended.accept(sectors.stream()
                        .map(sector -> new FinishedRun(sector.record(), sector.policySwitches()))
                        .toList()));
    }

    /**
     * Runs a scenario to the end of a day and draws map, epidemic curve, headline and legend into a PNG file of
     * {@value Snapshot#WIDTH} by {@value Snapshot#HEIGHT} pixels.
     *
     * <p>It needs no display and tells Java so, unless the property {@code java.awt.headless} is set already; windows
     * cannot be opened in the same Java process afterwards.
     *
     * @param scenario what is simulated
     * @param world the world of the scenario
     * @param seed random seed of the run
     * @param title title for readers
     * @param home home to show alone, from 0; empty for all
     * @param day last day simulated; the first is 0
     * @param png file to write; replaced if it exists
     * @throws IllegalArgumentException if the scenario has no such day or home
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void snapshot(
            Scenario scenario, World world, long seed, String title, OptionalInt home, int day, Path png) {
        refuseDayOutside(scenario, day);
        refuseHomeOutside(scenario, home);
        needNoDisplay();
        FollowedRun run = new FollowedRun(new CareSector(scenario, world, seed, 0, false));
        run.runTo(day);
        Snapshot.write(run.view(), run.movements(), title, home, png);
    }

    /**
     * Runs a scenario and draws some of its days into an animated GIF file of {@value Animation#WIDTH} by
     * {@value Animation#HEIGHT} pixels that plays again and again.
     *
     * <p>It needs no display and tells Java so, as the snapshot does.
     *
     * @param scenario what is simulated
     * @param world the world of the scenario
     * @param seed random seed of the run
     * @param title title for readers
     * @param home home to show alone, from 0; empty for all
     * @param days days that are drawn
     * @param gif file to write; replaced if it exists
     * @throws IllegalArgumentException if the scenario has no such day or home
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void animate(
            Scenario scenario, World world, long seed, String title, OptionalInt home, FramesOfDays days, Path gif) {
        refuseDayOutside(scenario, days.to());
        refuseHomeOutside(scenario, home);
        needNoDisplay();
        FollowedRun run = new FollowedRun(new CareSector(scenario, world, seed, 0, false));
        Animation.write(run, title, home, days, gif);
    }

    private static void refuseDayOutside(Scenario scenario, int day) {
        int lastDay = scenario.calendar().days() - 1;
        if (day < 0 || day > lastDay) {
            throw new IllegalArgumentException(
                    "day " + day + ": the scenario has days 0 to " + lastDay + ", choose one of them");
        }
    }

    private static void refuseHomeOutside(Scenario scenario, OptionalInt home) {
        int homes = scenario.homes().list().size();
        if (home.isPresent() && (home.getAsInt() < 0 || home.getAsInt() >= homes)) {
            throw new IllegalArgumentException(
                    "home " + home.getAsInt() + ": homes count from 0 to " + (homes - 1) + ", choose one of them");
        }
    }

    private static void needNoDisplay() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
    }
}
