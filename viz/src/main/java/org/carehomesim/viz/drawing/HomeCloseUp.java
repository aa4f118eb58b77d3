package org.carehomesim.viz.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.viz.plan.FloorPlan;
import org.carehomesim.viz.plan.TownPlan;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;

/** One home as large as there is room for, with its figures, who came and went, and its residents in hospital. */
final class HomeCloseUp {

    private static final double LARGEST_SCALE = 64;
    private static final double SIDE_SHARE = 0.36;
    private static final double NARROWEST_SIDE = 190;
    private static final double GAP = 18;
    private static final double HOSPITAL_HEIGHT = 104;
    private static final double LARGEST_PATIENT = 26;

    private final SectorView view;
    private final int home;
    private final HomeSidePanel panel;

    HomeCloseUp(SectorView view, MovementLog movements, int home) {
        this.view = view;
        this.home = home;
        panel = new HomeSidePanel(view, movements, home);
    }

    /** Number of the home. */
    int home() {
        return home;
    }

    /** Draws the home into an area. */
    void paint(Graphics2D graphics, Rectangle2D area) {
        HomeStatus status = view.home(home);
        HomeInterior interior = view.interior(home);
        drawing(area).paint(graphics, status, interior);
        double side = sideWidth(area);
        Rectangle2D.Double beside = new Rectangle2D.Double(area.getMaxX() - side, area.getY(), side, area.getHeight());
        Rectangle2D.Double hospital =
                new Rectangle2D.Double(beside.x, beside.getMaxY() - HOSPITAL_HEIGHT, side, HOSPITAL_HEIGHT);
        beside.height -= HOSPITAL_HEIGHT + GAP;
        panel.paint(graphics, beside, status, interior);
        HospitalDrawing.paint(graphics, hospital, HomesMap.patients(interior), LARGEST_PATIENT);
    }

    /** Where the home is drawn when it fills an area. */
    Rectangle2D.Double place(Rectangle2D area) {
        return place(plan(area), area);
    }

    private static Rectangle2D.Double place(FloorPlan plan, Rectangle2D area) {
        Rectangle2D.Double outline = TownPlan.outline(plan, scale(plan, area));
        outline.x = area.getX() + Math.max(0, (planWidth(area) - outline.width) / 2);
        outline.y = area.getY();
        return outline;
    }

    /** The person at a point. */
    OptionalInt personAt(Rectangle2D area, double x, double y) {
        return drawing(area)
                .personAt(view.interior(home), x, y)
                .map(mark -> OptionalInt.of(mark.person()))
                .orElse(OptionalInt.empty());
    }

    private HomeDrawing drawing(Rectangle2D area) {
        FloorPlan plan = plan(area);
        return new HomeDrawing(plan, place(plan, area), scale(plan, area));
    }

    private FloorPlan plan(Rectangle2D area) {
        return FloorPlan.of(view.interior(home).beds(), planWidth(area) / Math.max(1, area.getHeight()));
    }

    private static double scale(FloorPlan plan, Rectangle2D area) {
        double scale = LARGEST_SCALE;
        while (scale > 1) {
            Rectangle2D.Double outline = TownPlan.outline(plan, scale);
            if (outline.width <= planWidth(area) && outline.height <= area.getHeight()) {
                return scale;
            }
            scale *= 0.98;
        }
        return scale;
    }

    private static double sideWidth(Rectangle2D area) {
        return Math.min(area.getWidth() / 2, Math.max(NARROWEST_SIDE, area.getWidth() * SIDE_SHARE));
    }

    private static double planWidth(Rectangle2D area) {
        return area.getWidth() - sideWidth(area) - GAP;
    }
}
