package org.carehomesim.sim.disease;

import java.util.Map;
import java.util.TreeMap;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.SeverityGroup;

/**
 * Distribution of a person's infectiousness added up over the whole infection, in days of an ordinary person with
 * symptoms.
 *
 * <p>It answers what a constant hazard per infectious day does to one contact over a whole infection.
 */
public final class TotalInfectiousness {

    private static final int QUANTILES = 512;

    private final Map<Double, Double> probabilityByTotal = new TreeMap<>();
    private final Distribution multiplier;

    /** Adds up the infectiousness of people of a severity group. */
    public TotalInfectiousness(NaturalHistory history, SeverityGroup group) {
        DiseaseParameters parameters = history.parameters();
        multiplier = parameters.infectiousnessMultiplier();
        double symptomatic = parameters.severity().get(group).symptomatic();
        for (boolean symptoms : new boolean[] {true, false}) {
            double share = symptoms ? symptomatic : 1 - symptomatic;
            history.stages().visitAll(symptoms, (early, late, probability) -> {
                double total = 0;
                for (int left = early + Math.max(0, late); left > 0; left--) {
                    total += history.relativeInfectiousness(symptoms, late, left);
                }
                add(total, share * probability);
            });
        }
    }

    private void add(double total, double probability) {
        if (probability > 0) {
            probabilityByTotal.merge(total, probability, Double::sum);
        }
    }

    /** Mean, days. */
    public double mean() {
        double sum = 0;
        for (Map.Entry<Double, Double> entry : probabilityByTotal.entrySet()) {
            sum += entry.getKey() * entry.getValue();
        }
        return sum * multiplier.mean();
    }

    /** Probability that one contact escapes infection at {@code hazard} per infectious day: E exp(-hazard x total). */
    public double escape(double hazard) {
        double sum = 0;
        for (Map.Entry<Double, Double> entry : probabilityByTotal.entrySet()) {
            sum += entry.getValue() * laplace(hazard * entry.getKey());
        }
        return sum;
    }

    private double laplace(double x) {
        if (multiplier instanceof Distribution.Constant constant) {
            return StrictMath.exp(-x * constant.value());
        }
        if (multiplier instanceof Distribution.Gamma gamma) {
            return StrictMath.pow(1 + x * gamma.mean() / gamma.shape(), -gamma.shape());
        }
        double sum = 0;
        for (int i = 0; i < QUANTILES; i++) {
            sum += StrictMath.exp(-x * multiplier.quantile((i + 0.5) / QUANTILES));
        }
        return sum / QUANTILES;
    }
}
