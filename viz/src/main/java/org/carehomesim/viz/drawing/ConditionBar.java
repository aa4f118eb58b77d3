package org.carehomesim.viz.drawing;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.carehomesim.viz.state.HomeCondition;
import org.carehomesim.viz.state.SectorView;

/** How many homes are in each condition, as a bar: in a region of thousands the tiles alone do not tell. */
final class ConditionBar {

    /** Height with the gap below, in pixels. */
    static final double HEIGHT = 34;

    private static final String HOMES = " homes";
    private static final double BAR = 24;
    private static final double SHARE_INFECTED_FOR_COLOUR = 0.2;

    private ConditionBar() {}

    /** Draws the bar along the upper edge of an area. */
    static void paint(Graphics2D graphics, Rectangle2D area, SectorView view) {
        int[] homes = new int[HomeCondition.values().length];
        for (int home = 0; home < view.homes(); home++) {
            homes[HomeCondition.of(view.home(home)).ordinal()]++;
        }
        double left = area.getX();
        for (HomeCondition condition : HomeCondition.values()) {
            int number = homes[condition.ordinal()];
            double width = area.getWidth() * number / Math.max(1, view.homes());
            Rectangle2D.Double part = new Rectangle2D.Double(left, area.getY(), width, BAR);
            graphics.setColor(colour(condition));
            graphics.fill(part);
            paintNumber(graphics, part, String.format(Locale.UK, "%,d", number), colour(condition));
            left += width;
        }
    }

    private static void paintNumber(Graphics2D graphics, Rectangle2D.Double part, String number, Color colour) {
        graphics.setFont(Texts.bold(12));
        FontMetrics metrics = graphics.getFontMetrics();
        String text = metrics.stringWidth(number + HOMES) + 12 <= part.width ? number + HOMES : number;
        if (metrics.stringWidth(text) + 12 <= part.width) {
            graphics.setColor(Palette.textOn(colour));
            graphics.drawString(text, (float) (part.x + 7), (float) (part.getCenterY() + 4.5));
        }
    }

    private static Color colour(HomeCondition condition) {
        return switch (condition) {
            case NEVER_INFECTED -> Palette.NEVER_INFECTED;
            case INFECTED_NOW -> Palette.infectedNow(SHARE_INFECTED_FOR_COLOUR);
            case OVER -> Palette.OVER;
        };
    }
}
