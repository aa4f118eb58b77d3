package org.carehomesim.viz;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import javax.swing.SwingUtilities;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.viz.live.LiveRun;
import org.carehomesim.viz.state.CareSectorView;

/** Shows one run, in live windows or as a picture. */
public final class Viewer {

    private static final String HEADLESS = "java.awt.headless";

    private Viewer() {}

    /**
     * Opens the live windows and waits until they are closed.
     *
     * <p>Closing the console ends the Java process, as MASON does.
     *
     * @param scenario what is simulated
     * @param population the people and places of the scenario
     * @param seed random seed of the run
     * @param title title for readers
     * @throws NoDisplayException if there is no display to open windows on
     */
    public static void open(Scenario scenario, Population population, long seed, String title) {
        if (GraphicsEnvironment.isHeadless()) {
            throw new NoDisplayException();
        }
        CareSector sector = new CareSector(scenario, population, seed, 0, false);
        LiveRun run = new LiveRun(sector, new CareSectorView(sector), title);
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
     * Runs a scenario to the end of a day and draws homes, epidemic curve, headline and legend into a PNG file of
     * {@value Snapshot#WIDTH} by {@value Snapshot#HEIGHT} pixels.
     *
     * <p>It needs no display and tells Java so, unless the property {@code java.awt.headless} is set already; windows
     * cannot be opened in the same Java process afterwards.
     *
     * @param scenario what is simulated
     * @param population the people and places of the scenario
     * @param seed random seed of the run
     * @param title title for readers
     * @param day last day simulated; the first is 0
     * @param png file to write; replaced if it exists
     * @throws IllegalArgumentException if the scenario has no such day
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void snapshot(Scenario scenario, Population population, long seed, String title, int day, Path png) {
        int lastDay = scenario.calendar().days() - 1;
        if (day < 0 || day > lastDay) {
            throw new IllegalArgumentException(
                    "day " + day + ": the scenario has days 0 to " + lastDay + ", choose one of them");
        }
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        CareSector sector = new CareSector(scenario, population, seed, 0, false);
        sector.start();
        boolean going = true;
        while (going && sector.daysDone() <= day) {
            going = sector.schedule.step(sector);
        }
        Snapshot.write(new CareSectorView(sector), title, png);
    }
}
