package org.carehomesim.viz.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.carehomesim.sim.sector.HomeStatus;

/** The residents of a home as dots, one a bed, coloured by where each is in the course of the infection. */
final class ResidentDots {

    private static final Color SUSCEPTIBLE = new Color(0xC3CCD4);
    private static final Color EXPOSED = Palette.NEW_INFECTIONS;
    private static final Color INFECTIOUS = Palette.INFECTIOUS;
    private static final Color RECOVERED = Palette.OVER;
    private static final double DOT_SHARE = 0.72;
    private static final double LARGEST_CELL = 60;

    private ResidentDots() {}

    /** What the dots mean. */
    static List<LegendEntry> legend() {
        return List.of(
                LegendEntry.plain(SUSCEPTIBLE, "Dot: resident not infected"),
                LegendEntry.plain(EXPOSED, "Exposed"),
                LegendEntry.plain(INFECTIOUS, "Infectious"),
                LegendEntry.plain(RECOVERED, "Recovered"));
    }

    /** Draws the residents into an area; a bed without a resident is an empty ring. */
    static void paint(Graphics2D graphics, Rectangle2D area, HomeStatus home) {
        int places = Math.max(home.beds(), home.residents());
        double cell = cellSize(area, places);
        int columns = Math.max(1, (int) (area.getWidth() / cell));
        int rows = (places + columns - 1) / columns;
        double left = area.getCenterX() - Math.min(columns, places) * cell / 2;
        double top = area.getCenterY() - rows * cell / 2;
        for (int place = 0; place < places; place++) {
            int column = place % columns;
            int row = place / columns;
            double x = left + column * cell + cell * (1 - DOT_SHARE) / 2;
            double y = top + row * cell + cell * (1 - DOT_SHARE) / 2;
            paintDot(graphics, new Ellipse2D.Double(x, y, cell * DOT_SHARE, cell * DOT_SHARE), place, home);
        }
    }

    /** Largest size of square cells of which the area holds enough. */
    private static double cellSize(Rectangle2D area, int places) {
        double cell = Math.min(LARGEST_CELL, Math.min(area.getWidth(), area.getHeight()));
        while (Math.floor(area.getWidth() / cell) * Math.floor(area.getHeight() / cell) < places) {
            cell *= 0.97;
        }
        return cell;
    }

    private static void paintDot(Graphics2D graphics, Ellipse2D dot, int place, HomeStatus home) {
        int infectious = home.infectious();
        int exposed = infectious + home.exposed();
        int recovered = exposed + home.recovered();
        if (place >= home.residents()) {
            graphics.setColor(Palette.RULE);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(dot);
            return;
        }
        graphics.setColor(
                place < infectious
                        ? INFECTIOUS
                        : place < exposed ? EXPOSED : place < recovered ? RECOVERED : SUSCEPTIBLE);
        graphics.fill(dot);
    }
}
