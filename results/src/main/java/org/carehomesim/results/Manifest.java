package org.carehomesim.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.results.precision.PrecisionReached;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.results.table.TableFormat;

/**
 * Where results come from: what was run, with what, when, and how it ended.
 *
 * @param title title of the experiment or scenario
 * @param question the question it answers; may be empty
 * @param version version of the product
 * @param gitCommit commit it was built from, or {@code unknown}
 * @param command the command as typed
 * @param seed random seed
 * @param replicates replicates asked for in each scenario; with {@code until}, the most that are run
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
 * @param firstReplicate number of the first replicate of each scenario; 0 but for a single run that is repeated
 * @param shard the part of the batch, if it is only one
 * @param tables the tables of runs as they were at the end; empty before
 * @param shardCommands commands of the parts that were merged, if it was run in parts
 * @param format format of the large tables; empty in folders of versions that had only CSV
 * @param tablesLeftOut tables of runs that were not asked for
 * @param dataFiles data files of the library that the scenarios read
 * @param until the precision that it was to go on for, if it was
 * @param policySwitches policies that somebody who watched switched by hand; the tables then cannot be repeated from
 *     scenarios and seed alone
 */
public record Manifest(
        String title,
        String question,
        String version,
        String gitCommit,
        String command,
        @JsonProperty(required = true) long seed,
        @JsonProperty(required = true) int replicates,
        String baseline,
        List<ScenarioEntry> scenarios,
        String javaVersion,
        Instant start,
        Optional<Instant> end,
        Status status,
        @JsonProperty(required = true) int runsDone,
        List<Failure> failures,
        boolean lineList,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<MeasureFile> measureFiles,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int firstReplicate,
        Optional<Shard> shard,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<TableFile> tables,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> shardCommands,
        Optional<TableFormat> format,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Table> tablesLeftOut,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DataFile> dataFiles,
        Optional<Precision> until,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<HandSwitch> policySwitches) {

    /** Copies the lists. */
    public Manifest {
        scenarios = List.copyOf(scenarios);
        failures = List.copyOf(failures);
        measureFiles = List.copyOf(measureFiles);
        tables = List.copyOf(tables);
        shardCommands = List.copyOf(shardCommands);
        tablesLeftOut = List.copyOf(tablesLeftOut);
        dataFiles = List.copyOf(dataFiles);
        policySwitches = List.copyOf(policySwitches);
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
        INTERRUPTED;

        /** Whether every run was tried. */
        public boolean isComplete() {
            return this == DONE || this == FAILED;
        }
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

    /**
     * A policy that was switched by hand while the run was watched.
     *
     * @param scenario name of the scenario
     * @param day first day on which it counted; the first day of the run is 0
     * @param date date of that day
     * @param policy label of the policy in the scenario, or the name of one with its default settings that it lacks
     * @param on whether it was switched on
     */
    public record HandSwitch(String scenario, int day, LocalDate date, String policy, boolean on) {}

    /**
     * A data file of the library that scenarios read by reference.
     *
     * @param file its name, as in the scenarios
     * @param sha256 hash of the file
     */
    public record DataFile(String file, String sha256) {}

    /** Which tables of runs there are, and how they are stored. */
    public TableChoice tableChoice() {
        return new TableChoice(lineList, tablesLeftOut, format.orElse(TableFormat.CSV));
    }

    /** Replicates of each scenario that are planned: those asked for, or fewer if fewer were precise enough. */
    public int plannedReplicates() {
        return until.flatMap(Precision::reached)
                .map(PrecisionReached::replicates)
                .orElse(replicates);
    }

    /** Runs of this batch, or of this part of one; with {@code until} and before the end, the most that are run. */
    public int plannedRuns() {
        int all = scenarios.size() * plannedReplicates();
        return shard.map(part -> part.end(all) - part.start(all)).orElse(all);
    }

    /** This manifest while the batch goes on. */
    public Manifest running() {
        return with(Optional.empty(), Status.RUNNING, 0, List.of(), List.of()).reached(Optional.empty());
    }

    /** This manifest at the end of the batch. */
    public Manifest ended(Instant when, Status how, int runs, List<Failure> failed) {
        return with(Optional.of(when), how, runs, failed, List.of());
    }

    /** This manifest with what the last look at the precision found; nothing changes without a target. */
    public Manifest reached(Optional<PrecisionReached> precision) {
        return with(
                end,
                status,
                runsDone,
                failures,
                tables,
                until.map(asked -> new Precision(asked.target(), precision)),
                policySwitches);
    }

    /** This manifest with the tables as they were written. */
    public Manifest withTables(List<TableFile> written) {
        return with(end, status, runsDone, failures, written);
    }

    /** This manifest of runs in which policies were switched by hand. */
    public Manifest withPolicySwitches(List<HandSwitch> switched) {
        return with(end, status, runsDone, failures, tables, until, switched);
    }

    private Manifest with(Optional<Instant> when, Status how, int runs, List<Failure> failed, List<TableFile> written) {
        return with(when, how, runs, failed, written, until, policySwitches);
    }

    private Manifest with(
            Optional<Instant> when,
            Status how,
            int runs,
            List<Failure> failed,
            List<TableFile> written,
            Optional<Precision> precision,
            List<HandSwitch> switched) {
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
                when,
                how,
                runs,
                failed,
                lineList,
                measureFiles,
                firstReplicate,
                shard,
                written,
                shardCommands,
                format,
                tablesLeftOut,
                dataFiles,
                precision,
                switched);
    }

    /** The manifest of a whole batch that was run in parts, of which this is one. */
    Manifest merged(String mergeCommand, Instant from, List<String> commands, TableFormat mergedFormat) {
        return new Manifest(
                title,
                question,
                version,
                gitCommit,
                mergeCommand,
                seed,
                replicates,
                baseline,
                scenarios,
                javaVersion,
                from,
                Optional.empty(),
                Status.RUNNING,
                0,
                List.of(),
                lineList,
                measureFiles,
                firstReplicate,
                Optional.empty(),
                List.of(),
                commands,
                Optional.of(mergedFormat),
                tablesLeftOut,
                dataFiles,
                until,
                policySwitches);
    }
}
