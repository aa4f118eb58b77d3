package org.carehomesim.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.sim.observe.Outcome;

/** The comparison as a plain text table for a terminal, in ASCII and at most 110 columns wide. */
public final class PlannerTable {

    private static final int TITLE_WIDTH = 38;
    private static final int[] WIDTHS = {TITLE_WIDTH, 7, 20, 10, 14, 12};
    private static final List<String> HEAD_TOP =
            List.of("", "deaths", "deaths averted", "homes with", "extra cost", "chance of");
    private static final List<String> HEAD_BOTTOM =
            List.of("scenario", "(mean)", "(95% interval)", "outbreak", "(GBP)", "fewer deaths");
    private static final String FOOTNOTE =
            "chance of fewer deaths: than the baseline's run with the same number; ties count half\n";
    private static final String NONE = "-";

    private PlannerTable() {}

    /** The table: the baseline, then the other scenarios, most deaths averted first; ends with a line break. */
    public static String of(Comparison comparison, ReportContext context) {
        StringBuilder table = new StringBuilder();
        line(table, HEAD_TOP);
        line(table, HEAD_BOTTOM);
        line(table, Arrays.stream(WIDTHS).mapToObj("-"::repeat).toList());
        for (String scenario : ranked(comparison)) {
            row(table, comparison, context, scenario);
        }
        if (ranked(comparison).stream()
                .anyMatch(scenario ->
                        comparison.row(scenario, Outcome.RESIDENT_DEATHS).isPresent())) {
            table.append(FOOTNOTE);
        }
        return table.toString();
    }

    private static List<String> ranked(Comparison comparison) {
        List<String> order = new ArrayList<>(comparison.scenarios());
        order.sort(Comparator.comparingDouble(scenario -> rank(comparison, scenario)));
        return order;
    }

    private static double rank(Comparison comparison, String scenario) {
        if (scenario.equals(comparison.baseline())) {
            return Double.NEGATIVE_INFINITY;
        }
        return comparison
                .row(scenario, Outcome.RESIDENT_DEATHS)
                .map(ComparisonRow::difference)
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static void row(StringBuilder table, Comparison comparison, ReportContext context, String scenario) {
        boolean baseline = scenario.equals(comparison.baseline());
        List<String> title = wrap(context.titleOf(scenario) + (baseline ? " (baseline)" : ""));
        Optional<ComparisonRow> deaths = comparison.row(scenario, Outcome.RESIDENT_DEATHS);
        line(
                table,
                List.of(
                        title.get(0),
                        Figures.count(comparison
                                .summary(scenario, Outcome.RESIDENT_DEATHS)
                                .mean()),
                        deaths.map(PlannerTable::averted).orElse(NONE),
                        Figures.count(comparison
                                .summary(scenario, Outcome.HOMES_WITH_OUTBREAK)
                                .mean()),
                        comparison
                                .row(scenario, Outcome.COST_GBP)
                                .map(row -> Figures.moneyChange(row.difference()))
                                .orElse(NONE),
                        deaths.map(row -> Figures.share(row.probabilityBetter().orElse(0), row.n()))
                                .orElse(NONE)));
        title.stream().skip(1).forEach(rest -> table.append(rest).append('\n'));
    }

    private static String averted(ComparisonRow deaths) {
        double averted = 0 - deaths.difference();
        return deaths.interval()
                .map(interval -> Figures.withInterval(averted, interval.negated()))
                .orElse(Figures.count(averted));
    }

    private static void line(StringBuilder table, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < WIDTHS.length; i++) {
            String cell = ascii(cells.get(i));
            String space = " ".repeat(Math.max(0, WIDTHS[i] - cell.length()));
            line.append(i == 0 ? cell + space : " " + space + cell);
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }

    /** Terminals without Unicode would show question marks; the heading says that money is in pounds. */
    private static String ascii(String text) {
        return text.replace("−", "-").replace("£", "");
    }

    /** Breaks a title into lines at spaces, or within a word that is too long. */
    private static List<String> wrap(String title) {
        List<String> lines = new ArrayList<>();
        String rest = title.strip();
        while (rest.length() > TITLE_WIDTH) {
            int space = rest.lastIndexOf(' ', TITLE_WIDTH);
            int end = space > 0 ? space : TITLE_WIDTH;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }
}
