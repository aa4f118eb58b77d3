package org.carehomesim.viz.live;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import javax.swing.SwingUtilities;

/** What the programs share that drive windows and look at them; what fails ends the program. */
final class SwingProbe {

    private static final long LONGEST_SECONDS = 40;

    private SwingProbe() {}

    static void onSwing(Runnable action) throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(action);
    }

    static int askSwing(IntSupplier question) {
        int[] answer = new int[1];
        try {
            onSwing(() -> answer[0] = question.getAsInt());
        } catch (InterruptedException | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
        return answer[0];
    }

    static void check(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }

    static void waitUntil(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!condition.getAsBoolean()) {
            check(System.nanoTime() < end, what + ": not reached in " + LONGEST_SECONDS + " s");
            pause(20);
        }
    }

    static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
