package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carehomesim.results.store.CommitSchedule;
import org.carehomesim.results.store.FolderLock;
import org.carehomesim.results.table.Disk;
import org.carehomesim.results.table.TableChoice;

/**
 * The results folder of a batch while the batch goes on: kept to one process, and such that a batch that was cut off can
 * be taken up again.
 *
 * <p>What that needs is in {@code .batch}: a lock, and the journal of the runs. It is removed when all is done, so a
 * journal means that something is left to do.
 */
public final class BatchFolder implements AutoCloseable {

    private static final String STATE = ".batch";
    private static final String LOCK = "lock";
    private static final String JOURNAL = "journal";

    private final ResultsFolder results;
    private final Optional<FolderLock> lock;

    private BatchFolder(ResultsFolder results, Optional<FolderLock> lock) {
        this.results = results;
        this.lock = lock;
    }

    /**
     * Makes a folder for a new batch; an empty one may exist.
     *
     * @throws ResultsFolderException if it is in use, is not empty, is not a folder or cannot be written
     */
    public static BatchFolder create(Path dir) {
        if (Files.isDirectory(dir.resolve(STATE))) {
            throw new ResultsFolderException(
                    isLocked(dir)
                            ? running(dir)
                            : "the results folder " + dir + " holds a batch that has not ended;"
                                    + " go on with it by --resume, or give another folder");
        }
        ResultsFolder results = ResultsFolder.create(dir);
        try {
            Files.createDirectory(dir.resolve(STATE));
        } catch (FileAlreadyExistsException e) {
            throw new ResultsFolderException(running(dir));
        } catch (IOException e) {
            throw ResultsFolderException.because("the results folder " + dir + " cannot be written", e);
        }
        return new BatchFolder(results, Optional.of(lock(dir)));
    }

    /**
     * Opens the folder of a batch that is to go on. One in which nothing has begun is as good as new.
     *
     * @throws ResultsFolderException if its batch is running, was not made to go on, or it is not the folder of a batch
     */
    public static BatchFolder resume(Path dir) {
        Path state = dir.resolve(STATE);
        if (!Files.isDirectory(state)) {
            return Files.exists(dir.resolve(ResultsFolder.MANIFEST)) ? ended(dir) : create(dir);
        }
        FolderLock lock = lock(dir);
        return new BatchFolder(ResultsFolder.at(dir), Optional.of(lock));
    }

    private static BatchFolder ended(Path dir) {
        ResultsFolder results = ResultsFolder.at(dir);
        if (!results.readManifest().status().isComplete()) {
            throw new ResultsFolderException(notEnded(dir));
        }
        return new BatchFolder(results, Optional.empty());
    }

    private static FolderLock lock(Path dir) {
        try {
            return FolderLock.take(dir.resolve(STATE).resolve(LOCK))
                    .orElseThrow(() -> new ResultsFolderException(running(dir)));
        } catch (IOException e) {
            throw ResultsFolderException.because("the results folder " + dir + " cannot be written", e);
        }
    }

    private static boolean isLocked(Path dir) {
        try {
            Optional<FolderLock> lock = FolderLock.take(dir.resolve(STATE).resolve(LOCK));
            if (lock.isPresent()) {
                lock.get().close();
            }
            return lock.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Why a batch whose manifest says that it goes on cannot be read or resumed, and what to do. */
    static String notEnded(Path dir) {
        if (!Files.isDirectory(dir.resolve(STATE))) {
            return "the batch in " + dir + " did not end, and cannot go on: what it needs for that, the folder "
                    + dir.resolve(STATE) + ", is not there; copy it as well, or run the batch again";
        }
        return Files.exists(dir.resolve(STATE).resolve(LOCK)) && isLocked(dir)
                ? "a batch is running in " + dir + "; wait for its end"
                : "the batch in " + dir
                        + " was cut off before its end; give its command again with --resume, which goes"
                        + " on after the last run that was stored";
    }

    private static String running(Path dir) {
        return "a batch is running in " + dir + "; wait for its end, or give another folder";
    }

    /** The folder with its tables. */
    public ResultsFolder results() {
        return results;
    }

    /** Whether everything was done before: runs, statistics and report. */
    public boolean isFinished() {
        return !Files.exists(journal())
                && earlier().filter(manifest -> manifest.status().isComplete()).isPresent();
    }

    /** Manifest of the batch that began here earlier; empty if none did. */
    public Optional<Manifest> earlier() {
        return Files.exists(results.path().resolve(ResultsFolder.MANIFEST))
                ? Optional.of(results.readManifest())
                : Optional.empty();
    }

    /**
     * Refuses a batch that cannot be carried out here; writes nothing.
     *
     * @param wanted manifest of the batch as asked for now
     * @throws ResultsFolderException if the batch that began here would have given other results, or if its tables cannot
     *     be stored in their format on this computer
     */
    public void check(Manifest wanted) {
        earlier().ifPresent(earlier -> refuseOther(earlier, wanted));
        if (!isFinished()) {
            ParquetConversion.requireUsable(wanted.tableChoice());
        }
    }

    private void refuseOther(Manifest earlier, Manifest wanted) {
        List<String> differences = BatchIdentity.differences(earlier, wanted);
        if (differences.isEmpty()) {
            return;
        }
        String more = earlier.replicates() < wanted.replicates()
                ? ". A batch that has begun keeps its number of replicates, also as the most with --until; in a new one"
                        + " with " + wanted.replicates() + " the first " + earlier.replicates()
                        + " of each scenario are the same runs"
                : "";
        throw new ResultsFolderException("the batch in " + results.path() + " is another one: it has "
                + String.join("; ", differences)
                + ". To go on with it, repeat its command; for another batch, give another folder" + more);
    }

    /**
     * Begins a batch, or goes on with it.
     *
     * @param wanted manifest of the batch as asked for now
     * @return manifest of the batch, with start, command and status of the earlier part if there was one
     * @throws ResultsFolderException if {@link #check} refuses it
     */
    public Manifest begin(Manifest wanted) {
        check(wanted);
        Optional<Manifest> earlier = earlier();
        if (earlier.isEmpty()) {
            results.writeManifest(wanted);
        }
        return earlier.orElse(wanted);
    }

    /** Opens the tables after the last run that was committed; close them after the last run. */
    public RunStore openStore(TableChoice choice) {
        return RunStore.open(results.path(), journal(), choice, CommitSchedule.usual());
    }

    /**
     * Whether the batch was cut off after its last run, while its tables were turned into their final format. Then {@link
     * #finishTables} goes on with that, and the tables can no longer be opened for runs.
     *
     * @param begun manifest of the batch that began here
     */
    public boolean isFinishingTables(Manifest begun) {
        return begun.status().isComplete() && ParquetConversion.hasBegun(results.path(), begun.tableChoice());
    }

    /**
     * Turns the tables into their final format if all runs are over, and writes the manifest that speaks of them.
     *
     * @param ended manifest after the last run, or after an interruption
     * @return the manifest as written
     * @throws WriteFailedException if something cannot be written; the rows are kept
     */
    public Manifest finishTables(Manifest ended) {
        TableChoice choice = ended.tableChoice();
        if (ended.status().isComplete() && !choice.parquetTables().isEmpty()) {
            // from here on the journal can no longer tell from the tables that all runs are over
            results.writeManifest(ended);
            ParquetConversion.carryOut(results.path(), choice);
        }
        Manifest withTables = ended.withTables(results.tableFiles(choice));
        results.writeManifest(withTables);
        return withTables;
    }

    /**
     * Says that everything is written; nothing is left to go on with.
     *
     * @throws WriteFailedException if that cannot be written
     */
    public void complete() {
        if (lock.isEmpty()) {
            return;
        }
        try {
            results.force();
            Files.deleteIfExists(journal());
            Disk.forceNames(state());
            removeState(lock.get());
        } catch (IOException e) {
            throw WriteFailedException.of(state(), e);
        }
    }

    private void removeState(FolderLock held) throws IOException {
        held.remove();
        try (Stream<Path> left = Files.list(state())) {
            if (left.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(state());
    }

    /** Gives the folder free for others; a batch that has not been completed can be resumed. */
    @Override
    public void close() {
        try {
            if (lock.isPresent() && Files.exists(state())) {
                if (earlier().isPresent()) {
                    lock.get().close();
                } else {
                    removeState(lock.get()); // nothing has begun
                }
            }
        } catch (IOException e) {
            throw WriteFailedException.of(state(), e);
        }
    }

    private Path state() {
        return results.path().resolve(STATE);
    }

    private Path journal() {
        return state().resolve(JOURNAL);
    }
}
