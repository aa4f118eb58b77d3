package org.carehomesim.viz.plan;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where homes and hospital stand on the map, all at the same scale: homes in rows, the highest first, the hospital in the
 * top right corner.
 *
 * <p>The model knows no geography: places say nothing about distances.
 *
 * @param scale side of a single room in pixels
 * @param homes outline of each home, by number
 * @param hospital outline of the hospital
 */
public record TownPlan(double scale, List<Rectangle2D.Double> homes, Rectangle2D.Double hospital) {

    private static final double LARGEST_SCALE = 44;
    /** Below this people can no longer be told apart. */
    private static final double SMALLEST_SCALE = 3.6;

    private static final double STEP = 0.98;
    /** Share of all beds that the hospital has dots for without crowding them. */
    private static final double HOSPITAL_SHARE = 0.04;

    private static final double FEWEST_HOSPITAL_BEDS = 8;
    private static final double HOSPITAL_HEADER = 48;
    private static final double HOSPITAL_DOOR = 22;
    private static final double ROUNDING = 0.001;

    /** Copies the homes. */
    public TownPlan {
        homes = List.copyOf(homes);
    }

    /** Finds the largest scale at which all homes fit into an area; empty if people would be too small to see. */
    public static Optional<TownPlan> arrange(List<FloorPlan> plans, Rectangle2D area) {
        for (double scale = LARGEST_SCALE; scale >= SMALLEST_SCALE; scale *= STEP) {
            Optional<TownPlan> plan = new Rows(plans, area, scale).lay();
            if (plan.isPresent()) {
                return plan;
            }
        }
        return Optional.empty();
    }

    /** Where people enter and leave the hospital: below its beds. */
    public Point2D.Double hospitalDoor() {
        return new Point2D.Double(hospital.getCenterX(), hospital.getMaxY() - HOSPITAL_DOOR / 2);
    }

    /** Where people enter and leave a home. */
    public Point2D.Double door(int home) {
        Rectangle2D.Double place = homes.get(home);
        return new Point2D.Double(place.getCenterX(), place.getCenterY());
    }

    /** Pixels between the outline of a home and its rooms. */
    public static double padding(double scale) {
        return Math.min(9, Math.max(1.5, scale * 0.35));
    }

    /** Height of the line with the name of a home, in pixels. */
    public static double header(double scale) {
        return Math.min(26, Math.max(11, 5 + scale));
    }

    /** Outline of a home with its top left corner at the origin, at a scale. */
    public static Rectangle2D.Double outline(FloorPlan plan, double scale) {
        double padding = padding(scale);
        return new Rectangle2D.Double(
                0, 0, plan.width() * scale + 2 * padding, plan.height() * scale + header(scale) + 2 * padding);
    }

    /** An attempt at one scale. */
    private static final class Rows {

        private final Rectangle2D area;
        private final double scale;
        private final double gap;
        private final Rectangle2D.Double hospital;
        private final Rectangle2D.Double[] places;
        private final List<Row> rows = new ArrayList<>();
        private final List<Integer> highestFirst;

        Rows(List<FloorPlan> plans, Rectangle2D area, double scale) {
            this.area = area;
            this.scale = scale;
            gap = Math.min(16, Math.max(3, scale * 0.7));
            places = plans.stream().map(plan -> outline(plan, scale)).toArray(Rectangle2D.Double[]::new);
            highestFirst = IntStream.range(0, places.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer home) -> -places[home].height)
                            .thenComparingDouble(home -> -places[home].width))
                    .toList();
            hospital = hospital(plans);
        }

        private Rectangle2D.Double hospital(List<FloorPlan> plans) {
            double beds = plans.stream()
                    .flatMap(plan -> plan.rooms().stream())
                    .mapToInt(room -> room.beds().size())
                    .sum();
            double shown = Math.max(FEWEST_HOSPITAL_BEDS, beds * HOSPITAL_SHARE);
            double width = Math.max(104, Math.sqrt(shown * 1.8) * scale + 2 * padding(scale));
            double height = Math.max(88, shown * scale * scale / width + HOSPITAL_HEADER + HOSPITAL_DOOR);
            return new Rectangle2D.Double(area.getMaxX() - width, area.getY(), width, height);
        }

        Optional<TownPlan> lay() {
            if (hospital.getMaxY() > area.getMaxY() || hospital.x < area.getX()) {
                return Optional.empty();
            }
            for (int home : highestFirst) {
                if (!lay(home)) {
                    return Optional.empty();
                }
            }
            double left = area.getMaxY() - rows.get(rows.size() - 1).bottom();
            double between = Math.min(gap, left / rows.size());
            for (int row = 0; row < rows.size(); row++) {
                rows.get(row).settle(places, row < rows.size() - 1, row * between);
            }
            return Optional.of(new TownPlan(scale, Arrays.asList(places), hospital));
        }

        /** Puts a home into the first row that has room for it, or into a new one. */
        private boolean lay(int home) {
            for (Row row : rows) {
                if (row.takes(places[home].width)) {
                    row.add(home, places[home].width);
                    return true;
                }
            }
            double top =
                    rows.isEmpty() ? area.getY() : rows.get(rows.size() - 1).bottom() + gap;
            double right = top < hospital.getMaxY() + gap ? hospital.x - gap : area.getMaxX();
            Row row = new Row(area.getX(), top, right, places[home].height, gap);
            if (!row.takes(places[home].width) || row.bottom() > area.getMaxY() + ROUNDING) {
                return false;
            }
            row.add(home, places[home].width);
            rows.add(row);
            return true;
        }
    }

    /** Homes side by side. */
    private static final class Row {

        private final double left;
        private final double top;
        private final double right;
        private final double height;
        private final double gap;
        private final List<Integer> homes = new ArrayList<>();
        private double end;

        Row(double left, double top, double right, double height, double gap) {
            this.left = left;
            this.top = top;
            this.right = right;
            this.height = height;
            this.gap = gap;
            end = left;
        }

        boolean takes(double width) {
            return end + width <= right + ROUNDING;
        }

        void add(int home, double width) {
            homes.add(home);
            end += width + gap;
        }

        double bottom() {
            return top + height;
        }

        /** Gives the homes their places, over the whole width if asked to. */
        void settle(Rectangle2D.Double[] places, boolean spread, double down) {
            double free = right - (end - gap);
            double more = spread && homes.size() > 1 ? free / (homes.size() - 1) : 0;
            double x = left;
            for (int home : homes) {
                places[home].x = x;
                places[home].y = top + down;
                x += places[home].width + gap + more;
            }
        }
    }
}
