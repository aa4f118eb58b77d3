package org.carehomesim.results.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a folder to one process; it ends with the process, however that ends. */
public final class FolderLock implements Closeable {

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock of a file, which is made if need be; empty if another process, or another part of this one, has it. */
    public static Optional<FolderLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel) || !Files.exists(file)) {
            // without its file it was the lock of a batch that has ended in between
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new FolderLock(file, channel));
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // some file systems of clusters have no locks; a new batch is still refused a folder that is in use
            return true;
        }
    }

    /** Gives the lock back and removes its file. */
    public void remove() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
