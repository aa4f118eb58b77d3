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

    /** The figures of one table. */
    private record Group(String caption, List<Figure> figures) {}

    /** A figure with the short name of its column. */
    private record Figure(Outcome outcome, String name) {}

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "Residents and their families",
                    List.of(
                            new Figure(Outcome.RESIDENT_INFECTIONS, "Infections of residents"),
                            new Figure(Outcome.RESIDENT_DEATHS, "Deaths of residents"),
                            new Figure(Outcome.QALY_LOSS, "QALYs lost"),
                            new Figure(Outcome.ISOLATION_DAYS, "Days in isolation"),
                            new Figure(Outcome.VISITS_LOST, "Visits lost"))),
            new Group(
                    "Staff",
                    List.of(
                            new Figure(Outcome.STAFF_INFECTIONS, "Infections of staff"),
                            new Figure(Outcome.STAFF_ABSENCE_DAYS, "Days absent"),
                            new Figure(Outcome.STAFF_STRAIN, "Strain-days"),
                            new Figure(Outcome.OVERTIME_SHIFTS, "Overtime shifts"),
                            new Figure(Outcome.AGENCY_SHIFTS, "Agency shifts"),
                            new Figure(Outcome.UNFILLED_SHIFTS, "Unfilled shifts"))),
            new Group(
                    "Homes and hospitals",
                    List.of(
                            new Figure(Outcome.HOMES_WITH_OUTBREAK, "Homes with an outbreak"),
                            new Figure(Outcome.EMPTY_BED_DAYS, "Empty bed-days"),
                            new Figure(Outcome.HOSPITAL_ADMISSIONS, "Hospital admissions"),
                            new Figure(Outcome.HOSPITAL_BED_DAYS, "Hospital bed-days"),
                            new Figure(Outcome.DELAYED_DISCHARGE_DAYS, "Days of delayed discharge"))));

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
        group.figures().forEach(figure -> columns.add(Column.number(figure.name())));
        List<List<Cell>> rows = new ArrayList<>();
        for (ScenarioResult scenario : model.all()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.name(model, scenario));
            for (Figure figure : group.figures()) {
                cells.add(
                        model.isBaseline(scenario)
                                ? Cell.plain(Figures.count(scenario.mean(figure.outcome())))
                                : change(scenario, figure.outcome()));
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
        return new Cell(Words.change(change.get()), Tone.of(scenario.direction(outcome)), "");
    }
}
