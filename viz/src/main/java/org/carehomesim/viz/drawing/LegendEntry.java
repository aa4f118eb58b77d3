package org.carehomesim.viz.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.carehomesim.viz.state.HomeCondition;

/**
 * A mark and its meaning.
 *
 * @param from colour of the mark at its left end
 * @param to colour of the mark at its right end
 * @param swatchWidth width of the mark; 0 for none
 * @param text meaning
 */
record LegendEntry(Color from, Color to, double swatchWidth, String text) {

    private static final double SWATCH = 20;
    private static final double WIDE_SWATCH = 60;
    private static final double SWATCH_HEIGHT = 14;
    private static final double TEXT_GAP = 6;

    /** The entries for tiles. */
    static List<LegendEntry> ofTiles() {
        int fullShade = (int) Math.round(Palette.FULL_SHADE_SHARE * 100);
        return List.of(
                plain(Palette.NEVER_INFECTED, HomeCondition.NEVER_INFECTED.label()),
                new LegendEntry(
                        Palette.infectedNow(0),
                        Palette.infectedNow(Palette.FULL_SHADE_SHARE),
                        WIDE_SWATCH,
                        HomeCondition.INFECTED_NOW.label() + ": a few to " + fullShade
                                + "% or more, with their number"),
                plain(Palette.OVER, HomeCondition.OVER.label()),
                plain(Palette.DEATHS, "Died so far, as a share of the beds"),
                new LegendEntry(
                        Palette.BACKGROUND, Palette.BACKGROUND, 0, "A tile is a home, its area the registered beds"));
    }

    /** An entry with a mark of one colour. */
    static LegendEntry plain(Color colour, String text) {
        return new LegendEntry(colour, colour, SWATCH, text);
    }

    double width(Font font, FontRenderContext context) {
        return textOffset() + font.getStringBounds(text, context).getWidth();
    }

    void paint(Graphics2D graphics, double x, double baseline) {
        graphics.setPaint(new GradientPaint((float) x, 0, from, (float) (x + Math.max(1, swatchWidth)), 0, to));
        graphics.fill(new Rectangle2D.Double(x, baseline - SWATCH_HEIGHT + 2, swatchWidth, SWATCH_HEIGHT));
        graphics.setColor(Palette.TEXT);
        graphics.drawString(text, (float) (x + textOffset()), (float) baseline);
    }

    private double textOffset() {
        return swatchWidth == 0 ? 0 : swatchWidth + TEXT_GAP;
    }
}
