package org.carehomesim.results.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes sure that what was written outlasts a power cut. */
public final class Disk {

    private Disk() {}

    /** Waits until the content of a file is on the disk. */
    public static void force(Path file) throws IOException {
        // not by a FileChannel, which an interrupt of the thread would close
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.getFD().sync();
        }
    }

    /** Waits until the names in a directory are on the disk, where the system offers that (Windows does not). */
    public static void forceNames(Path directory) {
        boolean interrupted = Thread.interrupted();
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // nothing else can be done about it, and nothing is wrong as long as the power stays on
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
