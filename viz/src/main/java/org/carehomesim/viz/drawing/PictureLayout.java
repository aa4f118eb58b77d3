package org.carehomesim.viz.drawing;

import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/**
 * Where the parts of a picture are.
 *
 * @param whole the picture
 * @param headline title, date and key figures
 * @param tiles the homes
 * @param legend the legend
 * @param chart room beside the tiles for a chart; empty if there is none
 */
public record PictureLayout(
        Rectangle2D whole, Rectangle2D headline, Rectangle2D tiles, Rectangle2D legend, Rectangle2D chart) {

    private static final double MARGIN = 18;
    private static final double GAP = 20;
    private static final double TILES_SHARE = 0.56;

    /** The tiles over the whole width. */
    static PictureLayout ofTiles(Rectangle2D whole, DoubleUnaryOperator legendHeight) {
        return of(whole, 1, legendHeight);
    }

    /** The tiles on the left and room for a chart on the right. */
    static PictureLayout ofTilesAndChart(Rectangle2D whole, DoubleUnaryOperator legendHeight) {
        return of(whole, TILES_SHARE, legendHeight);
    }

    private static PictureLayout of(Rectangle2D whole, double tilesShare, DoubleUnaryOperator legendHeight) {
        double left = whole.getX() + MARGIN;
        double width = Math.max(0, whole.getWidth() - 2 * MARGIN);
        double middle = whole.getY() + MARGIN + Headline.HEIGHT;
        double legend = legendHeight.applyAsDouble(width);
        double legendTop = Math.max(middle, whole.getMaxY() - legend - MARGIN / 2);
        double height = Math.max(0, legendTop - middle);
        double tilesWidth = tilesShare == 1 ? width : Math.max(0, (width - GAP) * tilesShare);
        double chartLeft = left + tilesWidth + GAP;
        double chartWidth = tilesShare == 1 ? 0 : Math.max(0, left + width - chartLeft);
        return new PictureLayout(
                whole,
                new Rectangle2D.Double(left, whole.getY() + MARGIN, width, Headline.HEIGHT),
                new Rectangle2D.Double(left, middle, tilesWidth, height),
                new Rectangle2D.Double(left, legendTop, width, legend),
                new Rectangle2D.Double(chartLeft, middle, chartWidth, height));
    }
}
