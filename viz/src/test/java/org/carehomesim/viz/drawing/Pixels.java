package org.carehomesim.viz.drawing;

import java.awt.Color;
import java.awt.Point;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Looks into pictures. */
public final class Pixels {

    private Pixels() {}

    /** Number of pixels of a colour within an area. */
    public static int count(BufferedImage image, Rectangle2D area, Color colour) {
        int count = 0;
        for (int y = (int) area.getMinY(); y < (int) area.getMaxY(); y++) {
            for (int x = (int) area.getMinX(); x < (int) area.getMaxX(); x++) {
                if (colour(image, x, y).equals(colour)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Number of dark pixels within an area, as text leaves them. */
    public static int dark(BufferedImage image, Rectangle2D area) {
        int count = 0;
        for (int y = (int) area.getMinY(); y < (int) area.getMaxY(); y++) {
            for (int x = (int) area.getMinX(); x < (int) area.getMaxX(); x++) {
                if (Palette.luminance(colour(image, x, y)) < 0.1) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Number of pixels that differ between two pictures within an area. */
    public static int differences(BufferedImage one, BufferedImage other, Rectangle2D area) {
        int count = 0;
        for (int y = (int) area.getMinY(); y < (int) area.getMaxY(); y++) {
            for (int x = (int) area.getMinX(); x < (int) area.getMaxX(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Number of connected patches of a colour within an area, of at least so many pixels each. */
    public static int patches(BufferedImage image, Rectangle2D area, Color colour, int fewestPixels) {
        Set<Point> left = new HashSet<>();
        for (int y = (int) area.getMinY(); y < (int) area.getMaxY(); y++) {
            for (int x = (int) area.getMinX(); x < (int) area.getMaxX(); x++) {
                if (colour(image, x, y).equals(colour)) {
                    left.add(new Point(x, y));
                }
            }
        }
        int patches = 0;
        while (!left.isEmpty()) {
            Deque<Point> patch = new ArrayDeque<>(Set.of(left.iterator().next()));
            left.remove(patch.getFirst());
            int size = 0;
            while (!patch.isEmpty()) {
                Point at = patch.removeFirst();
                size++;
                for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                    Point next = new Point(at.x + step[0], at.y + step[1]);
                    if (left.remove(next)) {
                        patch.add(next);
                    }
                }
            }
            patches += size >= fewestPixels ? 1 : 0;
        }
        return patches;
    }

    /** The whole picture. */
    public static Rectangle2D whole(BufferedImage image) {
        return new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
    }

    /** Colour of a pixel. */
    public static Color colour(BufferedImage image, double x, double y) {
        return new Color(image.getRGB((int) x, (int) y));
    }
}
