package org.carehomesim.results.report;

import java.util.List;
import java.util.Map;

/**
 * Epidemic curves by scenario.
 *
 * @param deaths deaths of residents by week, or by the observed periods, for each scenario
 * @param deathsPeriod days in a period of the former
 * @param infections infections of residents by day for each scenario
 * @param observed counts from reality beside the baseline's
 */
public record Curves(
        Map<String, Curve> deaths, int deathsPeriod, Map<String, Curve> infections, List<ObservedCurve> observed) {

    /** What there is without daily counts. */
    public static final Curves NONE = new Curves(Map.of(), 1, Map.of(), List.of());
}
