package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.report.Page.Cell;
import org.carehomesim.results.report.Page.Column;
import org.carehomesim.results.report.Page.Tone;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.sim.observe.Outcome;

/** What measures do to residents, staff and hospitals, harm beside benefit. */
final class HarmSection {

    /** Figures of one table, with the short names of its columns. */
    private record Group(String caption, List<Outcome> outcomes, List<String> names) {}

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "Residents and their families",
                    List.of(
                            Outcome.RESIDENT_INFECTIONS,
                            Outcome.RESIDENT_DEATHS,
                            Outcome.QALY_LOSS,
                            Outcome.ISOLATION_DAYS,
                            Outcome.VISITS_LOST),
                    List.of(
                            "Infections of residents",
                            "Deaths of residents",
                            "QALYs lost",
                            "Days in isolation",
                            "Visits lost")),
            new Group(
                    "Staff",
                    List.of(
                            Outcome.STAFF_INFECTIONS,
                            Outcome.STAFF_ABSENCE_DAYS,
                            Outcome.STAFF_STRAIN,
                            Outcome.OVERTIME_SHIFTS,
                            Outcome.AGENCY_SHIFTS,
                            Outcome.UNFILLED_SHIFTS),
                    List.of(
                            "Infections of staff",
                            "Days absent",
                            "Strain-days",
                            "Overtime shifts",
                            "Agency shifts",
                            "Unfilled shifts")),
            new Group(
                    "Homes and hospitals",
                    List.of(
                            Outcome.HOMES_WITH_OUTBREAK,
                            Outcome.EMPTY_BED_DAYS,
                            Outcome.HOSPITAL_ADMISSIONS,
                            Outcome.HOSPITAL_BED_DAYS,
                            Outcome.DELAYED_DISCHARGE_DAYS),
                    List.of(
                            "Homes with an outbreak",
                            "Empty bed-days",
                            "Hospital admissions",
                            "Hospital bed-days",
                            "Days of delayed discharge")));

    private HarmSection() {}

    static void write(Page page, ReportModel model) {
        if (model.ranked().isEmpty()) {
            return;
        }
        page.section("harms", "What it does to people: benefit and harm");
        page.paragraph("Mean change against the baseline with its 95% interval; the baseline's row gives its own mean."
                + " Blue: clearly better. Vermilion: clearly worse. Grey: the interval includes no change.");
        for (Group group : GROUPS) {
            table(page, model, group);
        }
        page.html().close();
    }

    private static void table(Page page, ReportModel model, Group group) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Scenario")));
        group.names().forEach(name -> columns.add(Column.number(name)));
        List<List<Cell>> rows = new ArrayList<>();
        for (ScenarioResult scenario : model.all()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.plain(scenario.title() + (model.isBaseline(scenario) ? " (baseline)" : "")));
            for (Outcome outcome : group.outcomes()) {
                cells.add(
                        model.isBaseline(scenario)
                                ? Cell.plain(Figures.count(scenario.mean(outcome)))
                                : change(scenario, outcome));
            }
            rows.add(cells);
        }
        page.cells(group.caption(), columns, rows);
    }

    private static Cell change(ScenarioResult scenario, Outcome outcome) {
        Optional<ComparisonRow> change = scenario.change(outcome);
        if (change.isEmpty()) {
            return Cell.plain(Words.NONE);
        }
        Tone tone = switch (scenario.direction(outcome)) {
            case LESS -> Tone.BETTER;
            case MORE -> Tone.WORSE;
            case NONE, UNKNOWN -> Tone.UNCLEAR;
        };
        String text = Words.change(change.get());
        boolean more = change.get().difference() > 0 && Character.isDigit(text.charAt(0)) && !text.startsWith("0 ");
        return new Cell(more ? "+" + text : text, tone);
    }
}
