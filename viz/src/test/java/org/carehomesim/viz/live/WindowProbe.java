package org.carehomesim.viz.live;

import static org.carehomesim.viz.live.SwingProbe.check;
import static org.carehomesim.viz.live.SwingProbe.onSwing;
import static org.carehomesim.viz.live.SwingProbe.pause;
import static org.carehomesim.viz.live.SwingProbe.waitUntil;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.JTabbedPane;
import sim.display.Console;
import sim.portrayal.inspector.PropertyInspector;

/**
 * Opens the live windows on the display it is started with, uses them as a person would, and writes a picture of the
 * screen.
 *
 * <p>Run in its own Java process by {@link LiveWindowTest}. Argument: the PNG file. Ends with exit code 0 when the
 * console is closed, or with 1 and a stack trace at the first thing that is not as it should be.
 */
public final class WindowProbe {

    private static final int DAYS = 70;
    private static final int PAUSE_AFTER = 50;
    /** A place on the screen within the first home of the map. */
    private static final int HOME_X = 60;

    private static final int HOME_Y = 170;
    private static final String INSPECTORS_TAB = "Inspectors";

    private final SyntheticSector sector = new SyntheticSector(85, DAYS);
    private final LiveRun run = new LiveRun(sector.watched("A made-up wave in 85 homes"));
    private Console console;

    public static void main(String[] arguments) {
        try {
            new WindowProbe().probe(new File(arguments[0]));
        } catch (Throwable failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void probe(File png) throws Exception {
        onSwing(() -> console = run.open());
        playUntilPause();
        stepOneDay();
        waitUntil("curve drawn", () -> daysDrawn() == PAUSE_AFTER + 1);
        // what has been drawn reaches the screen with the next repaint
        TimeUnit.MILLISECONDS.sleep(300);
        onSwing(Toolkit.getDefaultToolkit()::sync);
        ImageIO.write(
                new Robot()
                        .createScreenCapture(
                                new Rectangle(Toolkit.getDefaultToolkit().getScreenSize())),
                "png",
                png);
        clickAHome();
        zoomInAndOut();
        chartEveryFigure();
        playToTheEnd();
        playAgain();
        onSwing(console::doClose);
    }

    private void playUntilPause() throws Exception {
        onSwing(() -> {
            console.setPlaySleep(0);
            console.setWhenShouldPause(PAUSE_AFTER);
            console.pressPlay();
        });
        waitUntil("paused", () -> console.getPlayState() == Console.PS_PAUSED);
        check(sector.daysDone() == PAUSE_AFTER, "the pause came after day " + sector.daysDone());
    }

    private void stepOneDay() throws Exception {
        onSwing(console::pressPlay);
        check(sector.daysDone() == PAUSE_AFTER + 1, "one step went to day " + sector.daysDone());
        check(console.getPlayState() == Console.PS_PAUSED, "after a step it is not paused");
    }

    /** One click opens the figures of the home. */
    private void clickAHome() throws Exception {
        JTabbedPane tabs = console.getTabPane();
        Robot robot = new Robot();
        waitUntil("inspector of a home", () -> {
            clickAt(robot, 1);
            pause(200);
            return tabs.getTitleAt(tabs.getSelectedIndex()).equals(INSPECTORS_TAB);
        });
    }

    /** By double click, wheel and key. */
    private void zoomInAndOut() throws Exception {
        Robot robot = new Robot();
        waitUntil("one home alone after a double click", () -> {
            // two quick clicks are a double click; a third within that time would not be a new one
            pause(700);
            clickAt(robot, 2);
            pause(200);
            return zoomedHome().isPresent();
        });
        waitUntil("all homes after Escape", () -> {
            robot.keyPress(KeyEvent.VK_ESCAPE);
            robot.keyRelease(KeyEvent.VK_ESCAPE);
            pause(200);
            return zoomedHome().isEmpty();
        });
        waitUntil("one home alone after turning the wheel", () -> {
            robot.mouseWheel(-1);
            pause(200);
            return zoomedHome().isPresent();
        });
        waitUntil("all homes after turning it back", () -> {
            robot.mouseWheel(1);
            pause(200);
            return zoomedHome().isEmpty();
        });
    }

    private static void clickAt(Robot robot, int clicks) {
        robot.mouseMove(HOME_X, HOME_Y);
        for (int click = 0; click < clicks; click++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
    }

    private OptionalInt zoomedHome() {
        List<OptionalInt> home = new ArrayList<>();
        try {
            onSwing(() -> home.add(run.zoomedHome()));
        } catch (InterruptedException | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
        return home.get(0);
    }

    /** Makes the charts of the magnifying glass for all figures of the region and of a home. */
    private void chartEveryFigure() throws Exception {
        for (Facts facts : new Facts[] {SectorFacts.of("region", sector), HomeFacts.of(sector, 3)}) {
            for (int i = 0; i < facts.numProperties(); i++) {
                int figure = i;
                onSwing(() -> {
                    if (PropertyInspector.getPopupMenu(facts, figure, run, null) != null) {
                        PropertyInspector chart =
                                PropertyInspector.makeInspector(LineChartInspector.class, facts, figure, null, run);
                        check(chart != null, "no chart of " + facts.getName(figure));
                        chart.updateInspector();
                    }
                });
            }
        }
    }

    private void playToTheEnd() throws Exception {
        onSwing(console::pressPause);
        waitUntil("stopped", () -> console.getPlayState() == Console.PS_STOPPED);
        check(sector.daysDone() == DAYS, "the run ended after day " + sector.daysDone());
    }

    private void playAgain() throws Exception {
        onSwing(console::pressPause);
        check(sector.daysDone() == 0, "a new run begins at day " + sector.daysDone());
        onSwing(console::pressPlay);
        check(sector.daysDone() == 1, "the first step of a new run went to day " + sector.daysDone());
    }

    private int daysDrawn() {
        return SwingProbe.askSwing(run::daysDrawn);
    }
}
