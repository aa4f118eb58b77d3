package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.results.chart.HistogramChart;
import org.carehomesim.results.chart.IntervalRow;
import org.carehomesim.results.chart.RowChart;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.CountDistribution;
import org.carehomesim.results.statistics.ExpectedShortfall;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.sim.observe.Outcome;

/** How large outbreaks get, home by home, and how bad the worst runs are. */
final class OutbreakSection {

    private static final int HEIGHT = 320;
    private static final int MOST_BARS = 15;
    private static final int[] WIDTHS = {1, 2, 5, 10, 20, 50, 100};

    private final Page page;
    private final ReportModel model;

    private OutbreakSection(Page page, ReportModel model) {
        this.page = page;
        this.model = model;
    }

    static void write(Page page, ReportModel model) {
        page.section("outbreaks", "How large outbreaks get, and how bad it can be");
        OutbreakSection section = new OutbreakSection(page, model);
        if (model.outbreakSizes().isPresent()) {
            section.sizes(model.outbreakSizes().get());
        } else {
            page.paragraph("The homes one by one were left out of this batch (--without homes), so there are no sizes"
                    + " of outbreaks.");
        }
        section.worst();
        page.html().close();
    }

    private void sizes(OutbreakSizes sizes) {
        Optional<CountDistribution> baseline = sizes.of(model.baseline());
        if (baseline.isEmpty()) {
            page.paragraph("No home has an outbreak in any run of " + Words.quoted(model.baseline()) + ".");
        } else {
            histogram(baseline.get());
        }
        List<IntervalRow> rows = new ArrayList<>();
        for (ScenarioResult scenario : model.all()) {
            sizes.of(scenario).ifPresent(counts -> rows.add(row(scenario, counts)));
        }
        if (rows.isEmpty() || model.others().isEmpty()) {
            return;
        }
        RowChart chart = RowChart.intervals(
                "Residents infected in a home with an outbreak, by scenario",
                new RowChart.Axis(
                        "Residents infected",
                        Figures::tick,
                        baseline.map(CountDistribution::mean).orElse(0.0)),
                rows);
        page.chart(
                chart.chart(),
                "outbreak-size-by-scenario",
                OutcomeSection.alt("Residents infected in each home with an outbreak", rows),
                "Over all outbreaks of all runs. Dot: mean. Thick line: the middle half. Thin line: 90% of outbreaks."
                        + " Dashed: the baseline's mean. Read it with the number of outbreaks: a measure that prevents"
                        + " small ones leaves the large.",
                RunsText.of(model.all()),
                chart.height());
    }

    private IntervalRow row(ScenarioResult scenario, CountDistribution counts) {
        double[] quantiles = counts.quantiles(0.05, 0.25, 0.75, 0.95);
        Interval range = new Interval(quantiles[0], quantiles[3]);
        String detail = Figures.count(counts.mean()) + ", 90% of outbreaks "
                + Figures.tick(quantiles[0]) + " to " + Figures.tick(quantiles[3]) + "; "
                + Figures.count((double) counts.runs() / scenario.runs()) + " outbreaks a run";
        return new IntervalRow(
                scenario.title(),
                detail,
                counts.mean(),
                Optional.of(new Interval(quantiles[1], quantiles[2])),
                Optional.of(range),
                model.isBaseline(scenario) ? ChartStyle.INK : ChartStyle.BLUE);
    }

    private void histogram(CountDistribution counts) {
        int width = width(counts.highest());
        List<HistogramChart.Bar> bars = new ArrayList<>();
        for (int lowest = 1; lowest <= counts.highest(); lowest += width) {
            int highest = lowest + width - 1;
            bars.add(new HistogramChart.Bar(lowest, highest, (double) counts.between(lowest, highest) / counts.runs()));
        }
        double[] quantiles = counts.quantiles(0.5, 0.9);
        String words = "Of " + Figures.whole((long) counts.runs()) + " outbreaks, half infect at most "
                + Figures.tick(quantiles[0]) + " residents of the home and a tenth more than "
                + Figures.tick(quantiles[1]) + "; the largest infects " + Figures.whole((long) counts.highest()) + ".";
        String title = "Size of outbreaks: " + model.baseline().title();
        page.chart(
                HistogramChart.of(title, "Residents infected in the home", Figures::percent, bars),
                "outbreak-size",
                title + ", share of outbreaks by number of residents infected. " + words,
                "Share of all outbreaks of the baseline" + (width == 1 ? "" : ", " + width + " sizes a bar") + ". "
                        + words + " An outbreak is two infected residents within 14 days.",
                RunsText.of(List.of(model.baseline())),
                HEIGHT);
    }

    /** The first round width that needs no more than {@link #MOST_BARS} bars. */
    private static int width(int highest) {
        for (int width : WIDTHS) {
            if (highest <= MOST_BARS * width) {
                return width;
            }
        }
        return 1 + highest / MOST_BARS;
    }

    private void worst() {
        List<IntervalRow> rows = new ArrayList<>();
        for (ScenarioResult scenario : model.all()) {
            ExpectedShortfall worst = model.worst().get(scenario.name());
            if (worst != null) {
                rows.add(row(scenario, worst));
            }
        }
        if (rows.isEmpty()) {
            page.paragraph("How bad the worst 5% of runs are can be told from " + ExpectedShortfall.FEWEST_RUNS
                    + " runs on; here are fewer.");
            return;
        }
        ExpectedShortfall baseline = model.worst().get(model.baseline().name());
        RowChart chart = RowChart.intervals(
                "Deaths of residents in the worst 5% of runs",
                new RowChart.Axis("Deaths of residents", Figures::tick, baseline == null ? 0 : baseline.mean()), rows);
        boolean intervals = rows.stream().anyMatch(row -> row.confidence().isPresent());
        page.chart(
                chart.chart(),
                "deaths-in-worst-runs",
                OutcomeSection.alt("Mean deaths of residents in the worst 5% of runs", rows),
                "Dot: mean over the worst 5% of the scenario's own runs. "
                        + (intervals
                                ? "Thick line: its 95% interval."
                                : "An interval of it needs at least "
                                        + Figures.whole((long)
                                                Math.ceil(ExpectedShortfall.FEWEST_IN_TAIL / ExpectedShortfall.TAIL))
                                        + " runs; take it as rough.")
                        + " Thin line: from the mean of all runs. Dashed: the baseline's worst 5%.",
                RunsText.of(model.all()),
                chart.height());
    }

    private IntervalRow row(ScenarioResult scenario, ExpectedShortfall worst) {
        double all = scenario.mean(Outcome.RESIDENT_DEATHS);
        String detail = worst.interval()
                        .map(interval -> Figures.withInterval(worst.mean(), interval))
                        .orElse(Figures.count(worst.mean()))
                + "; all runs " + Figures.count(all);
        return new IntervalRow(
                scenario.title(),
                detail,
                worst.mean(),
                worst.interval(),
                Optional.of(new Interval(Math.min(all, worst.mean()), worst.mean())),
                model.isBaseline(scenario) ? ChartStyle.INK : ChartStyle.BLUE);
    }
}
