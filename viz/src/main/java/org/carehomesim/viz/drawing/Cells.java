package org.carehomesim.viz.drawing;

import java.awt.geom.Rectangle2D;

/** Square cells in an area. */
final class Cells {

    private Cells() {}

    /** Largest side, up to a limit, of square cells of which the area holds enough. */
    static double side(Rectangle2D area, int cells, double largest) {
        double side = Math.max(0.5, Math.min(largest, Math.min(area.getWidth(), area.getHeight())));
        while (side > 0.5 && Math.floor(area.getWidth() / side) * Math.floor(area.getHeight() / side) < cells) {
            side *= 0.97;
        }
        return side;
    }
}
