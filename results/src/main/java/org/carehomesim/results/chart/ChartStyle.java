package org.carehomesim.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.DefaultDrawingSupplier;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The look of every chart: white ground, light grid, no frames, readable sans-serif text, and the colours of Okabe and
 * Ito, which people with any kind of colour vision can tell apart.
 */
public final class ChartStyle {

    /** Blue. */
    public static final Color BLUE = new Color(0x0072B2);
    /** Orange. */
    public static final Color ORANGE = new Color(0xE69F00);
    /** Bluish green. */
    public static final Color GREEN = new Color(0x009E73);
    /** Vermilion. */
    public static final Color VERMILION = new Color(0xD55E00);
    /** Reddish purple. */
    public static final Color PURPLE = new Color(0xCC79A7);
    /** Sky blue. */
    public static final Color SKY = new Color(0x56B4E9);
    /** Yellow. */
    public static final Color YELLOW = new Color(0xF0E442);
    /** Text. */
    public static final Color INK = new Color(0x1F2933);
    /** Secondary text and neutral marks. */
    public static final Color MUTED = new Color(0x5F6B76);
    /** Grid lines. */
    public static final Color GRID = new Color(0xE4E7EB);

    /** Height in pixels of a line added by {@link #note}. */
    public static final int NOTE_HEIGHT = 20;

    /** Far enough below the axis that its first label does not run into the lowest beside the other axis. */
    private static final RectangleInsets BELOW_AXIS = new RectangleInsets(8, 4, 2, 4);

    private static final RectangleInsets BESIDE_AXIS = new RectangleInsets(2, 4, 2, 4);

    private static final float TITLE_POINTS = 15;
    private static final float TEXT_POINTS = 13;
    private static final Stroke GRID_STROKE = new BasicStroke(1f);
    private static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Shape DOT = new Ellipse2D.Double(-3.5, -3.5, 7, 7);

    private ChartStyle() {}

    /** Colours for series, in the order of use; yellow comes last because it is faint on white. */
    public static List<Color> palette() {
        return List.of(BLUE, VERMILION, GREEN, ORANGE, PURPLE, SKY, YELLOW);
    }

    /** The text font of charts. */
    public static Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(TEXT_POINTS);
    }

    /** The bold text font of charts. */
    public static Font boldFont() {
        return font().deriveFont(Font.BOLD);
    }

    /** A colour that lets what lies behind it through; {@code opacity} from 0 to 1. */
    public static Color translucent(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /** Gives a chart this look; call it after the plot has its axes and renderers. */
    public static void apply(JFreeChart chart) {
        chart.setBackgroundPaint(Color.WHITE);
        chart.setBorderVisible(false);
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(true);
        chart.setPadding(new RectangleInsets(6, 0, 4, 18));
        TextTitle title = chart.getTitle();
        if (title != null) {
            title.setFont(boldFont().deriveFont(TITLE_POINTS));
            title.setPaint(INK);
            title.setHorizontalAlignment(HorizontalAlignment.LEFT);
            title.setTextAlignment(HorizontalAlignment.LEFT);
            title.setPadding(2, 0, 8, 4);
        }
        LegendTitle legend = chart.getLegend();
        if (legend != null) {
            legend.setFrame(BlockBorder.NONE);
            legend.setBackgroundPaint(null);
            legend.setItemFont(font());
            legend.setItemPaint(INK);
            legend.setPosition(RectangleEdge.BOTTOM);
            legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
            legend.setItemLabelPadding(new RectangleInsets(2, 2, 2, 14));
        }
        apply(chart.getPlot());
    }

    /** Adds a line of muted text below the title. */
    public static void note(JFreeChart chart, String text) {
        TextTitle note = new TextTitle(text, font());
        note.setPaint(MUTED);
        note.setHorizontalAlignment(HorizontalAlignment.LEFT);
        note.setTextAlignment(HorizontalAlignment.LEFT);
        note.setPadding(0, 0, 6, 4);
        chart.addSubtitle(note);
    }

    private static void apply(Plot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDrawingSupplier(drawingSupplier());
        plot.setNoDataMessageFont(font());
        plot.setNoDataMessagePaint(MUTED);
        if (plot instanceof XYPlot xy) {
            applyXy(xy);
        } else if (plot instanceof CategoryPlot category) {
            applyCategory(category);
        }
    }

    private static void applyXy(XYPlot plot) {
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(GRID_STROKE);
        plot.setRangeGridlineStroke(GRID_STROKE);
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (int i = 0; i < plot.getDomainAxisCount(); i++) {
            applyAxis(plot.getDomainAxis(i), true);
        }
        for (int i = 0; i < plot.getRangeAxisCount(); i++) {
            applyAxis(plot.getRangeAxis(i), false);
        }
        for (int i = 0; i < plot.getRendererCount(); i++) {
            XYItemRenderer renderer = plot.getRenderer(i);
            if (renderer instanceof XYBarRenderer bars) {
                bars.setBarPainter(new StandardXYBarPainter());
                bars.setShadowVisible(false);
            }
        }
        if (plot instanceof CombinedDomainXYPlot combined) {
            combined.getSubplots().forEach(part -> apply((Plot) part));
        } else if (plot instanceof CombinedRangeXYPlot combined) {
            combined.getSubplots().forEach(part -> apply((Plot) part));
        }
    }

    private static void applyCategory(CategoryPlot plot) {
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(GRID_STROKE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        applyAxis(plot.getDomainAxis(), true);
        applyAxis(plot.getRangeAxis(), false);
        for (int i = 0; i < plot.getRendererCount(); i++) {
            CategoryItemRenderer renderer = plot.getRenderer(i);
            if (renderer instanceof BarRenderer bars) {
                bars.setBarPainter(new StandardBarPainter());
                bars.setShadowVisible(false);
            }
        }
    }

    private static void applyAxis(Axis axis, boolean line) {
        if (axis == null) {
            return;
        }
        axis.setAxisLineVisible(line);
        axis.setAxisLinePaint(MUTED);
        axis.setTickMarksVisible(line);
        axis.setTickMarkPaint(MUTED);
        axis.setTickLabelFont(font());
        axis.setTickLabelPaint(MUTED);
        axis.setTickLabelInsets(line ? BELOW_AXIS : BESIDE_AXIS);
        axis.setLabelFont(font());
        axis.setLabelPaint(MUTED);
    }

    private static DefaultDrawingSupplier drawingSupplier() {
        Paint[] paints = palette().toArray(Paint[]::new);
        return new DefaultDrawingSupplier(
                paints, new Paint[] {Color.WHITE}, new Stroke[] {LINE}, new Stroke[] {GRID_STROKE}, new Shape[] {DOT});
    }
}
