package org.carehomesim.results.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads {@code homes.csv} row by row. */
public final class HomeReader implements Closeable {

    private static final int SCENARIO = Table.HOMES.columns().indexOf("scenario");
    private static final int OUTBREAK_DAY = Table.HOMES.columns().indexOf("outbreak_day");
    private static final int RESIDENT_INFECTIONS = Table.HOMES.columns().indexOf("resident_infections");

    private final RowReader reader;

    /**
     * Opens the table.
     *
     * @param folder the results folder
     * @throws MalformedTableException if a column is missing or in another place
     */
    public HomeReader(Path folder) throws IOException {
        reader = new RowReader(folder, Table.HOMES);
    }

    /**
     * The next home of a run; empty after the last.
     *
     * @throws MalformedTableException if a row does not hold what it should
     */
    public Optional<HomeRow> next() throws IOException {
        if (!reader.next()) {
            return Optional.empty();
        }
        int infections = reader.whole(RESIDENT_INFECTIONS);
        if (infections < 0) {
            throw reader.problem(RESIDENT_INFECTIONS, "is below 0");
        }
        return Optional.of(
                new HomeRow(reader.text(SCENARIO), !reader.text(OUTBREAK_DAY).isEmpty(), infections));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
