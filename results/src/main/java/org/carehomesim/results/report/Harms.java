package org.carehomesim.results.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.results.format.Figures;
import org.carehomesim.sim.observe.Outcome;

/** What a scenario asks of residents, families, staff, homes and hospitals besides money, in a few words. */
final class Harms {

    private static final Map<Outcome, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(Outcome.VISITS_LOST, "more visits lost");
        WORDS.put(Outcome.ISOLATION_DAYS, "more resident-days in isolation");
        WORDS.put(Outcome.STAFF_ABSENCE_DAYS, "more days of staff absence");
        WORDS.put(Outcome.UNFILLED_SHIFTS, "more unfilled shifts");
        WORDS.put(Outcome.STAFF_STRAIN, "more strain-days of staff");
        WORDS.put(Outcome.EMPTY_BED_DAYS, "more empty bed-days");
        WORDS.put(Outcome.DELAYED_DISCHARGE_DAYS, "more days of delayed discharge");
    }

    private Harms() {}

    /** Everything that is clearly worse than in the baseline, each as "300 more unfilled shifts"; empty if nothing is. */
    static List<String> of(ScenarioResult scenario) {
        return WORDS.keySet().stream()
                .filter(outcome -> scenario.direction(outcome) == ScenarioResult.Direction.MORE)
                .map(outcome ->
                        Figures.count(scenario.change(outcome).orElseThrow().difference()) + " " + WORDS.get(outcome))
                .toList();
    }
}
