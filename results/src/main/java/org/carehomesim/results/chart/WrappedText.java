package org.carehomesim.results.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.LengthConstraintType;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.data.Range;

/** The room that titles and legend take when they do not fit on one line each. */
public final class WrappedText {

    /** Wide enough for any title or legend. */
    private static final double WIDE = 1e5;

    private static final double HIGH = 1e4;

    private WrappedText() {}

    /**
     * How many pixels higher a chart must be than with all of its titles and its legend on one line each, for its plot
     * to keep its height.
     *
     * @param chart the chart
     * @param width its width in pixels
     */
    public static int extraHeight(JFreeChart chart, int width) {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        double inner = chart.getPadding().trimWidth(width);
        double extra = chart.getTitle() == null ? 0 : extra(chart.getTitle(), graphics, inner);
        for (int i = 0; i < chart.getSubtitleCount(); i++) {
            extra += extra(chart.getSubtitle(i), graphics, inner);
        }
        graphics.dispose();
        return (int) Math.ceil(extra);
    }

    private static double extra(Title title, Graphics2D graphics, double width) {
        return height(title, graphics, width) - height(title, graphics, WIDE);
    }

    private static double height(Title title, Graphics2D graphics, double width) {
        RectangleConstraint room = new RectangleConstraint(
                width,
                new Range(0, width),
                LengthConstraintType.RANGE,
                HIGH,
                new Range(0, HIGH),
                LengthConstraintType.RANGE);
        return title.arrange(graphics, room).getHeight();
    }
}
