package org.carehomesim.results.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.results.chart.IntervalRow;
import org.carehomesim.results.chart.ResponseChart;
import org.carehomesim.results.chart.RowChart;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.sensitivity.Estimate;
import org.carehomesim.results.sensitivity.SensitivityRow;
import org.carehomesim.results.sensitivity.SensitivityRow.Measure;
import org.carehomesim.sim.observe.Outcome;

/** How much outcomes depend on parameters, drawn for the main outcomes; the table holds them all. */
final class SensitivitySection {

    private static final List<Outcome> SHOWN = List.of(Outcome.RESIDENT_INFECTIONS, Outcome.RESIDENT_DEATHS);
    private static final int MOST_ROWS = 24;

    private SensitivitySection() {}

    /** Rank correlation with uncertain parameters; nothing if there are none. */
    static void writeUncertain(Page page, ReportModel model) {
        List<SensitivityRow> rows = model.sensitivity();
        Set<String> scenarios = new LinkedHashSet<>();
        rows.forEach(row -> scenarios.add(row.scenario()));
        if (scenarios.isEmpty()) {
            return;
        }
        page.section("sensitivity", "Which uncertain parameters matter?");
        page.paragraph("Some parameters are uncertain and were drawn anew in each run. Below: how strongly the outcome"
                + " rises (to the right) or falls with each, the others held apart.");
        for (String scenario : scenarios) {
            for (Outcome outcome : SHOWN) {
                List<SensitivityRow> shown = rows.stream()
                        .filter(row -> row.scenario().equals(scenario) && row.outcome() == outcome)
                        .toList();
                correlations(
                        page,
                        outcome,
                        shown,
                        scenarios.size() > 1 ? ": " + title(model, scenario) : "",
                        runs(model, scenario));
            }
        }
        page.html().close();
    }

    private static String title(ReportModel model, String scenario) {
        return find(model, scenario).map(ScenarioResult::title).orElse(scenario);
    }

    private static String runs(ReportModel model, String scenario) {
        return find(model, scenario).map(found -> RunsText.of(List.of(found))).orElse("");
    }

    private static Optional<ScenarioResult> find(ReportModel model, String scenario) {
        return model.all().stream()
                .filter(result -> result.name().equals(scenario))
                .findFirst();
    }

    /** The measures of a design's method. */
    static void writeDesign(Page page, DesignModel model) {
        List<SensitivityRow> rows = model.sensitivity();
        String runs = RunsText.ofDesign(model);
        page.section("sensitivity", "Which parameters matter?");
        if (rows.isEmpty()) {
            page.paragraph("No outcome differs between the points.");
        }
        for (Outcome outcome : SHOWN) {
            List<SensitivityRow> shown =
                    rows.stream().filter(row -> row.outcome() == outcome).toList();
            sobol(page, outcome, shown, runs);
            morris(page, outcome, shown, runs);
            tornado(page, outcome, shown, runs);
            correlations(page, outcome, shown, "", runs);
            responses(page, outcome, shown, runs);
            noise(page, outcome, shown);
        }
        page.html().close();
    }

    private static void sobol(Page page, Outcome outcome, List<SensitivityRow> rows, String runs) {
        Map<String, Estimate> first = byParameter(rows, Measure.FIRST_ORDER);
        List<IntervalRow> marks = new ArrayList<>();
        sorted(byParameter(rows, Measure.TOTAL)).forEach((parameter, total) -> {
            marks.add(row(parameter + ": total", total, ChartStyle.BLUE));
            marks.add(row(parameter + ": by itself", first.get(parameter), ChartStyle.ORANGE));
        });
        chart(
                page,
                outcome.label() + ": share of the variance between points",
                "share of variance",
                "sobol-" + outcome.column(),
                marks,
                "Sobol indices with 95% bootstrap intervals. Total (blue): what the parameter does alone and together"
                        + " with others. By itself (orange): the share that goes away on average once it is known.",
                runs);
    }

    private static void morris(Page page, Outcome outcome, List<SensitivityRow> rows, String runs) {
        Map<String, Estimate> deviation = byParameter(rows, Measure.SIGMA);
        Map<String, Estimate> mean = byParameter(rows, Measure.MU);
        List<IntervalRow> marks = new ArrayList<>();
        sorted(byParameter(rows, Measure.MU_STAR)).forEach((parameter, effect) -> {
            String detail = Figures.count(effect.value()) + ", with sign "
                    + Figures.change(mean.get(parameter).value()) + ", sd "
                    + Figures.count(deviation.get(parameter).value());
            marks.add(new IntervalRow(
                    parameter, detail, effect.value(), effect.interval(), Optional.empty(), ChartStyle.BLUE));
        });
        chart(
                page,
                outcome.label() + ": mean absolute elementary effect",
                "effect of the whole range",
                "morris-" + outcome.column(),
                marks,
                "Change of the outcome over the range of the parameter, absolute, mean over trajectories with 95%"
                        + " bootstrap interval. A standard deviation as large as the mean tells of interactions or"
                        + " curvature.",
                runs);
    }

    private static void tornado(Page page, Outcome outcome, List<SensitivityRow> rows, String runs) {
        Map<String, Double> reach = new LinkedHashMap<>();
        List<SensitivityRow> differences =
                rows.stream().filter(row -> row.measure() == Measure.DIFFERENCE).toList();
        differences.forEach(
                row -> reach.merge(row.parameter(), Math.abs(row.estimate().value()), Math::max));
        List<IntervalRow> marks = differences.stream()
                .sorted(Comparator.comparingDouble((SensitivityRow row) -> -reach.get(row.parameter())))
                .map(row -> row(
                        row.parameter() + " = " + row.at(),
                        row.estimate(),
                        row.estimate().value() < 0 ? ChartStyle.BLUE : ChartStyle.VERMILION))
                .toList();
        chart(
                page,
                outcome.label() + ": difference from the scenario itself",
                "← less than in the scenario · more →",
                "tornado-" + outcome.column(),
                marks,
                "Mean difference between paired runs with its 95% interval. Parameters with the largest differences"
                        + " come first.",
                runs);
    }

    private static void correlations(Page page, Outcome outcome, List<SensitivityRow> rows, String where, String runs) {
        List<IntervalRow> marks = new ArrayList<>();
        sorted(byParameter(rows, Measure.PRCC))
                .forEach((parameter, coefficient) -> marks.add(
                        row(parameter, coefficient, coefficient.value() < 0 ? ChartStyle.BLUE : ChartStyle.VERMILION)));
        chart(
                page,
                outcome.label() + ": partial rank correlation" + where,
                "← falls with the parameter · rises →",
                "rank-correlation-" + outcome.column(),
                marks,
                "Partial rank correlation coefficients with 95% intervals (Fisher). Blue: less with more of the"
                        + " parameter. Vermilion: more.",
                runs);
    }

    private static void responses(Page page, Outcome outcome, List<SensitivityRow> rows, String runs) {
        Map<String, List<ResponseChart.Mark>> marks = new LinkedHashMap<>();
        for (SensitivityRow row : rows) {
            Optional<Double> at = row.measure() == Measure.MEAN ? number(row.at()) : Optional.empty();
            at.ifPresent(value -> marks.computeIfAbsent(row.parameter(), parameter -> new ArrayList<>())
                    .add(new ResponseChart.Mark(
                            value, row.estimate().value(), row.estimate().interval())));
        }
        marks.values().removeIf(ofParameter -> ofParameter.size() < 2);
        if (marks.isEmpty()) {
            return;
        }
        page.html().open("div", "class", "panels");
        marks.forEach((parameter, ofParameter) -> page.panel(
                ResponseChart.of(parameter, outcome.label(), ofParameter),
                "response-" + outcome.column(),
                outcome.label() + " at each value of " + parameter + "; the figures are in sensitivity.csv",
                runs));
        page.html().close();
    }

    private static void noise(Page page, Outcome outcome, List<SensitivityRow> rows) {
        rows.stream()
                .filter(row -> row.measure() == Measure.NOISE_SHARE)
                .findFirst()
                .ifPresent(row -> page.paragraph(outcome.label() + ": chance between runs makes up at most "
                        + Figures.percent(row.estimate().value())
                        + " of the variance between points. It is in every total effect and lowers every correlation;"
                        + " more runs a point make it smaller."));
    }

    private static void chart(
            Page page, String title, String axis, String id, List<IntervalRow> marks, String caption, String runs) {
        if (marks.isEmpty()) {
            return;
        }
        List<IntervalRow> shown = marks.subList(0, Math.min(MOST_ROWS, marks.size()));
        RowChart chart = RowChart.intervals(title, new RowChart.Axis(axis, Figures::tick, 0), shown);
        String rest = marks.size() > shown.size() ? " The rest is in sensitivity.csv." : "";
        page.chart(chart.chart(), id, OutcomeSection.alt(title, shown), caption + rest, runs, chart.height());
    }

    private static IntervalRow row(String label, Estimate estimate, Color color) {
        String detail = estimate.interval()
                .map(interval -> Figures.withInterval(estimate.value(), interval))
                .orElse(Figures.count(estimate.value()));
        return new IntervalRow(label, detail, estimate.value(), estimate.interval(), Optional.empty(), color);
    }

    private static Map<String, Estimate> byParameter(List<SensitivityRow> rows, Measure measure) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.measure() == measure)
                .forEach(row -> estimates.put(row.parameter(), row.estimate()));
        return estimates;
    }

    /** Strongest first. */
    private static Map<String, Estimate> sorted(Map<String, Estimate> estimates) {
        Map<String, Estimate> sorted = new LinkedHashMap<>();
        estimates.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> -Math.abs(entry.getValue().value())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
