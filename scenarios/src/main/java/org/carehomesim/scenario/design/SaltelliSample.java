package org.carehomesim.scenario.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carehomesim.scenario.design.UnitPoint.Part;

/**
 * The sample for Sobol indices: two independent points, and between them one point a parameter, which is the first but
 * for that parameter, taken from the second.
 *
 * <p>Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics Communications 181:
 * 259-270. The two points are the halves of one point of a {@link SobolSequence}.
 */
public final class SaltelliSample {

    /** Most parameters: each takes two dimensions of the sequence. */
    public static final int MOST_PARAMETERS = SobolSequence.MOST_DIMENSIONS / 2;

    private SaltelliSample() {}

    /**
     * Draws the sample.
     *
     * @param points pairs of points, at least 1; even cover needs a power of two
     * @param parameters number of parameters, at most {@link #MOST_PARAMETERS}
     * @param seed random seed of the design
     * @return {@code points * (parameters + 2)} points
     */
    public static List<UnitPoint> of(int points, int parameters, long seed) {
        SobolSequence sequence = new SobolSequence(2 * parameters, seed);
        List<UnitPoint> sample = new ArrayList<>(points * (parameters + 2));
        for (int number = 0; number < points; number++) {
            double[] both = sequence.next();
            double[] first = Arrays.copyOf(both, parameters);
            double[] second = Arrays.copyOfRange(both, parameters, 2 * parameters);
            sample.add(UnitPoint.of(number, Part.FIRST, UnitPoint.NONE, 0, first));
            for (int varied = 0; varied < parameters; varied++) {
                double[] mixed = first.clone();
                mixed[varied] = second[varied];
                sample.add(UnitPoint.of(number, Part.VARIED, varied, 0, mixed));
            }
            sample.add(UnitPoint.of(number, Part.SECOND, UnitPoint.NONE, 0, second));
        }
        return sample;
    }
}
