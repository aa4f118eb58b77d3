package org.carehomesim.viz.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeInterior.Bed;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.viz.plan.FloorPlan;
import org.carehomesim.viz.plan.Room;
import org.carehomesim.viz.plan.TownPlan;

/** Draws one home as a floor plan with its people. */
final class HomeDrawing {

    private static final Color OPEN_SPACE = Palette.translucent(Color.WHITE, 0.62);
    private static final double EMPTY_SIZE = 0.5;
    /** Scale from which room walls are more than a pixel wide. */
    private static final double SCALE_WITH_WALLS = 10;

    private final FloorPlan plan;
    private final Rectangle2D.Double outline;
    private final double scale;
    private final PeoplePlaces places;

    /**
     * Prepares the drawing.
     *
     * @param plan the floor plan
     * @param outline place of the home in the picture
     * @param scale side of a single room in pixels
     */
    HomeDrawing(FloorPlan plan, Rectangle2D.Double outline, double scale) {
        this.plan = plan;
        this.outline = outline;
        this.scale = scale;
        double padding = TownPlan.padding(scale);
        places = new PeoplePlaces(plan, outline.x + padding, outline.y + padding + TownPlan.header(scale), scale);
    }

    /** Draws the home. */
    void paint(Graphics2D graphics, HomeStatus status, HomeInterior interior) {
        double arc = Math.min(14, Math.max(4, scale * 0.7));
        Color floor = Palette.of(status);
        graphics.setColor(floor);
        graphics.fill(new RoundRectangle2D.Double(outline.x, outline.y, outline.width, outline.height, arc, arc));
        paintHeader(graphics, status, Palette.textOn(floor));
        paintRooms(graphics, interior);
        paintBedsWithoutResident(graphics, interior);
        for (PersonMark mark : places.people(interior)) {
            mark.paint(graphics);
        }
    }

    /** The person drawn at a point. */
    Optional<PersonMark> personAt(HomeInterior interior, double x, double y) {
        return places.people(interior).stream()
                .filter(mark -> mark.contains(x, y))
                .findFirst();
    }

    private void paintHeader(Graphics2D graphics, HomeStatus status, Color text) {
        double padding = TownPlan.padding(scale);
        double header = TownPlan.header(scale);
        double baseline = outline.y + padding * 0.5 + header * 0.8;
        double right = outline.getMaxX() - padding;
        if (status.deaths() > 0) {
            right -= DeathBadge.paint(
                            graphics, status.deaths(), right, baseline, header * 0.72, right - outline.x - padding)
                    + 3;
        }
        graphics.setColor(text);
        graphics.setFont(Texts.bold(Math.min(15, header * 0.76)));
        FontMetrics metrics = graphics.getFontMetrics();
        double room = right - outline.x - padding;
        String name = status.name();
        if (metrics.stringWidth(name) > room) {
            // the homes of a register have a number as their last word
            name = name.substring(name.lastIndexOf(' ') + 1);
        }
        if (metrics.stringWidth(name) <= room) {
            graphics.drawString(name, (float) (outline.x + padding), (float) baseline);
        }
    }

    private void paintRooms(Graphics2D graphics, HomeInterior interior) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setColor(OPEN_SPACE);
        plan.corridors().forEach(corridor -> graphics.fill(places.place(corridor)));
        graphics.fill(places.place(plan.communal()));
        double wall = scale < SCALE_WITH_WALLS ? 0.5 : scale * 0.05;
        for (Room room : plan.rooms()) {
            boolean isolated = room.beds().stream()
                    .anyMatch(bed -> interior.beds().get(bed).isolated());
            Rectangle2D.Double place = places.place(room.place());
            Rectangle2D.Double inside = inset(place, wall);
            graphics.setColor(isolated ? Palette.ISOLATED : Palette.ROOM);
            graphics.fill(inside);
            if (isolated) {
                graphics.setColor(Palette.ROOM);
                graphics.fill(inset(inside, Math.max(1, scale * 0.08)));
            }
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    private static Rectangle2D.Double inset(Rectangle2D.Double place, double by) {
        return new Rectangle2D.Double(place.x + by, place.y + by, place.width - 2 * by, place.height - 2 * by);
    }

    /** A broken ring where the resident is in hospital; nothing where the bed is nobody's. */
    private void paintBedsWithoutResident(Graphics2D graphics, HomeInterior interior) {
        List<Point2D.Double> centres = places.beds(interior.beds().size());
        double size = places.residentSize() * EMPTY_SIZE * 1.5;
        graphics.setColor(Palette.TO_HOSPITAL);
        graphics.setStroke(awayStroke(size));
        for (int bed = 0; bed < centres.size(); bed++) {
            Bed of = interior.beds().get(bed);
            if (of.resident() >= 0 && !of.isPresent()) {
                Point2D.Double centre = centres.get(bed);
                graphics.draw(new Ellipse2D.Double(centre.x - size / 2, centre.y - size / 2, size, size));
            }
        }
    }

    /** Stroke of the ring for somebody who is away. */
    static BasicStroke awayStroke(double size) {
        float width = (float) Math.max(0.8, size * 0.1);
        return size < 8
                ? new BasicStroke(width)
                : new BasicStroke(
                        width,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {(float) size * 0.22f, (float) size * 0.16f},
                        0);
    }
}
