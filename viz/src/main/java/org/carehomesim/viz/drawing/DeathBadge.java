package org.carehomesim.viz.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;

/** A black badge with a cross and the number of residents who died. */
final class DeathBadge {

    private DeathBadge() {}

    /**
     * Draws the badge with its right end at {@code right}, without the cross if there is not {@code room} for it, and
     * returns its width, in pixels.
     */
    static double paint(Graphics2D graphics, int deaths, double right, double baseline, double height, double room) {
        String number = Integer.toString(deaths);
        graphics.setFont(Texts.bold(height * 0.92));
        FontMetrics metrics = graphics.getFontMetrics();
        double cross = height * 0.5;
        double padding = height * 0.25;
        double numberWidth = metrics.stringWidth(number) + 2 * padding;
        boolean withCross = numberWidth + cross + padding <= room;
        double width = numberWidth + (withCross ? cross + padding : 0);
        double left = right - width;
        double top = baseline - height * 0.9;
        graphics.setColor(Palette.DEATHS);
        graphics.fill(new RoundRectangle2D.Double(left, top, width, height * 1.05, height * 0.4, height * 0.4));
        graphics.setColor(Color.WHITE);
        if (withCross) {
            graphics.setStroke(new BasicStroke((float) Math.max(1, height * 0.12)));
            double crossTop = top + (height * 1.05 - cross) / 2;
            graphics.draw(new Line2D.Double(left + padding, crossTop, left + padding + cross, crossTop + cross));
            graphics.draw(new Line2D.Double(left + padding, crossTop + cross, left + padding + cross, crossTop));
        }
        double textBaseline = top + height * 1.05 / 2 + metrics.getAscent() * 0.36;
        graphics.drawString(number, (float) (right - numberWidth + padding), (float) textBaseline);
        return width;
    }
}
