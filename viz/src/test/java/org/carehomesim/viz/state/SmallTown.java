package org.carehomesim.viz.state;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.sim.sector.Scenario;

/** Ten homes for 40 days, five residents of the first infected at the start: a real run, quickly simulated. */
public final class SmallTown {

    public static final LocalDate START = LocalDate.of(2020, 3, 1);
    public static final int DAYS = 40;
    public static final int HOMES = 10;
    public static final int INDEX_CASES = 5;

    private SmallTown() {}

    /** The scenario. */
    public static Scenario scenario() {
        return scenario(List.of());
    }

    /** The scenario with policies of the library. */
    public static Scenario scenario(List<String> policies) {
        return new ScenarioReader().read(file(), policies).central();
    }

    private static String file() {
        try {
            return Path.of(SmallTown.class.getResource("/small-town.yaml").toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
