package org.carehomesim.results.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * A file that says what a batch has written; one line for some runs in a row, after the rows of these runs.
 *
 * <p>A process that is cut off leaves at most one line unfinished, and rows that no line speaks of.
 */
public final class Journal implements Closeable {

    private final Path file;
    private final RandomAccessFile out;

    private Journal(Path file, RandomAccessFile out) {
        this.file = file;
        this.out = out;
    }

    /** Opens a journal of which the first {@code bytes} bytes are kept. */
    public static Journal continued(Path file, long bytes) throws IOException {
        RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw");
        try {
            out.setLength(bytes);
            out.seek(bytes);
            return new Journal(file, out);
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    /** Appends an entry. */
    public void append(JournalEntry entry) throws IOException {
        try {
            out.write(JournalLine.of(entry));
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    /** Waits until the entries are on the disk. */
    public void force() throws IOException {
        out.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
