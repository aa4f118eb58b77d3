package org.carehomesim.viz.drawing;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.viz.state.HomeCondition;

/** Draws one home: colour by condition, the number of residents infected now, and a black bar for deaths. */
final class HomeTile {

    /** Side from which there is room for a number, in pixels. */
    private static final double NUMBER_SIDE = 22;

    private static final double ARC = 6;
    /** Height from which there is room for a name too, in pixels. */
    private static final double NAME_HEIGHT = 60;

    private static final double LARGEST_BAR = 15;
    /** Height of a bar that can hold a readable number, in pixels. */
    private static final double BAR_WITH_NUMBER = 12;

    private HomeTile() {}

    /** Draws a home into its place. */
    static void paint(Graphics2D graphics, Rectangle2D place, HomeStatus home) {
        Rectangle2D.Double tile = withGap(place);
        double side = Math.min(tile.width, tile.height);
        Color colour = Palette.of(home);
        graphics.setColor(colour);
        graphics.fill(
                side < NUMBER_SIDE
                        ? tile
                        : new RoundRectangle2D.Double(tile.x, tile.y, tile.width, tile.height, ARC, ARC));
        if (side >= NUMBER_SIDE) {
            graphics.setColor(Palette.textOn(colour));
            paintInfectedNow(graphics, tile, side, home);
            paintName(graphics, tile, home);
        }
        paintDeaths(graphics, tile, home, Palette.textOn(colour));
    }

    /** Leaves a gap between tiles that shrinks with them, so that thousands of small homes still show their colour. */
    private static Rectangle2D.Double withGap(Rectangle2D place) {
        double gap = Math.min(2, Math.min(place.getWidth(), place.getHeight()) * 0.06);
        return new Rectangle2D.Double(
                place.getX() + gap, place.getY() + gap, place.getWidth() - 2 * gap, place.getHeight() - 2 * gap);
    }

    private static void paintInfectedNow(Graphics2D graphics, Rectangle2D.Double tile, double side, HomeStatus home) {
        int infected = HomeCondition.infectedNow(home);
        if (infected == 0) {
            return;
        }
        String text = Integer.toString(infected);
        graphics.setFont(Texts.bold(Math.min(34, Math.max(10, side * 0.36))));
        FontMetrics metrics = graphics.getFontMetrics();
        double x = tile.getCenterX() - metrics.stringWidth(text) / 2.0;
        double y = tile.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0 - 1;
        graphics.drawString(text, (float) x, (float) y);
    }

    private static void paintName(Graphics2D graphics, Rectangle2D.Double tile, HomeStatus home) {
        if (tile.height < NAME_HEIGHT) {
            return;
        }
        graphics.setFont(Texts.plain(Math.min(13, Math.max(9, tile.height * 0.11))));
        FontMetrics metrics = graphics.getFontMetrics();
        if (metrics.stringWidth(home.name()) <= tile.width - 8) {
            graphics.drawString(home.name(), (float) (tile.x + 4), (float) (tile.y + 2 + metrics.getAscent()));
        }
    }

    /** A bar along the foot: full width would mean as many deaths as registered beds. */
    private static void paintDeaths(Graphics2D graphics, Rectangle2D.Double tile, HomeStatus home, Color text) {
        if (home.deaths() == 0) {
            return;
        }
        double height = Math.min(LARGEST_BAR, tile.height * 0.2);
        double share = Math.min(1, home.deaths() / (double) Math.max(1, home.beds()));
        double width = Math.max(Math.min(3, tile.width * 0.2), tile.width * share);
        graphics.setColor(Palette.DEATHS);
        graphics.fill(new Rectangle2D.Double(tile.x, tile.getMaxY() - height, width, height));
        if (height >= BAR_WITH_NUMBER) {
            paintDeathCount(graphics, tile, Integer.toString(home.deaths()), width, height, text);
        }
    }

    private static void paintDeathCount(
            Graphics2D graphics,
            Rectangle2D.Double tile,
            String deaths,
            double barWidth,
            double barHeight,
            Color text) {
        graphics.setFont(Texts.bold(11));
        FontMetrics metrics = graphics.getFontMetrics();
        boolean inside = metrics.stringWidth(deaths) + 6 <= barWidth;
        graphics.setColor(inside ? Color.WHITE : text);
        double x = tile.x + 3 + (inside ? 0 : barWidth);
        double y = tile.getMaxY() - barHeight / 2 + (metrics.getAscent() - metrics.getDescent()) / 2.0;
        graphics.drawString(deaths, (float) x, (float) y);
    }
}
