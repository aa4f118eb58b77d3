package org.carehomesim.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Lets a process that is told to end finish what it has begun to write. */
final class Interruption {

    /** Longest wait for the runs under way. */
    private static final long PATIENCE_MINUTES = 5;

    private Interruption() {}

    /**
     * Does some work; at Ctrl-C, or a request to terminate, it is asked to stop and the process ends only after it.
     *
     * @param stop asks the work to come to an end, from another thread
     * @param work returns an exit code
     * @return the exit code
     */
    static int stoppable(Runnable stop, IntSupplier work) {
        CountDownLatch over = new CountDownLatch(1);
        Thread hook = new Thread(() -> stopAndWait(stop, over), "carehomesim-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.getAsInt();
        } finally {
            over.countDown();
            remove(hook);
        }
    }

    private static void stopAndWait(Runnable stop, CountDownLatch over) {
        stop.run();
        try {
            if (!over.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                System.err.println("carehome: gave up waiting for the runs under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending; the hook now comes to its end by itself
        }
    }
}
