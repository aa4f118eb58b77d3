package org.carehomesim.viz.live;

import java.awt.Rectangle;

/**
 * Where the windows go on the screen: the homes on the left, the curve above the console on the right.
 *
 * @param homes window of the homes
 * @param curve window of the epidemic curve
 * @param console window of the console
 */
record WindowPlaces(Rectangle homes, Rectangle curve, Rectangle console) {

    private static final int LARGEST_WIDTH = 1920;
    private static final int LARGEST_HEIGHT = 1080;
    private static final double HOMES_SHARE = 0.6;
    private static final double CURVE_SHARE = 0.54;

    /** Shares out the free part of a screen. */
    static WindowPlaces on(Rectangle screen) {
        int width = Math.min(screen.width, LARGEST_WIDTH);
        int height = Math.min(screen.height, LARGEST_HEIGHT);
        int homesWidth = (int) (width * HOMES_SHARE);
        int curveHeight = (int) (height * CURVE_SHARE);
        return new WindowPlaces(
                new Rectangle(screen.x, screen.y, homesWidth, height),
                new Rectangle(screen.x + homesWidth, screen.y, width - homesWidth, curveHeight),
                new Rectangle(screen.x + homesWidth, screen.y + curveHeight, width - homesWidth, height - curveHeight));
    }
}
