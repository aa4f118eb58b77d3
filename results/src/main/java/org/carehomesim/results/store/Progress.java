package org.carehomesim.results.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.carehomesim.results.table.TableSegment;

/**
 * How far a batch came that was cut off: the runs that stand in the journal and whose rows are in the tables.
 *
 * <p>Both are checked against each other from the start, since after a power cut some of what was written last may be
 * missing from either, or be zeros.
 *
 * @param runs runs that are over
 * @param failures those of them that failed, in order
 * @param journalBytes length of the part of the journal that speaks of them
 * @param tableBytes length of the part of each table that holds their rows
 */
public record Progress(int runs, List<FailedRun> failures, long journalBytes, List<Long> tableBytes) {

    private static final int BLOCK = 1 << 16;

    /** Copies the lists. */
    public Progress {
        failures = List.copyOf(failures);
        tableBytes = List.copyOf(tableBytes);
    }

    /**
     * Finds out; empty if not even the headers of the tables are written.
     *
     * @param journal the journal; may be missing
     * @param tables the tables in the order of the journal's segments; some may be missing
     */
    public static Optional<Progress> find(Path journal, List<Path> tables) throws IOException {
        if (!Files.exists(journal) || !tables.stream().allMatch(Files::exists)) {
            return Optional.empty();
        }
        try (Finder finder = new Finder(tables);
                InputStream lines = new BufferedInputStream(Files.newInputStream(journal), BLOCK)) {
            return finder.find(lines);
        }
    }

    /** Goes through journal and tables side by side. */
    private static final class Finder implements Closeable {

        private final List<InputStream> tables = new ArrayList<>();
        private final List<Long> bytes;
        private final List<FailedRun> failures = new ArrayList<>();
        private final byte[] block = new byte[BLOCK];

        Finder(List<Path> files) throws IOException {
            bytes = new ArrayList<>(Collections.nCopies(files.size(), 0L));
            try {
                for (Path file : files) {
                    tables.add(new BufferedInputStream(Files.newInputStream(file), BLOCK));
                }
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        Optional<Progress> find(InputStream journal) throws IOException {
            Optional<Progress> found = Optional.empty();
            long journalBytes = 0;
            while (true) {
                byte[] line = line(journal);
                Optional<JournalEntry> entry = JournalLine.read(new String(line, StandardCharsets.UTF_8));
                if (entry.isEmpty() || !follows(entry.get(), found) || !isInTheTables(entry.get())) {
                    return found.map(last -> new Progress(last.runs, failures, last.journalBytes, last.tableBytes));
                }
                entry.get().failure().ifPresent(failures::add);
                journalBytes += line.length + 1;
                found = Optional.of(new Progress(entry.get().runs(), List.of(), journalBytes, bytes));
            }
        }

        /** Whether an entry is the one after those that were found; a repeated one and one after a gap are not. */
        private static boolean follows(JournalEntry entry, Optional<Progress> found) {
            if (found.isEmpty()) {
                return entry.runs() == 0;
            }
            int last = found.get().runs;
            return entry.earlier() == last && entry.runs() > last;
        }

        /** The next line without its line break; empty after the last, and instead of one that was cut off. */
        private static byte[] line(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    return new byte[0];
                }
                line.write(next);
            }
            return line.toByteArray();
        }

        private boolean isInTheTables(JournalEntry entry) throws IOException {
            if (entry.tables().size() != tables.size()) {
                return false;
            }
            for (int table = 0; table < tables.size(); table++) {
                if (!isNext(entry.tables().get(table), tables.get(table))) {
                    return false;
                }
            }
            for (int table = 0; table < tables.size(); table++) {
                long more = entry.tables().get(table).bytes();
                bytes.set(table, bytes.get(table) + more);
            }
            return true;
        }

        private boolean isNext(TableSegment segment, InputStream table) throws IOException {
            CRC32C check = new CRC32C();
            for (long left = segment.bytes(); left > 0; ) {
                int read = table.read(block, 0, (int) Math.min(left, block.length));
                if (read < 0) {
                    return false;
                }
                check.update(block, 0, read);
                left -= read;
            }
            return check.getValue() == segment.check();
        }

        @Override
        public void close() throws IOException {
            for (InputStream table : tables) {
                table.close();
            }
        }
    }
}
