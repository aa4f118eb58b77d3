package org.carehomesim.results.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.results.statistics.CountDistribution;
import org.carehomesim.results.table.HomeReader;
import org.carehomesim.results.table.HomeRow;

/**
 * How many residents were infected in each home that had an outbreak, over all runs.
 *
 * @param byScenario how often each size occurred, for scenarios with at least one outbreak
 */
public record OutbreakSizes(Map<String, CountDistribution> byScenario) {

    /** Reads {@code homes.csv}, in memory that does not grow with the number of runs. */
    public static OutbreakSizes read(Path folder) throws IOException {
        Map<String, CountDistribution> sizes = new LinkedHashMap<>();
        try (HomeReader reader = new HomeReader(folder)) {
            for (Optional<HomeRow> home = reader.next(); home.isPresent(); home = reader.next()) {
                if (home.get().outbreak()) {
                    sizes.computeIfAbsent(home.get().scenario(), scenario -> new CountDistribution())
                            .add(home.get().residentInfections());
                }
            }
        }
        return new OutbreakSizes(sizes);
    }

    /** The sizes in a scenario; empty if it had no outbreak in any run. */
    Optional<CountDistribution> of(ScenarioResult scenario) {
        return Optional.ofNullable(byScenario.get(scenario.name()));
    }
}
