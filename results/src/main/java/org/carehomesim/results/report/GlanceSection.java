package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carehomesim.results.chart.IntervalStrip;
import org.carehomesim.results.chart.ShortText;
import org.carehomesim.results.chart.SvgExport;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Cell;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.results.report.Page.Tone;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.RankingRow;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.sim.observe.Outcome;
import org.jfree.data.Range;

/** The rest of the first page: benefit, cost and harm of each scenario at a glance, and how sure that is. */
final class GlanceSection {

    /** More rows than these do not fit the first page. */
    private static final int MOST_ROWS = 10;

    /** Longer titles would not leave room for all on the first page; they stand in full in the tables after it. */
    private static final int LONGEST_TITLE = 50;

    private static final int STRIP_WIDTH = 176;
    private static final int STRIP_HEIGHT = 22;

    private static final List<Outcome> HARMS =
            List.of(Outcome.ISOLATION_DAYS, Outcome.VISITS_LOST, Outcome.STAFF_ABSENCE_DAYS);

    private static final List<Outcome> ALONE = List.of(
            Outcome.RESIDENT_DEATHS,
            Outcome.RESIDENT_INFECTIONS,
            Outcome.HOMES_WITH_OUTBREAK,
            Outcome.HOSPITAL_ADMISSIONS,
            Outcome.ISOLATION_DAYS,
            Outcome.VISITS_LOST,
            Outcome.STAFF_ABSENCE_DAYS,
            Outcome.COST_GBP);

    private final Page page;
    private final ReportModel model;
    private final List<ScenarioResult> ranked;
    private final Map<String, RankingRow> ranking;

    private GlanceSection(Page page, ReportModel model) {
        this.page = page;
        this.model = model;
        this.ranked = model.ranked();
        this.ranking = model.decision().ranking().stream()
                .filter(row -> row.outcome() == Outcome.RESIDENT_DEATHS)
                .collect(Collectors.toMap(RankingRow::scenario, Function.identity()));
    }

    static void write(Page page, ReportModel model) {
        GlanceSection section = new GlanceSection(page, model);
        page.section("glance", "At a glance");
        if (section.ranked.isEmpty()) {
            section.alone();
        } else {
            section.scenarios();
        }
        section.certainty();
        page.html().close();
    }

    private void alone() {
        ScenarioResult scenario = model.baseline();
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : ALONE) {
            SummaryRow row = scenario.summary().get(outcome);
            boolean money = outcome == Outcome.COST_GBP;
            Function<Interval, String> ends = money ? Figures::moneyInterval : Figures::interval;
            rows.add(List.of(
                    outcome.label(),
                    money ? Figures.money(row.mean()) : Figures.count(row.mean()),
                    row.meanInterval().map(ends).orElse(Words.NONE),
                    row.n() > 1 ? ends.apply(row.rangeOfRuns()) : Words.NONE));
        }
        page.table(
                scenario.title() + ": " + RunsText.of(scenario),
                List.of(
                        Column.text("Over the whole run"),
                        Column.number("Mean"),
                        Column.number("95% interval of the mean"),
                        Column.number("90% of runs")),
                rows);
    }

    private void scenarios() {
        List<ScenarioResult> shown = shown();
        List<Column> columns =
                new ArrayList<>(List.of(Column.text("Scenario"), Column.number("Deaths averted (95% interval)")));
        boolean best = ranking.keySet()
                .containsAll(ranked.stream().map(ScenarioResult::name).toList());
        if (best) {
            columns.add(Column.number("Chance of fewest deaths"));
        }
        columns.add(Column.number("Extra cost"));
        columns.add(Column.number("Isolation, resident-days"));
        columns.add(Column.number("Visits lost"));
        columns.add(Column.number("Staff absence, days"));
        List<String> chances = best ? chances(shown) : List.of();
        Range axis =
                IntervalStrip.axis(ranked.stream().map(GlanceSection::averted).toList());
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            ScenarioResult scenario = shown.get(i);
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.plain(ShortText.of(scenario.title(), LONGEST_TITLE)), deaths(scenario, i, axis)));
            if (best) {
                cells.add(Cell.plain(chances.get(i)));
            }
            cells.add(change(scenario, Outcome.COST_GBP, Figures::moneyChange));
            HARMS.forEach(harm -> cells.add(change(scenario, harm, Figures::change)));
            rows.add(cells);
        }
        page.cells(
                "Change against " + Words.quoted(model.baseline()) + ", most deaths averted first ("
                        + RunsText.pairs(ranked) + "). Blue: clearly better. Vermilion: clearly worse.",
                columns,
                rows);
        page.html().leaf("p", scale(), "class", "note");
    }

    /** All scenarios if they fit, else the best and the worst. */
    private List<ScenarioResult> shown() {
        if (ranked.size() <= MOST_ROWS) {
            return ranked;
        }
        List<ScenarioResult> shown = new ArrayList<>(ranked.subList(0, MOST_ROWS - 2));
        shown.addAll(ranked.subList(ranked.size() - 2, ranked.size()));
        return shown;
    }

    private List<String> chances(List<ScenarioResult> shown) {
        return Shares.of(
                shown.stream()
                        .map(scenario ->
                                OptionalDouble.of(ranking.get(scenario.name()).probabilityBest()))
                        .toList(),
                ranking.get(shown.get(0).name()).n());
    }

    private static Interval averted(ScenarioResult scenario) {
        return scenario.change(Outcome.RESIDENT_DEATHS)
                .flatMap(ComparisonRow::interval)
                .map(Interval::negated)
                .orElse(new Interval(scenario.deathsAverted(), scenario.deathsAverted()));
    }

    private static Cell deaths(ScenarioResult scenario, int row, Range axis) {
        Tone tone = Tone.of(scenario.direction(Outcome.RESIDENT_DEATHS));
        String text = Words.averted(scenario);
        String drawing = SvgExport.draw(
                        IntervalStrip.of(
                                axis,
                                scenario.deathsAverted(),
                                scenario.change(Outcome.RESIDENT_DEATHS)
                                        .flatMap(ComparisonRow::interval)
                                        .map(Interval::negated),
                                OutcomeSection.color(scenario, Outcome.RESIDENT_DEATHS)),
                        "glance-" + (row + 1),
                        "Deaths averted",
                        scenario.title() + ": " + text,
                        STRIP_WIDTH,
                        STRIP_HEIGHT)
                .markup();
        return new Cell(text, tone, drawing);
    }

    private static Cell change(ScenarioResult scenario, Outcome outcome, Function<Double, String> text) {
        double difference = scenario.change(outcome).orElseThrow().difference();
        return new Cell(text.apply(difference), Tone.of(scenario.direction(outcome)), "");
    }

    private String scale() {
        ScenarioResult baseline = model.baseline();
        int left = ranked.size() - shown().size();
        String rest = left > 0
                ? "Between the best and the worst, " + left + " more scenarios are left out here; they are below. "
                : "";
        return rest + "For scale, " + Words.quoted(baseline) + " itself: "
                + Figures.count(baseline.mean(Outcome.RESIDENT_DEATHS)) + " residents die; it costs "
                + Figures.money(baseline.mean(Outcome.COST_GBP)) + ", with "
                + Figures.count(baseline.mean(Outcome.ISOLATION_DAYS)) + " resident-days in isolation, "
                + Figures.count(baseline.mean(Outcome.VISITS_LOST)) + " visits lost and "
                + Figures.count(baseline.mean(Outcome.STAFF_ABSENCE_DAYS)) + " days of staff absence.";
    }

    private void certainty() {
        Html html = page.html();
        html.open("p", "class", "note");
        html.leaf("strong", "How sure?");
        html.text(" " + RunsText.of(model.all()) + (ranked.isEmpty() ? "" : ", which share their luck") + "; "
                + "intervals hold chance" + (model.sensitivity().isEmpty() ? "" : " and the parameters drawn anew")
                + ". Not in them: whether the model"
                + (model.sensitivity().isEmpty() ? " and its parameters are" : " is")
                + " right. ");
        html.leaf("a", "More on that", "href", "#certainty");
        html.close();
    }
}
