package org.carehomesim.sim.contact;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.carehomesim.sim.disease.DiseaseParameters;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.disease.TotalInfectiousness;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.random.Streams;

/**
 * Daily hazards between two members of a household, such that one infects the other over the whole infection with the same
 * probability whatever the severity group.
 */
public final class HouseholdHazards {

    private static final double LEAST_TOLERANCE = 1e-14;
    private static final double RELATIVE_TOLERANCE = 1e-10;
    private static final int MOST_EVALUATIONS = 500;
    private static final double HIGHEST = 1e12;

    private final Map<SeverityGroup, Double> perDay = new EnumMap<>(SeverityGroup.class);

    /**
     * Solves the hazards.
     *
     * @param secondaryAttackRate probability that an infected person infects one given other member, 0 to 0.99
     * @param disease infectiousness over the whole infection, by severity group
     */
    public HouseholdHazards(double secondaryAttackRate, DiseaseParameters disease) {
        NaturalHistory history = new NaturalHistory(disease, new Streams(0, 0)); // of which nothing is drawn
        Map<Double, Double> bySymptomaticShare = new TreeMap<>();
        disease.severity()
                .forEach((group, severity) -> perDay.put(
                        group,
                        bySymptomaticShare.computeIfAbsent(
                                severity.symptomatic(),
                                share -> solve(secondaryAttackRate, new TotalInfectiousness(history, group)))));
    }

    private static double solve(double attackRate, TotalInfectiousness total) {
        if (attackRate == 0 || total.mean() == 0) {
            return 0;
        }
        double high = 1 / total.mean();
        while (1 - total.escape(high) < attackRate && high < HIGHEST) {
            high *= 2;
        }
        return new BrentSolver(RELATIVE_TOLERANCE, LEAST_TOLERANCE)
                .solve(MOST_EVALUATIONS, hazard -> 1 - total.escape(hazard) - attackRate, 0, high);
    }

    /** Hazard from a fully infectious member of a severity group to another, per day. */
    public double perDay(SeverityGroup group) {
        return perDay.getOrDefault(group, 0.0);
    }
}
