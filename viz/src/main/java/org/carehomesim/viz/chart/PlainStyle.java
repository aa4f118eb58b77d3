package org.carehomesim.viz.chart;

import java.awt.Color;
import java.awt.Font;
import org.carehomesim.viz.drawing.Palette;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A quiet look for charts: white ground, light grid lines, readable type. */
final class PlainStyle {

    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private PlainStyle() {}

    static void apply(JFreeChart chart) {
        chart.setBackgroundPaint(Palette.BACKGROUND);
        chart.getTitle().setFont(TITLE);
        chart.getTitle().setPaint(Palette.TEXT);
        if (chart.getLegend() != null) {
            chart.getLegend().setItemFont(LABEL);
            chart.getLegend().setItemPaint(Palette.TEXT);
            chart.getLegend().setFrame(BlockBorder.NONE);
        }
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(Palette.BACKGROUND);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.RULE);
        plot.setRangeGridlineStroke(new java.awt.BasicStroke(1f));
        style(plot.getDomainAxis());
        style(plot.getRangeAxis());
        plot.getRangeAxis().setAxisLineVisible(false);
        plot.getRangeAxis().setTickMarksVisible(false);
    }

    private static void style(ValueAxis axis) {
        Color line = Palette.MUTED_TEXT;
        axis.setLabelFont(LABEL);
        axis.setTickLabelFont(LABEL);
        axis.setLabelPaint(line);
        axis.setTickLabelPaint(line);
        axis.setAxisLinePaint(line);
        axis.setTickMarkPaint(line);
    }
}
