package org.carehomesim.viz.live;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the windows go on the screen: the homes on the left, the charts on the right above console and policies.
 *
 * @param homes windows of the homes, one a run
 * @param charts window of the charts
 * @param console window of the console
 * @param policies window of the policies
 */
record WindowPlaces(List<Rectangle> homes, Rectangle charts, Rectangle console, Rectangle policies) {

    private static final int LARGEST_WIDTH = 1920;
    private static final int LARGEST_HEIGHT = 1080;
    private static final double HOMES_SHARE = 0.44;
    private static final double CHARTS_SHARE = 0.63;
    private static final double CONSOLE_SHARE = 0.5;

    /** Shares out the free part of a screen among the windows of one run or of several side by side. */
    static WindowPlaces on(Rectangle screen, int runs) {
        int width = Math.min(screen.width, LARGEST_WIDTH);
        int height = Math.min(screen.height, LARGEST_HEIGHT);
        int homesWidth = (int) (width * HOMES_SHARE);
        int right = width - homesWidth;
        int chartsHeight = (int) (height * CHARTS_SHARE);
        int below = height - chartsHeight;
        int consoleWidth = (int) (right * CONSOLE_SHARE);
        List<Rectangle> homes = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            int top = height * run / runs;
            homes.add(new Rectangle(screen.x, screen.y + top, homesWidth, height * (run + 1) / runs - top));
        }
        int x = screen.x + homesWidth;
        int y = screen.y + chartsHeight;
        return new WindowPlaces(
                List.copyOf(homes),
                new Rectangle(x, screen.y, right, chartsHeight),
                new Rectangle(x, y, consoleWidth, below),
                new Rectangle(x + consoleWidth, y, right - consoleWidth, below));
    }
}
