package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Numbers by position: the first in memory, those that are too many for it in a temporary file.
 *
 * <p>The file has no entry in its folder while it is open, or loses it with the process, so that nothing is left behind
 * whatever ends the process. One thread only.
 */
public final class NumberStore implements Closeable {

    /** So many numbers, 4 MiB, are not worth a file. */
    private static final int IN_MEMORY = 1 << 19;

    private static final int FIRST = 1 << 10;
    private static final int BUFFER = 1 << 13;

    private final Path folder;
    private final int inMemory;
    private double[] memory = new double[FIRST];
    private FileChannel file;
    private ByteBuffer buffer;

    /**
     * Creates an empty store; every number is 0.
     *
     * @param folder an existing folder with room for the file, should it be needed
     */
    public NumberStore(Path folder) {
        this(folder, IN_MEMORY);
    }

    /** Creates an empty store of numbers that are known to be few. */
    public static NumberStore inMemory() {
        return new NumberStore(Path.of("."), Integer.MAX_VALUE);
    }

    /** Creates a store that keeps so many numbers in memory. */
    NumberStore(Path folder, int inMemory) {
        this.folder = folder;
        this.inMemory = inMemory;
    }

    /**
     * Writes numbers.
     *
     * @param position position of the first, from 0
     * @param numbers the numbers, from the beginning of the array
     * @param count how many
     * @throws UncheckedIOException of a {@link TemporaryFileException} if the file cannot be written
     */
    public void write(long position, double[] numbers, int count) {
        int kept = (int) Math.max(0, Math.min(count, inMemory - position));
        if (kept > 0) {
            int start = (int) position;
            if (start + kept > memory.length) {
                memory = Arrays.copyOf(memory, Math.min(inMemory, Math.max(2 * memory.length, start + kept)));
            }
            System.arraycopy(numbers, 0, memory, start, kept);
        }
        try {
            for (int done = kept; done < count; ) {
                done += writeToFile(position + done - inMemory, numbers, done, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(new TemporaryFileException(e));
        }
    }

    /**
     * Reads numbers that were written.
     *
     * @param position position of the first, from 0
     * @param into takes the numbers
     * @param at place of the first in it
     * @param count how many
     * @throws UncheckedIOException if the file cannot be read
     */
    public void read(long position, double[] into, int at, int count) {
        int kept = (int) Math.max(0, Math.min(count, inMemory - position));
        if (kept > 0) {
            System.arraycopy(memory, (int) position, into, at, kept);
        }
        try {
            for (int done = kept; done < count; ) {
                done += readFromFile(position + done - inMemory, into, at + done, count - done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int writeToFile(long position, double[] numbers, int from, int end) throws IOException {
        open();
        int now = Math.min(BUFFER, end - from);
        buffer.clear().limit(now * Double.BYTES);
        buffer.asDoubleBuffer().put(numbers, from, now);
        long start = position * Double.BYTES;
        while (buffer.hasRemaining()) {
            file.write(buffer, start + buffer.position());
        }
        return now;
    }

    private int readFromFile(long position, double[] into, int at, int count) throws IOException {
        int now = Math.min(BUFFER, count);
        buffer.clear().limit(now * Double.BYTES);
        long start = position * Double.BYTES;
        while (buffer.hasRemaining()) {
            if (file.read(buffer, start + buffer.position()) < 0) {
                throw new IOException("a temporary file in " + folder + " has become shorter");
            }
        }
        buffer.flip().asDoubleBuffer().get(into, at, now);
        return now;
    }

    private void open() throws IOException {
        if (file == null) {
            Path path = Files.createTempFile(folder, ".numbers", ".tmp");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            buffer = ByteBuffer.allocateDirect(BUFFER * Double.BYTES).order(ByteOrder.nativeOrder());
        }
    }

    /** Gives up the numbers. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
