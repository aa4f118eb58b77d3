package org.carehomesim.results.report;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.results.chart.CurveChart;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.table.DailyKey;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.person.Group;

/** Epidemic curves: the baseline beside what was observed, and the other scenarios beside the baseline. */
final class CurveSection {

    private static final int HEIGHT = 360;
    private static final int WEEK = 7;
    /** More small charts than these are too many to take in. */
    private static final int MOST_PANELS = 9;

    private static final DailyKey DEATHS = new DailyKey(Group.RESIDENT, DailyColumn.NEW_DEATHS);

    private final Page page;
    private final ReportModel model;

    private CurveSection(Page page, ReportModel model) {
        this.page = page;
        this.model = model;
    }

    static void write(Page page, ReportModel model) {
        Curves curves = model.curves();
        if (curves.equals(Curves.NONE)) {
            page.section("curves", "The course of the epidemic");
            page.paragraph("The counts by day were left out of this batch (--without daily), so there are no curves.");
            page.html().close();
            return;
        }
        if (!curves.deaths().containsKey(model.baseline().name())) {
            return;
        }
        page.section("curves", "The course of the epidemic");
        CurveSection section = new CurveSection(page, model);
        boolean deathsObserved = false;
        for (int i = 0; i < curves.observed().size(); i++) {
            ObservedCurve observed = curves.observed().get(i);
            section.observed(observed, i + 1);
            deathsObserved |= observed.key().equals(DEATHS);
        }
        if (!deathsObserved) {
            section.baseline("Deaths of residents " + every(curves.deathsPeriod()), "deaths-baseline", curves.deaths());
        }
        section.panels("deaths", "Deaths of residents " + every(curves.deathsPeriod()), curves.deaths(), true);
        section.baseline("Infections of residents a day", "infections-baseline", curves.infections());
        section.panels("infections", "Infections of residents a day", curves.infections(), false);
        page.html().close();
    }

    private void observed(ObservedCurve observed, int number) {
        String title = observed.title() + ": model and reality";
        CurveChart chart = new CurveChart(
                        title,
                        observed.key().countsEvents()
                                ? "Number per " + period(observed.periodDays())
                                : "Number at the end of the day")
                .with(
                        model.baseline().title(),
                        ChartStyle.BLUE,
                        observed.model().dates(),
                        observed.model().bands())
                .withPoints("Observed", observed.dates(), observed.counts());
        String totals = observed.totals().map(this::totals).orElse("");
        page.chart(
                chart.chart(true),
                "observed-" + number,
                title + ". Line and bands: the baseline's runs; points: observed. " + totals,
                totals + " The baseline is " + Words.quoted(model.baseline()) + ". Each point stands at the last day of"
                        + " its period. Observed: " + observed.source() + ".",
                runs(),
                HEIGHT);
    }

    private String totals(ObservedCurve.Totals totals) {
        return "Over the periods observed: " + Figures.count(totals.observed()) + " in reality, "
                + Figures.count(totals.mean()) + " in the model"
                + (oneRun()
                        ? "'s only run."
                        : " on average (90% of runs " + Figures.interval(new Interval(totals.p05(), totals.p95()))
                                + ").");
    }

    private void baseline(String title, String id, Map<String, Curve> curves) {
        Curve curve = curves.get(model.baseline().name());
        CurveChart chart = new CurveChart(title + ": " + model.baseline().title(), "")
                .with(model.baseline().title(), ChartStyle.BLUE, curve.dates(), curve.bands());
        page.chart(
                chart.chart(true),
                id,
                title + " in the baseline. " + peak(curve),
                "The baseline. " + peak(curve),
                runs(),
                HEIGHT);
    }

    private static String peak(Curve curve) {
        int highest = 0;
        for (int i = 1; i < curve.dates().size(); i++) {
            if (median(curve, i) > median(curve, highest)) {
                highest = i;
            }
        }
        return curve.dates().isEmpty() || median(curve, highest) == 0
                ? "The line stays at zero."
                : "The line is highest, at " + Figures.count(median(curve, highest)) + ", on "
                        + Dates.text(curve.dates().get(highest)) + ".";
    }

    private static double median(Curve curve, int i) {
        return curve.bands().points().get(i).median();
    }

    /** One small chart a scenario on one scale, the baseline's median in each. */
    private void panels(String id, String title, Map<String, Curve> curves, boolean open) {
        List<ScenarioResult> shown = model.all().stream()
                .filter(scenario -> !model.isBaseline(scenario) && curves.containsKey(scenario.name()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        double highest = curves.values().stream()
                .mapToDouble(curve -> curve.bands().highest())
                .max()
                .orElse(1);
        Html html = page.html();
        if (open) {
            html.leaf("h3", title + ", scenario by scenario");
        } else {
            html.open("details");
            html.leaf("summary", title + ", scenario by scenario");
        }
        page.paragraph((oneRun()
                        ? "Line: the scenario's run."
                        : "Line and bands: the scenario's median, half and 90% of its runs.")
                + " Dashed grey line: the baseline" + (oneRun() ? "." : "'s median.") + " All on one scale.");
        html.open("div", "class", "panels");
        Curve baseline = curves.get(model.baseline().name());
        for (ScenarioResult scenario : shown.subList(0, Math.min(MOST_PANELS, shown.size()))) {
            panel(id, scenario, curves.get(scenario.name()), baseline, highest);
        }
        html.close();
        if (shown.size() > MOST_PANELS) {
            List<ScenarioResult> rest = shown.subList(MOST_PANELS, shown.size());
            html.open("details", "class", "rest");
            html.leaf("summary", rest.size() + " more");
            html.open("div", "class", "panels");
            rest.forEach(scenario -> panel(id, scenario, curves.get(scenario.name()), baseline, highest));
            html.close();
            html.close();
        }
        if (!open) {
            html.close();
        }
    }

    private void panel(String id, ScenarioResult scenario, Curve curve, Curve baseline, double highest) {
        Color color = ChartStyle.GREEN;
        CurveChart chart = new CurveChart(scenario.title(), "")
                .with(scenario.title(), color, curve.dates(), curve.bands())
                .withLine("Baseline", ChartStyle.MUTED, baseline.dates(), baseline.bands())
                .upTo(highest);
        page.panel(
                chart.chart(false),
                id + "-" + Slug.of(scenario.name()),
                scenario.title() + ". " + peak(curve),
                RunsText.of(scenario));
    }

    private String runs() {
        return RunsText.of(List.of(model.baseline()));
    }

    private boolean oneRun() {
        return model.baseline().runs() == 1;
    }

    private static String every(int days) {
        return "per " + period(days);
    }

    private static String period(int days) {
        return days == 1 ? "day" : days == WEEK ? "week" : days + " days";
    }
}
