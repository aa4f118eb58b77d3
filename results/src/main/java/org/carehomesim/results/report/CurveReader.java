package org.carehomesim.results.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.table.DailyReader;
import org.carehomesim.results.table.DailyRun;
import org.carehomesim.sim.observe.ObservedSeries;

/** Makes the epidemic curves of a report from {@code daily.csv}, in memory that does not grow with the number of runs. */
public final class CurveReader {

    private CurveReader() {}

    /**
     * Reads the curves.
     *
     * @param folder the results folder
     * @param scenarios names of the scenarios that have runs
     * @param baseline name of the one beside which observed counts are drawn
     * @param observed observed counts
     */
    public static Curves read(Path folder, List<String> scenarios, String baseline, List<ObservedSeries> observed)
            throws IOException {
        CurveTallies tallies = new CurveTallies(baseline, observed);
        try (DailyReader reader = new DailyReader(folder, tallies.keys())) {
            for (Optional<DailyRun> run = reader.next(); run.isPresent(); run = reader.next()) {
                tallies.add(run.get());
            }
        }
        return tallies.curves(scenarios);
    }
}
