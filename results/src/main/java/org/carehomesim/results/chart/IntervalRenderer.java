package org.carehomesim.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.carehomesim.results.statistics.Interval;

/** Draws a dot for the mean, a thick line for its interval and a thin one for the range of runs. */
final class IntervalRenderer extends RowRenderer<IntervalRow> {

    private static final long serialVersionUID = 1L;
    private static final float THIN = 1.5f;
    private static final float THICK = 6f;
    private static final double RADIUS = 5;
    private static final double OPACITY = 0.45;

    IntervalRenderer(List<IntervalRow> rows) {
        super(rows);
    }

    @Override
    void drawMark(Graphics2D g2, IntervalRow row, DoubleUnaryOperator x, double y) {
        row.range().ifPresent(range -> {
            g2.setPaint(row.color());
            g2.setStroke(new BasicStroke(THIN));
            line(g2, range, x, y);
        });
        row.confidence().ifPresent(interval -> {
            g2.setPaint(ChartStyle.translucent(row.color(), OPACITY));
            g2.setStroke(new BasicStroke(THICK, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            line(g2, interval, x, y);
        });
        double middle = x.applyAsDouble(row.mean());
        Ellipse2D dot = new Ellipse2D.Double(middle - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        g2.setPaint(row.color());
        g2.fill(dot);
        g2.setPaint(Color.WHITE);
        g2.setStroke(new BasicStroke(1));
        g2.draw(dot);
    }

    private static void line(Graphics2D g2, Interval interval, DoubleUnaryOperator x, double y) {
        g2.draw(new Line2D.Double(x.applyAsDouble(interval.low()), y, x.applyAsDouble(interval.high()), y));
    }
}
