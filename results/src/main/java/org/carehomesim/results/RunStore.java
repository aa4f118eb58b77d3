package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.carehomesim.results.store.FailedRun;
import org.carehomesim.results.store.Journal;
import org.carehomesim.results.store.JournalEntry;
import org.carehomesim.results.store.Progress;
import org.carehomesim.results.table.Disk;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.sim.observe.RunRecord;

/**
 * Takes the runs of a batch in their order, failed ones included, such that a batch that is cut off at any moment can go
 * on after the last run that is whole.
 *
 * <p>The rows of a run are handed to the operating system, and then a line of the journal that says so: what a killed
 * process has written stays. From time to time all of it is forced to the disk, so that a power cut costs the runs of a
 * few seconds. One thread only.
 */
public final class RunStore implements AutoCloseable {

    private static final long FORCE_EVERY_NANOSECONDS = TimeUnit.SECONDS.toNanos(10);

    private final Path folder;
    private final Path journalFile;
    private final RunTables tables;
    private final Journal journal;
    private final List<Manifest.Failure> failures = new ArrayList<>();
    private int runsOver;
    private long forced = System.nanoTime();

    private RunStore(Path folder, Path journalFile, RunTables tables, Journal journal) {
        this.folder = folder;
        this.journalFile = journalFile;
        this.tables = tables;
        this.journal = journal;
    }

    /** Opens the tables after the last run that is whole, or starts them. */
    static RunStore open(Path folder, Path journalFile, TableChoice choice) {
        List<Path> files = choice.tables().stream()
                .map(table -> folder.resolve(table.fileName()))
                .toList();
        Optional<Progress> progress;
        try {
            progress = Progress.find(journalFile, files);
        } catch (IOException e) {
            throw ResultsFolderException.because("cannot go on with the runs in " + folder, e);
        }
        RunTables tables = progress.isPresent()
                ? RunTables.continued(folder, choice, progress.get().tableBytes())
                : new RunTables(folder, choice);
        try {
            Journal journal = Journal.continued(
                    journalFile, progress.map(Progress::journalBytes).orElse(0L));
            RunStore store = new RunStore(folder, journalFile, tables, journal);
            store.begin(progress);
            return store;
        } catch (IOException e) {
            WriteFailedException failure = WriteFailedException.of(journalFile, e);
            try {
                tables.close();
            } catch (WriteFailedException again) {
                failure.addSuppressed(again);
            }
            throw failure;
        }
    }

    private void begin(Optional<Progress> progress) throws IOException {
        if (progress.isPresent()) {
            runsOver = progress.get().runs();
            progress.get().failures().forEach(this::addFailure);
            return;
        }
        enter(Optional.empty());
        force();
        Disk.forceNames(folder);
        Disk.forceNames(journalFile.toAbsolutePath().getParent());
    }

    /** Runs that are over, whether finished or failed. */
    public int runsOver() {
        return runsOver;
    }

    /** The failed runs among them, in order. */
    public List<Manifest.Failure> failures() {
        return List.copyOf(failures);
    }

    /**
     * Takes the next run.
     *
     * @param scenario name of the scenario
     * @param run what was recorded
     * @throws WriteFailedException if it cannot be written
     */
    public void append(String scenario, RunRecord run) {
        tables.append(scenario, run);
        over(Optional.empty());
    }

    /**
     * Takes the next run, which failed.
     *
     * @throws WriteFailedException if it cannot be written
     */
    public void append(Manifest.Failure failure) {
        FailedRun failed = new FailedRun(failure.scenario(), failure.replicate(), failure.seed(), failure.error());
        over(Optional.of(failed));
        addFailure(failed);
    }

    private void addFailure(FailedRun run) {
        failures.add(new Manifest.Failure(run.scenario(), run.replicate(), run.seed(), run.error()));
    }

    private void over(Optional<FailedRun> failure) {
        runsOver++;
        try {
            enter(failure);
            if (System.nanoTime() - forced > FORCE_EVERY_NANOSECONDS) {
                force();
            }
        } catch (IOException e) {
            throw WriteFailedException.of(journalFile, e);
        }
    }

    private void enter(Optional<FailedRun> failure) throws IOException {
        journal.append(new JournalEntry(runsOver, tables.endSegments(), failure));
    }

    /** Tables first, so that the journal on the disk speaks of what is there. */
    private void force() throws IOException {
        tables.force();
        journal.force();
        forced = System.nanoTime();
    }

    /**
     * Forces everything to the disk and closes the files.
     *
     * @throws WriteFailedException if it cannot be written
     */
    @Override
    public void close() {
        try (journal;
                tables) {
            force();
        } catch (IOException e) {
            throw WriteFailedException.of(folder, e);
        }
    }
}
