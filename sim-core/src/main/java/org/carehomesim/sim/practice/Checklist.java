package org.carehomesim.sim.practice;

import org.carehomesim.sim.checklist.PracticeArea;

/**
 * What scores of practice do to levers, the same for all homes.
 *
 * <p>A lever that practice lowers is multiplied by {@code (1 - e s) / (1 - e r)}, one that it raises by {@code (1 - e (1 -
 * s)) / (1 - e (1 - r))}: with effect {@code e}, score {@code s} and reference score {@code r} the factor is 1 at {@code s
 * = r}, and always 1 where {@code e} is 0.
 */
final class Checklist {

    private static final PracticeArea[] AREAS = PracticeArea.values();

    /** Nothing depends on practice. */
    static final Checklist NONE = new Checklist(0, null);

    final double sensitivityToShortfall;
    final double scoreWhenFailed;
    private final double[] effect = new double[AREAS.length];
    private final double[] atReference = new double[AREAS.length];

    /**
     * Works out factors.
     *
     * @param sensitivityToShortfall share of practice lost for each share of shifts unfilled
     * @param parameters the areas, or null if they are not told apart
     */
    Checklist(double sensitivityToShortfall, ChecklistParameters parameters) {
        this.sensitivityToShortfall = sensitivityToShortfall;
        scoreWhenFailed = parameters == null ? 0 : parameters.scoreWhenFailed();
        if (parameters == null) {
            return;
        }
        for (PracticeArea area : AREAS) {
            effect[area.ordinal()] = parameters.effect(area);
            atReference[area.ordinal()] = left(area, parameters.referenceScore());
        }
    }

    boolean isTied(PracticeArea area) {
        return effect[area.ordinal()] > 0;
    }

    double factor(PracticeArea area, double score) {
        return left(area, score) / atReference[area.ordinal()];
    }

    private double left(PracticeArea area, double score) {
        double e = effect[area.ordinal()];
        return area.tie() == PracticeArea.Tie.RAISES ? 1 - e * (1 - score) : 1 - e * score;
    }
}
