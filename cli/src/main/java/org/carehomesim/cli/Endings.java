package org.carehomesim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.carehomesim.results.Manifest;

/** Says how a batch ended. */
final class Endings {

    private static final int FAILURES_SHOWN = 10;

    private Endings() {}

    /** Prints what went wrong, if anything did, and gives the exit code. */
    static int exitCode(Manifest manifest, Path folder, Surroundings surroundings) {
        printFailures(manifest.failures(), surroundings);
        return switch (manifest.status()) {
            case DONE -> ExitCode.DONE;
            case RUNNING, FAILED -> ExitCode.FAILED;
            case INTERRUPTED -> {
                surroundings
                        .err()
                        .println("carehome: interrupted; " + finished(manifest) + ", in " + surroundings.shown(folder));
                yield ExitCode.INTERRUPTED;
            }
        };
    }

    /** Says so if what is there are not all runs of a batch. */
    static void tellIfCutShort(Manifest manifest, Surroundings surroundings) {
        if (manifest.status() == Manifest.Status.INTERRUPTED) {
            surroundings
                    .err()
                    .println("carehome: this batch was interrupted; only " + finished(manifest)
                            + ", and scenarios may have different replicates or none");
        }
    }

    private static String finished(Manifest manifest) {
        return manifest.runsDone() + " of " + (manifest.until().isPresent() ? "at most " : "")
                + Texts.counted(manifest.plannedRuns(), "run") + " are finished";
    }

    private static void printFailures(List<Manifest.Failure> failures, Surroundings surroundings) {
        PrintWriter err = surroundings.err();
        failures.stream()
                .limit(FAILURES_SHOWN)
                .forEach(failure -> err.println("carehome: run failed: scenario " + failure.scenario() + ", replicate "
                        + failure.replicate() + ", seed " + failure.seed() + ": " + failure.error()));
        if (failures.size() > FAILURES_SHOWN) {
            err.println("carehome: " + Texts.counted(failures.size(), "run")
                    + " failed in all; manifest.json names each of them");
        }
    }
}
