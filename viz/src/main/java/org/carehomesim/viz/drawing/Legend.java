package org.carehomesim.viz.drawing;

import java.awt.FontMetrics;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.carehomesim.viz.state.HomeCondition;

/** What the colours and marks of the tiles mean. */
final class Legend {

    /** Height that the legend needs for two lines, in pixels. */
    static final double HEIGHT = 54;

    private static final double LINE_HEIGHT = 25;
    private static final double SWATCH_HEIGHT = 14;

    private Legend() {}

    /** Draws the legend into an area at least {@link #HEIGHT} high, in as many lines as it takes. */
    static void paint(Graphics2D graphics, Rectangle2D area) {
        graphics.setFont(Texts.plain(12));
        FontMetrics metrics = graphics.getFontMetrics();
        double x = area.getX();
        double y = area.getY() + LINE_HEIGHT - 6;
        for (Entry entry : entries()) {
            double width = entry.width(metrics);
            if (x > area.getX() && x + width > area.getMaxX()) {
                x = area.getX();
                y += LINE_HEIGHT;
            }
            entry.paint(graphics, x, y);
            x += width + 22;
        }
    }

    private static List<Entry> entries() {
        int fullShade = (int) Math.round(Palette.FULL_SHADE_SHARE * 100);
        return List.of(
                new Entry(Swatch.NEVER_INFECTED, HomeCondition.NEVER_INFECTED.label()),
                new Entry(
                        Swatch.INFECTED_NOW,
                        HomeCondition.INFECTED_NOW.label() + ": few to " + fullShade + "% or more; number: how many"),
                new Entry(Swatch.OVER, HomeCondition.OVER.label()),
                new Entry(Swatch.DEATHS, "Deaths so far, as a share of the tile"),
                new Entry(Swatch.NONE, "A tile is a home, its area the registered beds"));
    }

    /** The mark beside a text. */
    private enum Swatch {
        NEVER_INFECTED(22),
        INFECTED_NOW(66),
        OVER(22),
        DEATHS(22),
        NONE(0);

        private final double width;

        Swatch(double width) {
            this.width = width;
        }

        private Paint paint(double x) {
            return switch (this) {
                case NEVER_INFECTED, NONE -> Palette.NEVER_INFECTED;
                case INFECTED_NOW ->
                    new GradientPaint(
                            (float) x,
                            0,
                            Palette.infectedNow(0),
                            (float) (x + width),
                            0,
                            Palette.infectedNow(Palette.FULL_SHADE_SHARE));
                case OVER -> Palette.OVER;
                case DEATHS -> Palette.DEATHS;
            };
        }
    }

    /** A mark and its meaning. */
    private record Entry(Swatch swatch, String text) {

        private double textOffset() {
            return swatch.width == 0 ? 0 : swatch.width + 6;
        }

        double width(FontMetrics metrics) {
            return textOffset() + metrics.stringWidth(text);
        }

        void paint(Graphics2D graphics, double x, double baseline) {
            graphics.setPaint(swatch.paint(x));
            graphics.fill(new Rectangle2D.Double(x, baseline - SWATCH_HEIGHT + 2, swatch.width, SWATCH_HEIGHT));
            graphics.setColor(Palette.TEXT);
            graphics.drawString(text, (float) (x + textOffset()), (float) baseline);
        }
    }
}
