package org.carehomesim.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.carehomesim.results.linelist.GenerationIntervals;
import org.carehomesim.results.linelist.Introductions;
import org.carehomesim.results.linelist.LineListFigures;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;

/** Sums up the line list of one run: how infection got in, how many each case infected, and how fast. */
final class LineListSummary {

    private static final int WIDTH = 46;

    private final StringBuilder text = new StringBuilder();

    private LineListSummary() {}

    /** The summary of the line list of a run. */
    static String of(LineListFigures figures) {
        LineListSummary summary = new LineListSummary();
        summary.introductions(figures);
        summary.spread(figures);
        return summary.text.toString();
    }

    private void introductions(LineListFigures figures) {
        Introductions.Row all = figures.allIntroductions();
        heading("How infection got into homes");
        line(
                "Introductions",
                Texts.whole(all.mean()),
                "   into " + Texts.counted((int) Math.round(all.homes()), "home"));
        for (Introductions.Row row : figures.introductions()) {
            if (row.route().isPresent() && row.mean() > 0) {
                String share =
                        String.format(Locale.UK, "   %.0f%%", 100 * row.share().orElse(0));
                line(row.route().get().words(), Texts.whole(row.mean()), share);
            }
        }
    }

    private void spread(LineListFigures figures) {
        heading("Spread");
        infected("Infected in homes by each infected resident", figures, Group.RESIDENT);
        infected("by each infected member of permanent staff", figures, Group.STAFF);
        infected("by each infected agency worker", figures, Group.AGENCY);
        GenerationIntervals intervals = figures.generationIntervals();
        OptionalDouble mean = intervals.mean();
        if (mean.isPresent()) {
            OptionalDouble deviation = intervals.standardDeviation();
            line(
                    "Days from one infection to the next",
                    oneDecimal(mean.getAsDouble()),
                    deviation.isPresent() ? "   sd " + oneDecimal(deviation.getAsDouble()) : "");
        }
    }

    private void infected(String label, LineListFigures figures, Group group) {
        OptionalDouble mean = figures.infectedByEach(group, Setting.CARE_HOME);
        if (mean.isPresent()) {
            line(label, String.format(Locale.UK, "%.2f", mean.getAsDouble()), "");
        }
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }

    private void heading(String heading) {
        text.append(System.lineSeparator()).append(heading).append(System.lineSeparator());
    }

    private void line(String label, String value, String remark) {
        text.append(String.format(Locale.UK, "  %-" + WIDTH + "s%8s%s%n", label, value, remark));
    }
}
