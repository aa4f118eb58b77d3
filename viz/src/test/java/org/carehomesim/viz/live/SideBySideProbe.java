package org.carehomesim.viz.live;

import static org.carehomesim.viz.live.SwingProbe.check;
import static org.carehomesim.viz.live.SwingProbe.onSwing;
import static org.carehomesim.viz.live.SwingProbe.waitUntil;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.JCheckBox;
import javax.swing.JTabbedPane;
import org.carehomesim.scenario.StandbyPolicies;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.FinishedRun;
import org.carehomesim.viz.ViewedRun;
import org.carehomesim.viz.Viewer;
import org.carehomesim.viz.state.SmallTown;
import sim.display.Console;

/**
 * Opens two runs of the model side by side on the display it is started with, switches a policy in one of them, and writes
 * pictures of the screen.
 *
 * <p>Run in its own Java process by {@link SideBySideWindowTest}. Arguments: the PNG files for the charts of infections and
 * for all charts. Ends with exit code 0 when the console is closed, or with 1 and a stack trace at the first thing that is
 * not as it should be.
 */
public final class SideBySideProbe {

    private static final int SWITCHED = 15;
    private static final String POLICY = "masks";

    private final List<FinishedRun> finished = new ArrayList<>();
    private final LiveRun run;
    private Console console;

    private SideBySideProbe() {
        Scenario plain = StandbyPolicies.addedTo(SmallTown.scenario()
                .withPolicies(List.of(new ScheduledPolicy(POLICY, Activation.ALWAYS, new Masking()))));
        run = Viewer.prepare(
                List.of(viewed("Town with masks", plain), viewed("The same town", plain)), finished::addAll);
    }

    private static ViewedRun viewed(String title, Scenario scenario) {
        return new ViewedRun(title, scenario, World.of(scenario), 11, true);
    }

    public static void main(String[] arguments) {
        try {
            new SideBySideProbe().probe(new File(arguments[0]), new File(arguments[1]));
        } catch (Throwable failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void probe(File infections, File all) throws Exception {
        onSwing(() -> {
            console = run.open();
            console.setPlaySleep(0);
            console.setWhenShouldPause(SWITCHED);
            console.pressPlay();
        });
        waitUntil("paused", () -> console.getPlayState() == Console.PS_PAUSED);
        waitUntil("drawn up to the pause", () -> daysDrawn() == SWITCHED);
        onSwing(() -> {
            List<JCheckBox> ticks = new ArrayList<>();
            for (Window window : Window.getWindows()) {
                collect(window, JCheckBox.class, ticks);
            }
            JCheckBox ofSecond = ticks.stream()
                    .filter(tick -> POLICY.equals(tick.getAccessibleContext().getAccessibleName()))
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            check(ofSecond.isSelected(), "the policy is in force, but has no tick");
            ofSecond.doClick();
            console.pressPause();
        });
        waitUntil("stopped", () -> console.getPlayState() == Console.PS_STOPPED);
        waitUntil("drawn to the end", () -> daysDrawn() == SmallTown.DAYS);
        check(finished.size() == 2, "told of " + finished.size() + " runs at the end");
        check(
                finished.get(0).switches().isEmpty(),
                "switched in the first: " + finished.get(0).switches());
        check(
                finished.get(1).switches().size() == 1
                        && finished.get(1).switches().get(0).day() == SWITCHED,
                "switched in the second: " + finished.get(1).switches());
        shoot(infections);
        onSwing(() -> {
            List<JTabbedPane> tabs = new ArrayList<>();
            for (Window window : Window.getWindows()) {
                collect(window, JTabbedPane.class, tabs);
            }
            JTabbedPane charts = tabs.stream()
                    .filter(pane -> pane.indexOfTab("All charts") >= 0)
                    .findFirst()
                    .orElseThrow();
            charts.setSelectedIndex(charts.indexOfTab("All charts"));
        });
        shoot(all);
        onSwing(console::doClose);
    }

    private static <C> void collect(Component component, Class<C> type, List<C> found) {
        if (type.isInstance(component)) {
            found.add(type.cast(component));
        }
        if (component instanceof Container container) {
            for (Component inner : container.getComponents()) {
                collect(inner, type, found);
            }
        }
    }

    private static void shoot(File png) throws Exception {
        // what has been drawn reaches the screen with the next repaint
        TimeUnit.MILLISECONDS.sleep(500);
        onSwing(Toolkit.getDefaultToolkit()::sync);
        ImageIO.write(
                new Robot()
                        .createScreenCapture(
                                new Rectangle(Toolkit.getDefaultToolkit().getScreenSize())),
                "png",
                png);
    }

    private int daysDrawn() {
        return SwingProbe.askSwing(run::daysDrawn);
    }
}
