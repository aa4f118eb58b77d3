package org.carehomesim.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Draws parts beside each other as bars, costs to the right of zero and savings to the left, and a line at the sum. */
final class StackRenderer extends RowRenderer<StackRow> {

    private static final long serialVersionUID = 1L;
    private static final double HALF_HEIGHT = 6;
    private static final double LINE_HALF_HEIGHT = 9;

    private final transient List<Color> colors;

    StackRenderer(List<StackRow> rows, List<Color> colors) {
        super(rows);
        this.colors = colors;
    }

    @Override
    void drawMark(Graphics2D g2, StackRow row, DoubleUnaryOperator x, double y) {
        double left = 0;
        double right = 0;
        for (int part = 0; part < row.parts().size(); part++) {
            double value = row.parts().get(part);
            double from = value < 0 ? left : right;
            double low = x.applyAsDouble(Math.min(from, from + value));
            double high = x.applyAsDouble(Math.max(from, from + value));
            g2.setPaint(colors.get(part));
            g2.fill(new Rectangle2D.Double(low, y - HALF_HEIGHT, high - low, 2 * HALF_HEIGHT));
            if (value < 0) {
                left += value;
            } else {
                right += value;
            }
        }
        double sum = x.applyAsDouble(row.total());
        g2.setPaint(ChartStyle.INK);
        g2.setStroke(new BasicStroke(2));
        g2.draw(new Line2D.Double(sum, y - LINE_HALF_HEIGHT, sum, y + LINE_HALF_HEIGHT));
    }
}
