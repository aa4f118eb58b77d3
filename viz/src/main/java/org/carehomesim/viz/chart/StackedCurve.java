package org.carehomesim.viz.chart;

import java.time.LocalDate;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.time.TimeTableXYDataset;

/** An epidemic curve of one run: a bar a day, the groups on top of each other. */
public final class StackedCurve extends DailyChart {

    private final TimeTableXYDataset bars = new TimeTableXYDataset(Dates.ZONE);

    /** Creates a curve without days. */
    StackedCurve(Topic topic, Period period) {
        super(topic, period, 1);
        StackedXYBarRenderer renderer = new StackedXYBarRenderer(0.08);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        for (int line = 0; line < topic.lines().size(); line++) {
            renderer.setSeriesPaint(line, topic.lines().get(line).colour());
            // the groups are in the legend before the first day
            bars.add(Dates.day(period.start()), 0, topic.lines().get(line).name(), false);
        }
        bars.setDomainIsPointsInTime(false);
        plot().setDataset(bars);
        plot().setRenderer(renderer);
        complete();
    }

    @Override
    void draw(int run, LocalDate date, double[] row) {
        for (int line = 0; line < row.length; line++) {
            bars.add(Dates.day(date), row[line], topic().lines().get(line).name(), line == row.length - 1);
        }
    }

    @Override
    void clearDrawn() {
        LocalDate first = plotStart();
        bars.clear();
        topic().lines().forEach(line -> bars.add(Dates.day(first), 0, line.name(), true));
    }

    private LocalDate plotStart() {
        return Dates.date(plot().getDomainAxis().getRange().getLowerBound());
    }
}
