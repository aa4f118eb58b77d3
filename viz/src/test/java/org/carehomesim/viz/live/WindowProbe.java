package org.carehomesim.viz.live;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.File;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import sim.display.Console;

/**
 * Opens the live windows on the display it is started with, uses them, and writes a picture of the screen.
 *
 * <p>Run in its own Java process by {@link LiveWindowTest}. Argument: the PNG file. Any failure ends it with exit code
 * 1 and a stack trace.
 */
public final class WindowProbe {

    private static final int DAYS = 40;

    private WindowProbe() {}

    public static void main(String[] arguments) throws Exception {
        try {
            probe(new File(arguments[0]));
        } catch (Throwable failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void probe(File png) throws Exception {
        SyntheticSector sector = new SyntheticSector(85, 120);
        LiveRun run = new LiveRun(sector, sector, "A made-up wave in 85 homes");
        Console[] opened = new Console[1];
        SwingUtilities.invokeAndWait(() -> opened[0] = run.open());
        Console console = opened[0];
        SwingUtilities.invokeAndWait(() -> {
            console.setPlaySleep(0);
            console.setWhenShouldPause(DAYS);
            console.pressPlay();
        });
        waitFor(() -> console.getPlayState() == Console.PS_PAUSED);
        TimeUnit.MILLISECONDS.sleep(400);
        SwingUtilities.invokeAndWait(() -> {});
        Robot robot = new Robot();
        robot.waitForIdle();
        ImageIO.write(
                robot.createScreenCapture(
                        new Rectangle(Toolkit.getDefaultToolkit().getScreenSize())),
                "png",
                png);
        SwingUtilities.invokeAndWait(console::doClose);
    }

    private static void waitFor(java.util.function.BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the windows did not get there in 20 s");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
