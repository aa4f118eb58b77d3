package org.carehomesim.viz.drawing;

import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/**
 * Where the parts of a picture are.
 *
 * @param whole the picture
 * @param headline title, date and key figures
 * @param map the homes
 * @param legend the legend
 * @param chart room beside the map for a chart; empty if there is none
 * @param people whether the map shows people, and not only the condition of homes
 */
public record PictureLayout(
        Rectangle2D whole,
        Rectangle2D headline,
        Rectangle2D map,
        Rectangle2D legend,
        Rectangle2D chart,
        boolean people) {

    /** Share of the map in the width of a picture without a chart. */
    static final double WHOLE_WIDTH = 1;
    /** Share of the map in the width of a picture with a chart. */
    static final double MAP_SHARE = 0.6;

    private static final double MARGIN = 18;
    private static final double GAP = 20;

    static PictureLayout of(Rectangle2D whole, double mapShare, boolean people, DoubleUnaryOperator legendHeight) {
        double left = whole.getX() + MARGIN;
        double width = Math.max(0, whole.getWidth() - 2 * MARGIN);
        double middle = whole.getY() + MARGIN * 0.7 + Headline.HEIGHT;
        double legend = legendHeight.applyAsDouble(width);
        double legendTop = Math.max(middle, whole.getMaxY() - legend - MARGIN / 2);
        double height = Math.max(0, legendTop - middle - 6);
        double mapWidth = mapShare == WHOLE_WIDTH ? width : Math.max(0, (width - GAP) * mapShare);
        double chartLeft = left + mapWidth + GAP;
        double chartWidth = mapShare == WHOLE_WIDTH ? 0 : Math.max(0, left + width - chartLeft);
        return new PictureLayout(
                whole,
                new Rectangle2D.Double(left, whole.getY() + MARGIN * 0.7, width, Headline.HEIGHT),
                new Rectangle2D.Double(left, middle, mapWidth, height),
                new Rectangle2D.Double(left, legendTop, width, legend),
                new Rectangle2D.Double(chartLeft, middle, chartWidth, height),
                people);
    }
}
