package org.carehomesim.results.precision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.Sample;
import org.carehomesim.results.table.OutcomeReader;

/**
 * Follows one outcome while a batch goes on, to tell whether its runs are precise enough.
 *
 * <p>Of several scenarios, what counts is the mean paired difference of each from the baseline, since that is what they
 * are run for; of one scenario alone, its mean. The answer depends on the finished runs alone, whether they were added
 * one by one or read from the table that they were written to.
 */
public final class PrecisionWatch {

    private static final int FIRST_REPLICATES = 128;

    private final PrecisionTarget target;
    private final String baseline;

    /** Values by replicate; not a number where there is none. */
    private final Map<String, double[]> values = new LinkedHashMap<>();

    /**
     * Prepares to follow.
     *
     * @param target what is precise enough
     * @param scenarios names of the scenarios in order
     * @param baseline name of the one that the others are compared with
     */
    public PrecisionWatch(PrecisionTarget target, List<String> scenarios, String baseline) {
        this.target = target;
        this.baseline = baseline;
        scenarios.forEach(scenario -> values.put(scenario, empty(FIRST_REPLICATES)));
    }

    /** Adds a finished run. */
    public void add(String scenario, int replicate, double value) {
        double[] known = values.get(scenario);
        if (replicate >= known.length) {
            double[] longer = empty(Math.max(replicate + 1, 2 * known.length));
            System.arraycopy(known, 0, longer, 0, known.length);
            values.put(scenario, longer);
            known = longer;
        }
        known[replicate] = value;
    }

    /** Adds the finished runs that stand in {@code runs.csv}. */
    public void addRunsIn(Path folder) throws IOException {
        OutcomeReader.read(folder, target.outcome(), this::add);
    }

    /**
     * Looks at the runs so far.
     *
     * @param replicates replicates of each scenario that were tried
     */
    public PrecisionReached look(int replicates) {
        List<ScenarioPrecision> scenarios = values.keySet().stream()
                .filter(scenario -> values.size() == 1 || !scenario.equals(baseline))
                .map(this::precision)
                .toList();
        return new PrecisionReached(
                replicates, scenarios.stream().allMatch(scenario -> scenario.meets(target)), scenarios);
    }

    private ScenarioPrecision precision(String scenario) {
        double[] sample = values.size() == 1 ? finished(scenario) : differences(scenario);
        OptionalDouble deviation = Sample.standardDeviation(sample);
        return new ScenarioPrecision(
                scenario,
                sample.length,
                Sample.meanInterval(sample).map(Interval::halfWidth),
                deviation.isEmpty() ? Optional.empty() : needed(deviation.getAsDouble()));
    }

    private Optional<Integer> needed(double deviation) {
        OptionalInt runs = Sample.replicatesFor(deviation, target.halfWidth());
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getAsInt());
    }

    private double[] finished(String scenario) {
        return Arrays.stream(values.get(scenario))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private double[] differences(String scenario) {
        double[] with = values.get(scenario);
        double[] without = values.get(baseline);
        double[] differences = new double[Math.min(with.length, without.length)];
        Arrays.setAll(differences, replicate -> with[replicate] - without[replicate]);
        return Arrays.stream(differences)
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
    }

    private static double[] empty(int length) {
        double[] none = new double[length];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
