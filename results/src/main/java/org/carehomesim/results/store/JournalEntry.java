package org.carehomesim.results.store;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.table.TableSegment;

/**
 * What the journal says of the runs since the entry before; the first entry says that the headers of the tables are
 * written.
 *
 * @param runs runs that are over with them; 0 in the first entry
 * @param tables what they appended to each table
 * @param failure the last of them, if it failed; then it appended nothing, and the others did not fail
 * @param earlier {@code runs} of the entry before, so that none can be missing in between; 0 in the first entry
 */
public record JournalEntry(int runs, List<TableSegment> tables, Optional<FailedRun> failure, int earlier) {

    /** Copies the list. */
    public JournalEntry {
        tables = List.copyOf(tables);
    }
}
