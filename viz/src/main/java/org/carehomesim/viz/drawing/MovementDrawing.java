package org.carehomesim.viz.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.List;
import org.carehomesim.sim.person.Group;
import org.carehomesim.viz.plan.TownPlan;
import org.carehomesim.viz.state.Movement;

/**
 * Draws who moved between homes and hospital on the last days, as arrows that fade with the days.
 *
 * <p>Infected people are drawn last, thick and for more days: theirs are the ways that matter.
 */
final class MovementDrawing {

    private static final int DAYS_OF_WORKERS = 1;
    private static final int DAYS_OF_RESIDENTS = 2;
    private static final int DAYS_OF_INFECTED = 5;
    /** Scale from which workers are shown who are not infected. */
    private static final double SCALE_WITH_WORKERS = 5.5;
    /** How far an arrow bends aside, as a share of its length. */
    private static final double BEND = 0.16;

    private MovementDrawing() {}

    /** Draws the movements of the last days up to {@code today}. */
    static void paint(Graphics2D graphics, TownPlan town, List<Movement> movements, int today) {
        for (boolean infected : new boolean[] {false, true}) {
            for (Movement movement : movements) {
                int age = today - movement.day();
                if (movement.ofInfected() == infected && age < daysShown(movement) && isWorthIt(movement, town)) {
                    paint(graphics, town, movement, 1 - age / (double) daysShown(movement));
                }
            }
        }
    }

    /** Where homes are small, the ways of so many workers would hide them. */
    private static boolean isWorthIt(Movement movement, TownPlan town) {
        return town.scale() >= SCALE_WITH_WORKERS || movement.ofInfected() || movement.group() == Group.RESIDENT;
    }

    private static int daysShown(Movement movement) {
        if (movement.ofInfected()) {
            return DAYS_OF_INFECTED;
        }
        return movement.group() == Group.RESIDENT ? DAYS_OF_RESIDENTS : DAYS_OF_WORKERS;
    }

    /** Colour of a movement's arrow. */
    static Color colour(Movement movement) {
        if (movement.ofInfected()) {
            return Palette.INFECTIOUS;
        }
        if (movement.to() == Movement.HOSPITAL) {
            return Palette.TO_HOSPITAL;
        }
        return movement.from() == Movement.HOSPITAL ? Palette.FROM_HOSPITAL : Palette.WORKER;
    }

    private static void paint(Graphics2D graphics, TownPlan town, Movement movement, double strength) {
        boolean faint = !movement.ofInfected() && movement.group() != Group.RESIDENT;
        float width = movement.ofInfected() ? 2.2f : faint ? 0.9f : 1.6f;
        graphics.setColor(Palette.translucent(colour(movement), (faint ? 0.35 : 0.9) * strength));
        paintArrow(graphics, door(town, movement.from()), door(town, movement.to()), width);
    }

    private static Point2D.Double door(TownPlan town, int place) {
        return place == Movement.HOSPITAL ? town.hospitalDoor() : town.door(place);
    }

    /** Draws a bent arrow. */
    private static void paintArrow(Graphics2D graphics, Point2D.Double from, Point2D.Double to, float width) {
        double bendX = (from.x + to.x) / 2 - (to.y - from.y) * BEND;
        double bendY = (from.y + to.y) / 2 + (to.x - from.x) * BEND;
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new QuadCurve2D.Double(from.x, from.y, bendX, bendY, to.x, to.y));
        paintHead(graphics, to.x, to.y, Math.atan2(to.y - bendY, to.x - bendX), 3 + 2.2 * width);
    }

    /** Draws the head of an arrow that points in a direction, in radians. */
    static void paintHead(Graphics2D graphics, double x, double y, double direction, double length) {
        Path2D.Double head = new Path2D.Double();
        head.moveTo(x + length * 0.5 * Math.cos(direction), y + length * 0.5 * Math.sin(direction));
        for (double side : new double[] {2.6, -2.6}) {
            head.lineTo(x + length * Math.cos(direction + side), y + length * Math.sin(direction + side));
        }
        head.closePath();
        graphics.fill(head);
    }
}
