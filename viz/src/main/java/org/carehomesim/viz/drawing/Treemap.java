package org.carehomesim.viz.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a rectangle with tiles of given areas, each as near to a square as can be.
 *
 * <p>The squarified treemap of Bruls, Huizing and van Wijk (2000): tiles are laid in rows along the shorter side; a row
 * is closed when one more tile would make its worst tile less square.
 */
final class Treemap {

    private Treemap() {}

    /**
     * Arranges tiles.
     *
     * @param weights relative areas of the tiles, all above 0, largest first
     * @param area what is filled, of positive width and height
     * @return one rectangle a weight, in the same order; together they fill the area
     */
    static List<Rectangle2D.Double> arrange(double[] weights, Rectangle2D area) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double scale = area.getWidth() * area.getHeight() / total;
        List<Rectangle2D.Double> tiles = new ArrayList<>(weights.length);
        Rectangle2D.Double free = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight());
        int first = 0;
        while (first < weights.length) {
            double side = Math.min(free.width, free.height);
            int end = first + 1;
            double rowArea = weights[first] * scale;
            double worst = worstRatio(side, rowArea, weights[first] * scale, weights[first] * scale);
            while (end < weights.length) {
                double grown = rowArea + weights[end] * scale;
                double ratio = worstRatio(side, grown, weights[first] * scale, weights[end] * scale);
                if (ratio > worst) {
                    break;
                }
                rowArea = grown;
                worst = ratio;
                end++;
            }
            layRow(weights, first, end, scale, rowArea, free, tiles);
            first = end;
        }
        return tiles;
    }

    /** Longer over shorter side of the least square tile of a row that has the given length and area. */
    private static double worstRatio(double length, double rowArea, double largest, double smallest) {
        double lengthSquared = length * length;
        double areaSquared = rowArea * rowArea;
        return Math.max(lengthSquared * largest / areaSquared, areaSquared / (lengthSquared * smallest));
    }

    /** Lays a row along the shorter side of what is free and takes it off what is free. */
    private static void layRow(
            double[] weights,
            int first,
            int end,
            double scale,
            double rowArea,
            Rectangle2D.Double free,
            List<Rectangle2D.Double> tiles) {
        boolean column = free.width >= free.height;
        double thickness = rowArea / (column ? free.height : free.width);
        double offset = 0;
        for (int tile = first; tile < end; tile++) {
            double length = weights[tile] * scale / thickness;
            tiles.add(
                    column
                            ? new Rectangle2D.Double(free.x, free.y + offset, thickness, length)
                            : new Rectangle2D.Double(free.x + offset, free.y, length, thickness));
            offset += length;
        }
        if (column) {
            free.x += thickness;
            free.width -= thickness;
        } else {
            free.y += thickness;
            free.height -= thickness;
        }
    }
}
