package org.carehomesim.results.report;

import java.util.List;
import org.carehomesim.results.format.Figures;

/** What the intervals hold, and what they do not. */
final class CertaintySection {

    private static final int MANY_COMPARISONS = 5;
    private static final double CHANCE = 0.05;

    private CertaintySection() {}

    static void write(Page page, ReportModel model) {
        page.section("certainty", "How sure is this?");
        page.paragraph("Figures are means over " + RunsText.of(model.all()) + "."
                + (model.failures().isEmpty()
                        ? ""
                        : " Runs that failed, " + model.failures().size() + " of them, are in no figure.")
                + (model.ranked().isEmpty()
                        ? ""
                        : " Runs with the same number share their random draws in all scenarios, so that what differs is"
                                + " the measures."));
        page.paragraph("The intervals say how far chance between runs, and parameters drawn anew in each run, could"
                + " move a mean. They do not say whether the model is right: see the observed counts above and the"
                + " sources below. How the runs settle stands under the diagnostics.");
        model.precision().ifPresent(page::paragraph);
        List<ScenarioResult> ranked = model.ranked();
        if (ranked.size() >= MANY_COMPARISONS) {
            page.paragraph("With " + ranked.size() + " comparisons, the chance that at least one interval misses zero"
                    + " by luck alone is up to "
                    + Figures.percent(1 - StrictMath.pow(1 - CHANCE, ranked.size()))
                    + ", even if no measure did anything.");
        }
        others(page, model);
        page.html().close();
    }

    private static void others(Page page, ReportModel model) {
        List<ScenarioResult> alone = model.others().stream()
                .filter(scenario -> scenario.comparison().isEmpty())
                .toList();
        if (!alone.isEmpty()) {
            page.paragraph(Words.list(alone) + " cannot be compared: no replicate finished both there and in the"
                    + " baseline.");
        }
    }
}
