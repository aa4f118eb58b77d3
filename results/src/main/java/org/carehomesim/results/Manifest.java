package org.carehomesim.results;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where results come from: what was run, with what, when, and how it ended.
 *
 * @param title title of the experiment or scenario
 * @param question the question it answers; may be empty
 * @param version version of the product
 * @param gitCommit commit it was built from, or {@code unknown}
 * @param command the command as typed
 * @param seed random seed
 * @param replicates replicates asked for in each scenario
 * @param baseline name of the scenario that the others are compared with
 * @param scenarios the scenarios in order
 * @param javaVersion Java that ran it
 * @param start start of the batch
 * @param end end of the batch; empty while it goes on
 * @param status how far it is
 * @param runsDone runs finished
 * @param failures runs that failed, in order
 * @param lineList whether the line list was asked for
 * @param measureFiles JAR files of measures that the scenarios use and that do not come with the product
 */
public record Manifest(
        String title,
        String question,
        String version,
        String gitCommit,
        String command,
        long seed,
        int replicates,
        String baseline,
        List<ScenarioEntry> scenarios,
        String javaVersion,
        Instant start,
        Optional<Instant> end,
        Status status,
        int runsDone,
        List<Failure> failures,
        boolean lineList,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<MeasureFile> measureFiles) {

    /** Copies the lists. */
    public Manifest {
        scenarios = List.copyOf(scenarios);
        failures = List.copyOf(failures);
        measureFiles = List.copyOf(measureFiles);
    }

    /** How far a batch is. */
    public enum Status {
        /** Runs are going on, or the process died. */
        RUNNING,
        /** Every run finished. */
        DONE,
        /** Every run was tried and at least one failed. */
        FAILED,
        /** Stopped before every run was tried. */
        INTERRUPTED
    }

    /**
     * A scenario that was run.
     *
     * @param name its name in the tables
     * @param title its title for readers
     * @param sha256 hash of its resolved YAML
     */
    public record ScenarioEntry(String name, String title, String sha256) {}

    /**
     * A JAR file of measures that was added to the product.
     *
     * @param file its name
     * @param sha256 hash of the file
     * @param measures names of the measures in it that the scenarios use
     */
    public record MeasureFile(String file, String sha256, List<String> measures) {

        /** Copies the list. */
        public MeasureFile {
            measures = List.copyOf(measures);
        }
    }

    /**
     * A run that failed.
     *
     * @param scenario name of its scenario
     * @param replicate number of its replicate
     * @param seed its random seed
     * @param error what went wrong
     */
    public record Failure(String scenario, int replicate, long seed, String error) {}

    /** This manifest at the end of the batch. */
    public Manifest ended(Instant when, Status how, int runs, List<Failure> failed) {
        return new Manifest(
                title,
                question,
                version,
                gitCommit,
                command,
                seed,
                replicates,
                baseline,
                scenarios,
                javaVersion,
                start,
                Optional.of(when),
                how,
                runs,
                failed,
                lineList,
                measureFiles);
    }
}
