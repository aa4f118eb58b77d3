package org.carehomesim.viz.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.sector.HomeInterior.Bed;

/** Draws the hospital with the residents who are in it. */
final class HospitalDrawing {

    private static final Color FLOOR = new Color(0xE4EFF7);
    private static final double HEADER = 46;
    /** Room below the beds, where arrows end. */
    private static final double DOOR = 22;

    private static final double PADDING = 9;
    private static final double SIGN = 16;

    private HospitalDrawing() {}

    /**
     * Draws the hospital.
     *
     * @param patients beds of homes whose residents are in hospital
     * @param largestCell side of the square for one resident, at most, in pixels
     */
    static void paint(Graphics2D graphics, Rectangle2D.Double place, List<Bed> patients, double largestCell) {
        RoundRectangle2D.Double card = new RoundRectangle2D.Double(place.x, place.y, place.width, place.height, 10, 10);
        graphics.setColor(FLOOR);
        graphics.fill(card);
        graphics.setColor(Palette.TO_HOSPITAL);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(card);
        paintSign(graphics, place.x + PADDING, place.y + PADDING);
        graphics.setColor(Palette.TEXT);
        graphics.setFont(Texts.bold(12));
        graphics.drawString("Hospital", (float) (place.x + PADDING + SIGN + 5), (float) (place.y + PADDING + 12.5));
        graphics.setFont(Texts.plain(10.5));
        graphics.setColor(Palette.MUTED_TEXT);
        String count = patients.size() + (patients.size() == 1 ? " resident" : " residents");
        graphics.drawString(count, (float) (place.x + PADDING), (float) (place.y + HEADER - 6));
        Rectangle2D.Double beds = new Rectangle2D.Double(
                place.x + PADDING, place.y + HEADER, place.width - 2 * PADDING, place.height - HEADER - DOOR);
        paintPatients(graphics, beds, patients, largestCell);
    }

    private static void paintSign(Graphics2D graphics, double x, double y) {
        graphics.setColor(Palette.TO_HOSPITAL);
        graphics.fill(new RoundRectangle2D.Double(x, y, SIGN, SIGN, 5, 5));
        graphics.setColor(Color.WHITE);
        double arm = SIGN * 0.22;
        graphics.fill(new Rectangle2D.Double(x + SIGN * 0.2, y + (SIGN - arm) / 2, SIGN * 0.6, arm));
        graphics.fill(new Rectangle2D.Double(x + (SIGN - arm) / 2, y + SIGN * 0.2, arm, SIGN * 0.6));
    }

    private static void paintPatients(
            Graphics2D graphics, Rectangle2D.Double area, List<Bed> patients, double largestCell) {
        double cell = Cells.side(area, patients.size(), largestCell);
        int columns = Math.max(1, (int) (area.width / cell));
        for (int i = 0; i < patients.size(); i++) {
            Bed bed = patients.get(i);
            int column = i % columns;
            int row = i / columns;
            double x = area.x + (column + 0.5) * cell;
            double y = area.y + (row + 0.5) * cell;
            new PersonMark(bed.resident(), Group.RESIDENT, bed.health(), x, y, cell * 0.8).paint(graphics);
        }
    }
}
