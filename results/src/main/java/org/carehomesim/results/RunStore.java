package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.carehomesim.results.store.CommitSchedule;
import org.carehomesim.results.store.FailedRun;
import org.carehomesim.results.store.Journal;
import org.carehomesim.results.store.JournalEntry;
import org.carehomesim.results.store.Progress;
import org.carehomesim.results.table.Disk;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.sim.observe.RunRecord;

/**
 * Takes the runs of a batch in their order, failed ones included, such that a batch that is cut off at any moment can go
 * on after the last run that is committed.
 *
 * <p>To commit is to hand the rows of the runs since the last commit to the operating system, and then a line of the
 * journal that says so: what a process has committed stays when it is killed. Long runs are committed one by one, short
 * ones some tenth of a second together, and all that are left at the end. From time to time all of it is forced to the
 * disk, so that a power cut costs the runs of a few seconds. One thread only.
 */
public final class RunStore implements AutoCloseable {

    private static final long FORCE_EVERY_NANOSECONDS = TimeUnit.SECONDS.toNanos(10);

    /** So much is committed in any case, so that not more has to be checked at once, cut off or written again. */
    private static final long MOST_UNCOMMITTED_BYTES = 4 << 20;

    private final Path folder;
    private final Path journalFile;
    private final RunTables tables;
    private final Journal journal;
    private final CommitSchedule schedule;
    private final List<Manifest.Failure> failures = new ArrayList<>();
    private int runsOver;
    private int runsCommitted;
    private long forced = System.nanoTime();

    /** Whether the tables hold the rows of the runs that are over and no others; not while some are written. */
    private boolean whole = true;

    private RunStore(Path folder, Path journalFile, RunTables tables, Journal journal, CommitSchedule schedule) {
        this.folder = folder;
        this.journalFile = journalFile;
        this.tables = tables;
        this.journal = journal;
        this.schedule = schedule;
    }

    /** Opens the tables after the last run that was committed, or starts them. */
    static RunStore open(Path folder, Path journalFile, TableChoice choice, CommitSchedule schedule) {
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
            return begun(new RunStore(folder, journalFile, tables, journal, schedule), progress);
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

    private static RunStore begun(RunStore store, Optional<Progress> progress) throws IOException {
        try {
            store.begin(progress);
            return store;
        } catch (IOException e) {
            store.journal.close();
            throw e;
        }
    }

    private void begin(Optional<Progress> progress) throws IOException {
        if (progress.isPresent()) {
            runsOver = progress.get().runs();
            runsCommitted = runsOver;
            progress.get().failures().forEach(this::addFailure);
            return;
        }
        commit(Optional.empty());
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
        requireWhole();
        whole = false;
        tables.append(scenario, run);
        over(Optional.empty());
    }

    /**
     * Takes the next run, which failed.
     *
     * @throws WriteFailedException if it cannot be written
     */
    public void append(Manifest.Failure failure) {
        requireWhole();
        FailedRun failed = new FailedRun(failure.scenario(), failure.replicate(), failure.seed(), failure.error());
        over(Optional.of(failed));
        addFailure(failed);
    }

    private void requireWhole() {
        if (!whole) {
            throw new IllegalStateException("no run can follow one whose rows could not be written");
        }
    }

    private void addFailure(FailedRun run) {
        failures.add(new Manifest.Failure(run.scenario(), run.replicate(), run.seed(), run.error()));
    }

    private void over(Optional<FailedRun> failure) {
        runsOver++;
        whole = true;
        try {
            // an entry of the journal has room for one failed run
            if (failure.isPresent() || isMuchUncommitted() || schedule.isDue()) {
                commit(failure);
            }
            if (System.nanoTime() - forced > FORCE_EVERY_NANOSECONDS) {
                force();
            }
        } catch (IOException e) {
            throw WriteFailedException.of(journalFile, e);
        }
    }

    private boolean isMuchUncommitted() {
        return tables.openSegmentBytes() >= MOST_UNCOMMITTED_BYTES;
    }

    private void commit(Optional<FailedRun> failure) throws IOException {
        whole = false;
        journal.append(new JournalEntry(runsOver, tables.endSegments(), failure, runsCommitted));
        runsCommitted = runsOver;
        whole = true;
    }

    /** Tables first, so that the journal on the disk speaks of what is there. */
    private void force() throws IOException {
        tables.force();
        journal.force();
        forced = System.nanoTime();
    }

    /**
     * Commits what is left, forces everything to the disk and closes the files. After a failure to write nothing more is
     * committed: the tables may then hold part of a run, or part of a run twice.
     *
     * @throws WriteFailedException if it cannot be written
     */
    @Override
    public void close() {
        try (journal;
                tables) {
            if (whole && runsOver > runsCommitted) {
                commit(Optional.empty());
            }
            force();
        } catch (IOException e) {
            throw WriteFailedException.of(folder, e);
        }
    }
}
