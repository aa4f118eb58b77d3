package org.carehomesim.viz.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeInterior.Bed;
import org.carehomesim.sim.sector.HomeInterior.Worker;
import org.carehomesim.viz.plan.FloorPlan;
import org.carehomesim.viz.plan.Room;

/**
 * Where the people of a home stand on its floor plan: residents in their rooms, own staff of a unit in its corridor, all
 * others in the communal space.
 *
 * @param plan floor plan
 * @param left left edge of the plan in the picture, in pixels
 * @param top upper edge of the plan in the picture, in pixels
 * @param scale side of a single room in pixels
 */
record PeoplePlaces(FloorPlan plan, double left, double top, double scale) {

    private static final double RESIDENT = 0.8;
    private static final double WORKER = 0.56;
    private static final double WORKER_SPACE = 0.72;

    /** A rectangle of the plan in the picture. */
    Rectangle2D.Double place(Rectangle2D.Double onPlan) {
        return new Rectangle2D.Double(
                left + onPlan.x * scale, top + onPlan.y * scale, onPlan.width * scale, onPlan.height * scale);
    }

    /** Centre of each bed, by number. */
    List<Point2D.Double> beds(int number) {
        Point2D.Double[] centres = new Point2D.Double[number];
        for (Room room : plan.rooms()) {
            Rectangle2D.Double place = place(room.place());
            int beds = room.beds().size();
            for (int i = 0; i < beds; i++) {
                centres[room.beds().get(i)] =
                        new Point2D.Double(place.x + (i + 0.5) * place.width / beds, place.getCenterY());
            }
        }
        return List.of(centres);
    }

    /** Diameter of a resident, in pixels. */
    double residentSize() {
        return RESIDENT * scale;
    }

    /** Residents who are in the home, and staff on duty. */
    List<PersonMark> people(HomeInterior interior) {
        List<PersonMark> marks = new ArrayList<>();
        List<Point2D.Double> beds = beds(interior.beds().size());
        for (int bed = 0; bed < beds.size(); bed++) {
            Bed of = interior.beds().get(bed);
            if (of.isPresent()) {
                Point2D.Double at = beds.get(bed);
                marks.add(new PersonMark(of.resident(), Group.RESIDENT, of.health(), at.x, at.y, residentSize()));
            }
        }
        for (int unit = 0; unit < plan.corridors().size(); unit++) {
            int number = unit;
            line(
                    workers(interior, worker -> unitOf(worker) == number),
                    place(plan.corridors().get(unit)),
                    1,
                    marks);
        }
        List<Worker> others = workers(interior, worker -> unitOf(worker) == People.NONE);
        Rectangle2D.Double communal = place(plan.communal());
        int rows = 1;
        while (others.size() * WORKER_SPACE * scale > rows * communal.width && rows < plan.communal().height / 0.6) {
            rows++;
        }
        line(others, communal, rows, marks);
        return marks;
    }

    private static List<Worker> workers(HomeInterior interior, Predicate<Worker> which) {
        return interior.staff().stream().filter(which).toList();
    }

    /** Agency staff stand apart: most are there for the whole home. */
    private static int unitOf(Worker worker) {
        return worker.group() == Group.AGENCY ? People.NONE : worker.unit();
    }

    /** Puts workers into rows from the left, as close as they need to be. */
    private void line(List<Worker> workers, Rectangle2D.Double place, int rows, List<PersonMark> marks) {
        int columns = (workers.size() + rows - 1) / rows;
        double space = Math.min(WORKER_SPACE * scale, place.width / Math.max(1, columns));
        double size = Math.min(WORKER * scale, Math.max(space * 0.9, 0.3 * scale));
        for (int i = 0; i < workers.size(); i++) {
            Worker worker = workers.get(i);
            int column = i % columns;
            int row = i / columns;
            double x = place.x + (column + 0.5) * space;
            double y = place.y + (row + 0.5) * place.height / rows;
            marks.add(new PersonMark(worker.person(), worker.group(), worker.health(), x, y, size));
        }
    }
}
