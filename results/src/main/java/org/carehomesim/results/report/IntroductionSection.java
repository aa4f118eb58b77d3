package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.results.chart.IntervalRow;
import org.carehomesim.results.chart.RowChart;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.linelist.Introductions;
import org.carehomesim.results.linelist.LineListFigures;
import org.carehomesim.results.linelist.Route;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;

/** How infection got into the homes; only where there is a line list. */
final class IntroductionSection {

    private static final String DEFINITION = "An introduction is a person who caught the infection outside a home and"
            + " infects somebody in it, be it a resident, a worker or a visitor.";

    private static final double SMALL_SHARE = 0.005;

    private static final Set<Route> PERMANENT_STAFF = EnumSet.of(Route.STAFF_COMMUNITY, Route.STAFF_HOUSEHOLD);
    private static final Set<Route> BETWEEN_HOMES = EnumSet.of(Route.STAFF_OTHER_HOME, Route.AGENCY_OTHER_HOME);
    private static final Set<Route> AGENCY = EnumSet.of(Route.AGENCY_COMMUNITY, Route.AGENCY_HOUSEHOLD);
    private static final Set<Route> VISITORS = EnumSet.of(Route.VISITOR);
    private static final Set<Route> RESIDENTS = EnumSet.of(Route.RESIDENT_HOSPITAL, Route.NEW_RESIDENT_COMMUNITY);
    private static final Set<Route> OTHERS = EnumSet.of(Route.SUPPORT_TEAM, Route.INDEX_CASE, Route.OTHER);

    private IntroductionSection() {}

    static void write(Page page, ReportModel model) {
        LineListFigures figures = model.lineLists().get(model.baseline().name());
        if (figures == null) {
            return;
        }
        page.section("introductions", "How infection got in");
        page.paragraph(sentence(model, figures) + " " + DEFINITION);
        List<Introductions.Row> present = present(figures);
        if (!present.isEmpty()) {
            chart(page, present, model.baseline());
        }
        if (!model.others().isEmpty()) {
            table(page, model);
        }
        spread(page, figures);
        page.html().close();
    }

    /** How many people each case infected in homes, and how fast; says nothing of what there is none of. */
    private static void spread(Page page, LineListFigures figures) {
        List<String> phrases = new ArrayList<>();
        figures.infectedByEach(Group.RESIDENT, Setting.CARE_HOME)
                .ifPresent(mean ->
                        phrases.add("each infected resident infected " + Figures.count(mean) + " others in homes"));
        figures.infectedByEach(Group.STAFF, Setting.CARE_HOME)
                .ifPresent(mean -> phrases.add("each infected member of permanent staff " + Figures.count(mean)));
        figures.infectedByEach(Group.AGENCY, Setting.CARE_HOME)
                .ifPresent(mean -> phrases.add("each infected agency worker " + Figures.count(mean)));
        figures.generationIntervals()
                .mean()
                .ifPresent(
                        days -> phrases.add("it took " + Figures.count(days) + " days from one infection to the next"));
        if (!phrases.isEmpty()) {
            page.paragraph("On average over the baseline’s runs, " + Words.join(phrases) + ".");
        }
    }

    private static String sentence(ReportModel model, LineListFigures figures) {
        Introductions.Row all = figures.allIntroductions();
        String where = model.others().isEmpty() ? "" : "In the baseline, ";
        if (all.mean() == 0) {
            return where + "no infection was brought into a home.";
        }
        String homes = Figures.count(all.homes()) + " of the "
                + Figures.count(model.baseline().mean(Outcome.HOMES)) + " homes";
        return where + "infection was brought in " + Figures.count(all.mean()) + " times a run, into " + homes
                + "; those who brought it infected " + Figures.count(all.infections()) + " people there directly.";
    }

    /** Routes that were taken, the most frequent first. */
    private static List<Introductions.Row> present(LineListFigures figures) {
        return figures.introductions().stream()
                .filter(row -> row.route().isPresent() && row.mean() > 0)
                .sorted(Comparator.comparingDouble(Introductions.Row::mean).reversed())
                .toList();
    }

    private static void chart(Page page, List<Introductions.Row> routes, ScenarioResult baseline) {
        List<IntervalRow> rows =
                routes.stream().map(IntroductionSection::intervalRow).toList();
        RowChart chart = RowChart.intervals(
                "Ways in which infection got into homes",
                new RowChart.Axis("Introductions into homes a run", Figures::tick, 0),
                rows);
        page.chart(
                chart.chart(),
                "introductions-by-route",
                OutcomeSection.alt("Introductions of infection into homes, mean of the runs by route", rows),
                baseline.runs() == 1
                        ? "Dot: the only run."
                        : "Dot: mean of the runs. Thick line: 95% interval of the mean.",
                RunsText.of(List.of(baseline)),
                chart.height());
    }

    private static IntervalRow intervalRow(Introductions.Row row) {
        String share = row.share().orElse(0) < SMALL_SHARE
                ? "under 1%"
                : Figures.percent(row.share().orElse(0));
        return new IntervalRow(
                row.route().orElseThrow().words(),
                Figures.count(row.mean()) + ", " + share + " of all",
                row.mean(),
                row.interval(),
                Optional.empty(),
                ChartStyle.BLUE);
    }

    private static void table(Page page, ReportModel model) {
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioResult scenario : model.all()) {
            LineListFigures figures = model.lineLists().get(scenario.name());
            if (figures != null) {
                rows.add(cells(scenario, figures));
            }
        }
        page.table(
                "Introductions a run by who brought the infection in; means over runs",
                List.of(
                        Column.text("Scenario"),
                        Column.number("All (95% interval)"),
                        Column.number("Homes reached"),
                        Column.number("Permanent staff, from outside"),
                        Column.number("Agency staff, from outside"),
                        Column.number("Staff, from another home"),
                        Column.number("Visitors"),
                        Column.number("Residents moving in or back"),
                        Column.number("Others")),
                rows);
    }

    private static List<String> cells(ScenarioResult scenario, LineListFigures figures) {
        Introductions.Row all = figures.allIntroductions();
        List<String> cells = new ArrayList<>(List.of(
                scenario.title(),
                all.interval()
                        .map(interval -> Figures.withInterval(all.mean(), interval))
                        .orElse(Figures.count(all.mean())),
                Figures.count(all.homes())));
        for (Set<Route> routes : List.of(PERMANENT_STAFF, AGENCY, BETWEEN_HOMES, VISITORS, RESIDENTS, OTHERS)) {
            cells.add(Figures.count(figures.introductions().stream()
                    .filter(row -> row.route().filter(routes::contains).isPresent())
                    .mapToDouble(Introductions.Row::mean)
                    .sum()));
        }
        return cells;
    }
}
