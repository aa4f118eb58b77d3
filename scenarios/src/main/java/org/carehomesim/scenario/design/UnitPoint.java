package org.carehomesim.scenario.design;

import java.util.Arrays;
import java.util.List;

/**
 * One point of a design, with every parameter on a scale from 0 to 1.
 *
 * @param sample number of the sample or trajectory that the point belongs to, from 0
 * @param part what the point is in it
 * @param varied number of the parameter in which it differs from the point it is compared with, or {@link #NONE}
 * @param step change of that parameter, signed; 0 if it says nothing
 * @param position the parameters' values from 0 to 1; not a number where the scenario's own value stays
 */
public record UnitPoint(int sample, Part part, int varied, double step, List<Double> position) {

    /** No parameter in particular. */
    public static final int NONE = -1;

    /** What a point is in its design. */
    public enum Part {
        /** A point like all others. */
        POINT,
        /** The scenario itself, which the other points differ from. */
        CENTRE,
        /** A point of the first of two independent samples. */
        FIRST,
        /** A point of the second of two independent samples. */
        SECOND,
        /** A point that differs in one parameter from another. */
        VARIED
    }

    /** A point of a design without structure. */
    static UnitPoint plain(int number, double[] position) {
        return of(number, Part.POINT, NONE, 0, position);
    }

    /** A point whose position is copied. */
    static UnitPoint of(int sample, Part part, int varied, double step, double[] position) {
        return new UnitPoint(
                sample, part, varied, step, Arrays.stream(position).boxed().toList());
    }
}
