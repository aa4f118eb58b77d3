package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.sim.observe.Outcome;

/** How many runs, how sure, what pairing gained, and which runs failed. */
final class CertaintySection {

    private static final int MANY_COMPARISONS = 5;
    private static final double CHANCE = 0.05;

    private CertaintySection() {}

    static void write(Page page, ReportModel model) {
        page.section("certainty", "How sure is this?");
        page.paragraph("The intervals say how far chance between runs, and parameters drawn anew in each run, could"
                + " move a mean. They do not say whether the model is right: see the observed counts above and the"
                + " sources below.");
        model.precision().ifPresent(page::paragraph);
        List<ScenarioResult> ranked = model.ranked();
        if (!ranked.isEmpty()) {
            table(page, ranked);
            page.paragraph("Half-width: the 95% interval is the mean plus or minus this. An interval half as wide needs"
                    + " four times as many runs. Gain from pairing: runs that share their luck are worth this many"
                    + " times as many runs that do not (variance of the two scenarios added up, over the variance of"
                    + " the paired difference).");
        }
        if (ranked.size() >= MANY_COMPARISONS) {
            page.paragraph("With " + ranked.size() + " comparisons, the chance that at least one interval misses zero"
                    + " by luck alone is up to "
                    + Figures.percent(1 - Math.pow(1 - CHANCE, ranked.size()))
                    + ", even if no measure did anything.");
        }
        others(page, model);
        failures(page, model.failures());
        page.html().close();
    }

    private static void table(Page page, List<ScenarioResult> ranked) {
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioResult scenario : ranked) {
            ComparisonRow row = scenario.change(Outcome.RESIDENT_DEATHS).orElseThrow();
            rows.add(List.of(
                    scenario.title(),
                    Figures.whole(row.n()),
                    Words.averted(scenario),
                    row.interval().map(Interval::halfWidth).map(Figures::count).orElse(Words.NONE),
                    row.interval().isPresent() ? Figures.whole(4L * row.n()) : Words.NONE,
                    gain(row)));
        }
        page.table(
                "Deaths averted: runs and certainty",
                List.of(
                        Column.text("Scenario"),
                        Column.number("Pairs of runs"),
                        Column.number("Deaths averted (95% interval)"),
                        Column.number("Half-width"),
                        Column.number("Runs to halve it"),
                        Column.number("Gain from pairing")),
                rows);
    }

    private static String gain(ComparisonRow row) {
        if (row.varianceOfDifference().isEmpty()) {
            return Words.NONE;
        }
        double paired = row.varianceOfDifference().getAsDouble();
        return paired == 0 ? "exact" : Figures.count(row.sumOfVariances().orElse(0) / paired) + " times";
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

    static void failures(Page page, List<List<String>> failures) {
        if (failures.isEmpty()) {
            return;
        }
        page.html().leaf("h3", "Failed runs");
        page.paragraph("These runs failed and are in no figure. Each comparison uses the replicates that finished in"
                + " both scenarios.");
        page.table(
                "Failed runs",
                List.of(
                        Column.text("Scenario"),
                        Column.number("Replicate"),
                        Column.number("Seed"),
                        Column.text("Error")),
                failures);
    }
}
