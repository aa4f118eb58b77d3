package org.carehomesim.scenario.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carehomesim.scenario.design.UnitPoint.Part;

/** Designs on fixed levels of each parameter, evenly spaced from 0 to 1. */
public final class Grid {

    private Grid() {}

    /**
     * Every combination of levels; the last parameter changes fastest.
     *
     * @param levels number of levels of each parameter, at least 1
     */
    public static List<UnitPoint> full(int[] levels) {
        List<UnitPoint> points = new ArrayList<>();
        int[] at = new int[levels.length];
        while (true) {
            double[] position = new double[levels.length];
            for (int i = 0; i < levels.length; i++) {
                position[i] = level(at[i], levels[i]);
            }
            points.add(UnitPoint.plain(points.size(), position));
            int last = levels.length - 1;
            while (last >= 0 && ++at[last] == levels[last]) {
                at[last--] = 0;
            }
            if (last < 0) {
                return points;
            }
        }
    }

    /**
     * The scenario itself, then each parameter at each of its levels while the others keep the scenario's values.
     *
     * @param levels number of levels of each parameter, at least 1
     */
    public static List<UnitPoint> oneAtATime(int[] levels) {
        List<UnitPoint> points = new ArrayList<>();
        points.add(UnitPoint.of(0, Part.CENTRE, UnitPoint.NONE, 0, unchanged(levels.length)));
        for (int varied = 0; varied < levels.length; varied++) {
            for (int number = 0; number < levels[varied]; number++) {
                double[] position = unchanged(levels.length);
                position[varied] = level(number, levels[varied]);
                points.add(UnitPoint.of(0, Part.VARIED, varied, 0, position));
            }
        }
        return points;
    }

    /**
     * One point for each place in equally long lists of values.
     *
     * @param length length of the lists
     * @param parameters number of parameters
     */
    public static List<UnitPoint> together(int length, int parameters) {
        List<UnitPoint> points = new ArrayList<>();
        for (int number = 0; number < length; number++) {
            double[] position = new double[parameters];
            Arrays.fill(position, level(number, length));
            points.add(UnitPoint.plain(number, position));
        }
        return points;
    }

    private static double[] unchanged(int parameters) {
        double[] position = new double[parameters];
        Arrays.fill(position, Double.NaN);
        return position;
    }

    /** A level from 0 to 1; the middle if it is the only one. */
    private static double level(int number, int levels) {
        return levels == 1 ? 0.5 : number / (levels - 1.0);
    }
}
