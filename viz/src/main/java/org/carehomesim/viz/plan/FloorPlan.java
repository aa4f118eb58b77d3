package org.carehomesim.viz.plan;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.carehomesim.sim.sector.HomeInterior.Bed;

/**
 * The floor plan of a home: for every unit two rows of rooms along a corridor, and a communal space for all.
 *
 * <p>Lengths are in sides of a single room; a room of several beds is as many times as wide. The model knows which beds
 * share a room and which rooms a unit, not where they are: places are schematic.
 *
 * @param width width of the whole
 * @param height height of the whole
 * @param rooms the rooms
 * @param corridors the corridor of each unit, by number of the unit
 * @param communal the communal space
 */
public record FloorPlan(
        double width,
        double height,
        List<Room> rooms,
        List<Rectangle2D.Double> corridors,
        Rectangle2D.Double communal) {

    /** Width of a corridor. */
    public static final double CORRIDOR = 0.8;
    /** Depth of the communal space. */
    public static final double COMMUNAL = 1.3;

    private static final double UNIT_HEIGHT = 2 + CORRIDOR;
    private static final double GAP = 0.3;
    private static final double NARROWEST = 2;

    /** Copies the lists. */
    public FloorPlan {
        rooms = List.copyOf(rooms);
        corridors = List.copyOf(corridors);
    }

    /**
     * Plans a home.
     *
     * @param beds its beds, by number
     * @param ratio width of the plan relative to its height, as far as it can be reached
     */
    public static FloorPlan of(List<Bed> beds, double ratio) {
        List<List<List<Integer>>> units = roomsByUnit(beds);
        double unitWidth = NARROWEST;
        for (List<List<Integer>> unit : units) {
            unitWidth = Math.max(unitWidth, Math.ceil(bedsOf(unit) / 2.0));
        }
        int columns = columns(units.size(), unitWidth, ratio);
        List<Room> rooms = new ArrayList<>();
        List<Rectangle2D.Double> corridors = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            int column = unit % columns;
            int row = unit / columns;
            double left = column * (unitWidth + GAP);
            double top = row * (UNIT_HEIGHT + GAP);
            corridors.add(new Rectangle2D.Double(left, top + 1, unitWidth, CORRIDOR));
            layRooms(units.get(unit), unit, left, top, unitWidth, rooms);
        }
        double height = height(units.size(), columns);
        return new FloorPlan(
                width(columns, unitWidth),
                height,
                rooms,
                corridors,
                communal(units.size(), columns, unitWidth, height));
    }

    /** The place in the last row that no unit takes, or a strip below all units. */
    private static Rectangle2D.Double communal(int units, int columns, double unitWidth, double height) {
        double width = width(columns, unitWidth);
        int inLastRow = units % columns;
        if (inLastRow == 0) {
            return new Rectangle2D.Double(0, height - COMMUNAL, width, COMMUNAL);
        }
        double left = inLastRow * (unitWidth + GAP);
        return new Rectangle2D.Double(left, height - UNIT_HEIGHT, width - left, UNIT_HEIGHT);
    }

    private static List<List<List<Integer>>> roomsByUnit(List<Bed> beds) {
        TreeMap<Integer, TreeMap<Integer, List<Integer>>> byUnit = new TreeMap<>();
        for (int bed = 0; bed < beds.size(); bed++) {
            byUnit.computeIfAbsent(beds.get(bed).unit(), unit -> new TreeMap<>())
                    .computeIfAbsent(beds.get(bed).room(), room -> new ArrayList<>())
                    .add(bed);
        }
        List<List<List<Integer>>> units = new ArrayList<>();
        byUnit.values().forEach(rooms -> units.add(List.copyOf(rooms.values())));
        return units;
    }

    private static int bedsOf(List<List<Integer>> rooms) {
        return rooms.stream().mapToInt(List::size).sum();
    }

    /** Number of columns of units for which the plan is nearest to its ratio. */
    private static int columns(int units, double unitWidth, double ratio) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= units; columns++) {
            double off = Math.abs(Math.log(width(columns, unitWidth) / height(units, columns) / ratio));
            if (off < least) {
                best = columns;
                least = off;
            }
        }
        return best;
    }

    private static double width(int columns, double unitWidth) {
        return columns * (unitWidth + GAP) - GAP;
    }

    private static double height(int units, int columns) {
        int rows = (units + columns - 1) / columns;
        double ofUnits = Math.max(0, rows * (UNIT_HEIGHT + GAP) - GAP);
        return units % columns == 0 ? ofUnits + GAP + COMMUNAL : ofUnits;
    }

    /** Lays the first half of the rooms above the corridor and the others below, each row over the whole width. */
    private static void layRooms(
            List<List<Integer>> unit, int number, double left, double top, double width, List<Room> rooms) {
        int half = 0;
        int bedsAbove = 0;
        int beds = bedsOf(unit);
        while (half < unit.size() && 2 * bedsAbove < beds) {
            bedsAbove += unit.get(half++).size();
        }
        layRow(unit.subList(0, half), number, left, top, width / Math.max(1, bedsAbove), rooms);
        layRow(
                unit.subList(half, unit.size()),
                number,
                left,
                top + 1 + CORRIDOR,
                width / Math.max(1, beds - bedsAbove),
                rooms);
    }

    private static void layRow(
            List<List<Integer>> row, int unit, double left, double top, double bedWidth, List<Room> rooms) {
        double x = left;
        for (List<Integer> beds : row) {
            double width = beds.size() * bedWidth;
            rooms.add(new Room(unit, beds, new Rectangle2D.Double(x, top, width, 1)));
            x += width;
        }
    }
}
