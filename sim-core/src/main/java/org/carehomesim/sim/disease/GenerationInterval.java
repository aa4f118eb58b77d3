package org.carehomesim.sim.disease;

import java.util.Arrays;
import org.carehomesim.sim.random.Streams;

/**
 * Distribution of the days from an infection to those it causes, as infectiousness by itself would have it: the intrinsic
 * generation interval, without isolation, deaths in between or contacts who are immune already.
 *
 * <p>The weight of day {@code s} is the mean infectiousness on the {@code s}th day after infection over its sum, from {@value
 * #COURSES} courses of staff drawn with a seed of its own. A run is not touched.
 */
public final class GenerationInterval {

    private static final int COURSES = 20_000;
    private static final long SEED = 1;
    private static final double NEGLIGIBLE = 1e-4;

    private final double[] weights;

    private GenerationInterval(double[] weights) {
        this.weights = weights;
    }

    /** The generation interval of a disease. */
    public static GenerationInterval of(DiseaseParameters disease) {
        NaturalHistory history = new NaturalHistory(disease, new Streams(SEED, 0));
        Courses courses = new Courses(1);
        double[] sums = new double[64];
        double total = 0;
        for (int key = 0; key < COURSES; key++) {
            history.drawOutside(courses, 0, key, 0);
            // the personal multiplier is the same on all days: it would only add noise
            courses.multiplier[0] = 1;
            int end = courses.endDay(0);
            sums = end > sums.length ? Arrays.copyOf(sums, 2 * end) : sums;
            for (int day = courses.infectiousDay(0); day < end; day++) {
                double infectiousness = history.infectiousness(courses, 0, day);
                sums[day] += infectiousness;
                total += infectiousness;
            }
        }
        return new GenerationInterval(normalised(sums, total));
    }

    /** Leaves out the long tail that hardly anybody reaches, so that little has to be added up every day. */
    private static double[] normalised(double[] sums, double total) {
        int length = 0;
        double sum = 0;
        while (length < sums.length && sum < (1 - NEGLIGIBLE) * total) {
            sum += sums[length++];
        }
        double[] weights = Arrays.copyOf(sums, length);
        for (int day = 0; day < length; day++) {
            weights[day] /= sum;
        }
        return weights;
    }

    /** Probability that an infection comes {@code days} days after that of its infector. */
    public double weight(int days) {
        return days < 0 || days >= weights.length ? 0 : weights[days];
    }

    /** Longest interval of positive weight, days. */
    public int longest() {
        return weights.length - 1;
    }

    /** Mean, days. */
    public double mean() {
        double mean = 0;
        for (int days = 0; days < weights.length; days++) {
            mean += days * weights[days];
        }
        return mean;
    }
}
