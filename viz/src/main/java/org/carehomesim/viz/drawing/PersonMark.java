package org.carehomesim.viz.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;

/**
 * A person on the map: a disc for a resident, a square for a home's own staff, a diamond for agency staff.
 *
 * <p>Colour tells the course of the infection. Where there is room, so does the filling, for those who cannot tell the
 * colours apart: half full while infected but not yet infectious, with a dark rim while infectious, hollow when recovered.
 *
 * @param person number of the person
 * @param group what the person is to the homes
 * @param health course of the infection
 * @param x centre, in pixels
 * @param y centre, in pixels
 * @param size diameter, in pixels
 */
record PersonMark(int person, Group group, Health health, double x, double y, double size) {

    /** Diameter from which the filling can be seen, in pixels. */
    private static final double SIZE_WITH_FILLING = 8;

    private static final double HOLE = 0.42;

    void paint(Graphics2D graphics) {
        Color colour = Palette.of(health);
        boolean small = size < SIZE_WITH_FILLING;
        if (health == Health.EXPOSED && !small) {
            paintHalfFull(graphics, colour);
            return;
        }
        graphics.setColor(colour);
        graphics.fill(shape(health == Health.INFECTIOUS ? size * 1.12 : size));
        if (small) {
            return;
        }
        if (health == Health.INFECTIOUS) {
            graphics.setColor(Palette.DEATHS);
            graphics.setStroke(new BasicStroke((float) (size * 0.09)));
            graphics.draw(shape(size * 1.12));
        } else if (health == Health.RECOVERED) {
            graphics.setColor(Palette.ROOM);
            graphics.fill(shape(size * HOLE));
        }
    }

    private void paintHalfFull(Graphics2D graphics, Color colour) {
        graphics.setColor(Palette.ROOM);
        graphics.fill(shape(size));
        Shape clip = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(x - size, y - size * 0.04, 2 * size, size));
        graphics.setColor(colour);
        graphics.fill(shape(size));
        graphics.setClip(clip);
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) (size * 0.14)));
        graphics.draw(shape(size * 0.86));
    }

    /** Whether a point is on the person. */
    boolean contains(double pointX, double pointY) {
        return Math.hypot(pointX - x, pointY - y) <= size * 0.62;
    }

    private Shape shape(double diameter) {
        double radius = diameter / 2;
        return switch (group) {
            case STAFF -> new Rectangle2D.Double(x - radius * 0.9, y - radius * 0.9, diameter * 0.9, diameter * 0.9);
            case AGENCY -> diamond(radius * 1.15);
            case RESIDENT, VISITOR, HOUSEHOLD -> new Ellipse2D.Double(x - radius, y - radius, diameter, diameter);
        };
    }

    private Shape diamond(double radius) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.lineTo(x - radius, y);
        path.closePath();
        return path;
    }
}
