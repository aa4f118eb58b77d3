package org.carehomesim.results.store;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.table.TableSegment;

/**
 * What the journal says of one run; the first entry says that the headers of the tables are written.
 *
 * @param runs runs that are over with this one: 0, 1, 2, ...
 * @param tables what was appended to each table
 * @param failure the run, if it failed; then nothing was appended
 */
public record JournalEntry(int runs, List<TableSegment> tables, Optional<FailedRun> failure) {

    /** Copies the list. */
    public JournalEntry {
        tables = List.copyOf(tables);
    }
}
