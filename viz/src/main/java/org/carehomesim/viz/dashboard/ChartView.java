package org.carehomesim.viz.dashboard;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carehomesim.viz.chart.DailyChart;
import org.carehomesim.viz.chart.RunStyle;
import org.carehomesim.viz.chart.Topic;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.plot.XYPlot;

/** A chart in a window, which says what it shows, and what it shows for a date, to whoever points at it. */
final class ChartView extends ChartPanel {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 4000;
    private static final Dimension SIZE = new Dimension(360, 200);

    /** A line is hard to hit: what starts or ends within so many days of the date pointed at is told. */
    private static final int NEARBY_DAYS = 2;

    private final transient DailyChart daily;

    ChartView(DailyChart daily) {
        super(daily.chart());
        this.daily = daily;
        setPreferredSize(SIZE);
        setMinimumSize(new Dimension(0, 0));
        // drawn in the size it has, never scaled
        setMinimumDrawWidth(0);
        setMinimumDrawHeight(0);
        setMaximumDrawWidth(LARGEST);
        setMaximumDrawHeight(LARGEST);
        // nothing is looked up by shape, and keeping a shape for every point would take time at each redraw
        getChartRenderingInfo().setEntityCollection(null);
        setFont(getFont().deriveFont(Font.PLAIN));
        setInitialDelay(300);
        setDismissDelay(60_000);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return toolTip(dateAt(event));
    }

    private Optional<LocalDate> dateAt(MouseEvent event) {
        Rectangle2D area = getScreenDataArea();
        if (area == null || !area.contains(event.getPoint())) {
            return Optional.empty();
        }
        XYPlot plot = daily.chart().getXYPlot();
        return Optional.of(
                daily.dateAt(plot.getDomainAxis().java2DToValue(event.getX(), area, plot.getDomainAxisEdge())));
    }

    /** What is said at a date, and what the chart shows. */
    String toolTip(Optional<LocalDate> date) {
        StringBuilder text = new StringBuilder("<html><body style='width:260px'>");
        date.ifPresent(pointedAt -> addValues(text, pointedAt));
        return text.append("<p style='color:#5F6B76'>")
                .append(PanelText.html(daily.topic().explanation()))
                .append("</p></body></html>")
                .toString();
    }

    private void addValues(StringBuilder text, LocalDate date) {
        text.append("<b>").append(PanelText.date(date)).append("</b>");
        for (int run = 0; run < daily.runs(); run++) {
            String letter = daily.runs() == 1 ? "" : RunStyle.letter(run) + ": ";
            daily.valuesOn(run, date).ifPresent(values -> addValues(text, letter, values));
        }
        for (LocalDate marked : daily.marks().dates()) {
            if (Math.abs(marked.toEpochDay() - date.toEpochDay()) <= NEARBY_DAYS) {
                text.append("<br><i>")
                        .append(PanelText.date(marked))
                        .append(": ")
                        .append(PanelText.html(daily.marks().wordsOn(marked)))
                        .append("</i>");
            }
        }
        text.append("<br>");
    }

    private void addValues(StringBuilder text, String letter, double[] values) {
        List<Topic.Line> lines = daily.topic().lines();
        for (int line = 0; line < values.length; line++) {
            text.append("<br>")
                    .append(letter)
                    .append(PanelText.html(lines.get(line).name()))
                    .append(" ")
                    .append(number(values[line]));
        }
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return value == Math.rint(value)
                ? String.format(Locale.UK, "%,.0f", value)
                : String.format(Locale.UK, "%,.2f", value);
    }
}
