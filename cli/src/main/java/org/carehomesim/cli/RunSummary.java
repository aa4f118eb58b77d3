package org.carehomesim.cli;

import java.util.Locale;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;

/** Sums up one run in a screenful of text. */
final class RunSummary {

    private static final String LINE = "  %-26s%12s%s%n";

    private final StringBuilder text = new StringBuilder();
    private final RunRecord record;

    private RunSummary(RunRecord record) {
        this.record = record;
    }

    /** The summary of a run. */
    static String of(RunRecord record) {
        RunSummary summary = new RunSummary(record);
        summary.homes();
        summary.infections();
        summary.hospital();
        summary.staff();
        summary.supplies();
        summary.costs();
        return summary.text.toString();
    }

    private void homes() {
        heading("Homes");
        line("Care homes", Outcome.HOMES);
        line("with a resident infected", Outcome.HOMES_AFFECTED);
        line("with an outbreak", Outcome.HOMES_WITH_OUTBREAK);
        line("Residents at the start", Outcome.RESIDENTS);
        line("Permanent staff", Outcome.STAFF);
        line("Agency staff", Outcome.AGENCY_STAFF);
    }

    private void infections() {
        heading("Infections");
        line("of residents", Outcome.RESIDENT_INFECTIONS);
        line("of permanent staff", Outcome.STAFF_INFECTIONS);
        line("of agency staff", Outcome.AGENCY_INFECTIONS);
        line("of visitors", Outcome.VISITOR_INFECTIONS);
        line("in households", Outcome.HOUSEHOLD_INFECTIONS);
        line("Peak, residents infectious", Outcome.PEAK_RESIDENT_INFECTIONS, peakDate());
        heading("Deaths");
        line(
                "of residents",
                Outcome.RESIDENT_DEATHS,
                "   of them in hospital " + whole(Outcome.RESIDENT_DEATHS_IN_HOSPITAL));
        line("of staff", Outcome.STAFF_DEATHS);
        line("of residents, other causes", Outcome.BACKGROUND_DEATHS);
    }

    private void hospital() {
        heading("Hospital");
        line("Admissions, infection", Outcome.HOSPITAL_ADMISSIONS);
        line("Bed-days, infection", Outcome.HOSPITAL_BED_DAYS);
        line("Days of delayed discharge", Outcome.DELAYED_DISCHARGE_DAYS);
    }

    private void staff() {
        heading("Staffing");
        line("Days of absence", Outcome.STAFF_ABSENCE_DAYS);
        line("Overtime shifts", Outcome.OVERTIME_SHIFTS);
        line("Agency shifts", Outcome.AGENCY_SHIFTS);
        line("Unfilled shifts", Outcome.UNFILLED_SHIFTS);
    }

    private void supplies() {
        heading("Protection");
        line("Protective items used", Outcome.PPE_ITEMS_USED);
        line("Home-days short of them", Outcome.PPE_SHORT_DAYS);
        line("Tests used", Outcome.TESTS_USED);
        line("Resident-days in isolation", Outcome.ISOLATION_DAYS);
        line("Visits lost", Outcome.VISITS_LOST);
    }

    private void costs() {
        heading("Costs");
        String payers = "   homes " + pounds(Outcome.COST_HOME_GBP) + ", council " + pounds(Outcome.COST_COUNCIL_GBP)
                + ", NHS " + pounds(Outcome.COST_NHS_GBP);
        text.append(String.format(Locale.UK, LINE, "Cost of measures and care", pounds(Outcome.COST_GBP), payers));
        line("QALYs lost", Outcome.QALY_LOSS);
    }

    private String peakDate() {
        int day = (int) record.outcome(Outcome.PEAK_DAY);
        boolean known = day >= 0 && day < record.daily().days() && record.outcome(Outcome.PEAK_RESIDENT_INFECTIONS) > 0;
        return known ? "   on " + Texts.date(record.daily().date(day)) : "";
    }

    private void heading(String heading) {
        text.append(text.isEmpty() ? "" : System.lineSeparator())
                .append(heading)
                .append(System.lineSeparator());
    }

    private void line(String label, Outcome outcome) {
        line(label, outcome, "");
    }

    private void line(String label, Outcome outcome, String remark) {
        text.append(String.format(Locale.UK, LINE, label, whole(outcome), remark));
    }

    private String whole(Outcome outcome) {
        return Texts.whole(record.outcome(outcome));
    }

    private String pounds(Outcome outcome) {
        return Texts.pounds(record.outcome(outcome));
    }
}
