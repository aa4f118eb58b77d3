package org.carehomesim.results.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/**
 * Draws one row an item: its label, then below it a mark on the horizontal axis.
 *
 * <p>Labels stand above the marks, not left of the axis: long titles fit on a narrow screen, and stay aligned whatever
 * font the reader has.
 */
abstract class RowRenderer<R extends ChartRow> extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;
    private static final double LABEL_ABOVE = 10;
    private static final double GAP = 8;

    private final transient List<R> rows;

    RowRenderer(List<R> rows) {
        this.rows = rows;
    }

    @Override
    public final void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        R row = rows.get(item);
        double y = range.valueToJava2D(dataset.getYValue(series, item), area, RectangleEdge.LEFT);
        if (!row.label().isEmpty()) {
            drawLabel(g2, row, area, y - LABEL_ABOVE);
        }
        drawMark(g2, row, value -> domain.valueToJava2D(value, area, RectangleEdge.BOTTOM), y);
    }

    private void drawLabel(Graphics2D g2, R row, Rectangle2D area, double baseline) {
        g2.setFont(ChartStyle.boldFont());
        g2.setPaint(ChartStyle.INK);
        String label = fit(g2, row.label(), area.getWidth());
        draw(g2, label, area.getMinX(), baseline);
        double after = g2.getFontMetrics().stringWidth(label) + GAP;
        Font plain = ChartStyle.font();
        String detail = row.detail();
        if (after + g2.getFontMetrics(plain).stringWidth(detail) <= area.getWidth()) {
            g2.setFont(plain);
            g2.setPaint(ChartStyle.MUTED);
            draw(g2, detail, area.getMinX() + after, baseline);
        }
    }

    /**
     * Draws the mark of a row.
     *
     * @param g2 where to draw
     * @param row the row
     * @param x position of a value on the horizontal axis
     * @param y middle of the mark
     */
    abstract void drawMark(Graphics2D g2, R row, DoubleUnaryOperator x, double y);

    /** Draws text on a white ground, so that grid lines do not run through it. */
    private static void draw(Graphics2D g2, String text, double x, double baseline) {
        FontMetrics metrics = g2.getFontMetrics();
        Paint ink = g2.getPaint();
        g2.setPaint(Color.WHITE);
        g2.fill(new Rectangle2D.Double(
                x - 1, baseline - metrics.getAscent(), metrics.stringWidth(text) + 3.0, metrics.getHeight()));
        g2.setPaint(ink);
        g2.drawString(text, (float) x, (float) baseline);
    }

    private static String fit(Graphics2D g2, String text, double width) {
        FontMetrics metrics = g2.getFontMetrics();
        String fitted = text;
        int length = text.length();
        while (length > 1 && metrics.stringWidth(fitted) > width) {
            length--;
            fitted = text.substring(0, length).stripTrailing() + "…";
        }
        return fitted;
    }
}
