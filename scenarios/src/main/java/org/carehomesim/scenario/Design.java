package org.carehomesim.scenario;

import java.util.List;

/**
 * One scenario at many points in the space of some of its parameters.
 *
 * @param base the scenario that the points vary; it need not be among them
 * @param method name of the method that chose the points, as in files
 * @param parameters paths of the parameters
 * @param points the points, in the order of the experiment's scenarios
 */
public record Design(ResolvedScenario base, String method, List<String> parameters, List<Point> points) {

    /** Copies the lists. */
    public Design {
        parameters = List.copyOf(parameters);
        points = List.copyOf(points);
    }

    /**
     * A point.
     *
     * @param name name of its scenario
     * @param sample number of the sample or trajectory that it belongs to
     * @param part what it is in it: {@code point}, {@code centre}, {@code first}, {@code second} or {@code varied}
     * @param varied path of the parameter in which it differs from the point it is compared with, or empty
     * @param step change of that parameter on a scale from 0 to 1; 0 if it says nothing
     * @param values values of the parameters, in their order, as text
     */
    public record Point(String name, int sample, String part, String varied, double step, List<String> values) {

        /** Copies the values. */
        public Point {
            values = List.copyOf(values);
        }
    }
}
