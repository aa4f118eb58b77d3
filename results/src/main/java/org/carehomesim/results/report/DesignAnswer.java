package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.sensitivity.SensitivityRow;
import org.carehomesim.results.sensitivity.SensitivityRow.Measure;
import org.carehomesim.sim.observe.Outcome;

/** Which parameters matter most, in one sentence an outcome. */
final class DesignAnswer {

    private static final int NAMED = 3;

    /** From the measure that says most to the one that says least. */
    private static final List<Measure> MEASURES =
            List.of(Measure.TOTAL, Measure.MU_STAR, Measure.DIFFERENCE, Measure.PRCC);

    private DesignAnswer() {}

    /** The sentences; empty if no outcome differs between the points. */
    static List<String> of(List<SensitivityRow> rows) {
        List<String> sentences = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.RESIDENT_INFECTIONS, Outcome.RESIDENT_DEATHS)) {
            sentence(rows.stream().filter(row -> row.outcome() == outcome).toList())
                    .ifPresent(phrases -> sentences.add(outcome.label() + " depend most on " + phrases + "."));
        }
        return sentences;
    }

    private static Optional<String> sentence(List<SensitivityRow> rows) {
        return MEASURES.stream()
                .filter(measure -> rows.stream().anyMatch(row -> row.measure() == measure))
                .findFirst()
                .map(measure -> Words.join(strongest(rows, measure).stream()
                                .map(row -> row.parameter() + (row.at().isEmpty() ? "" : " at " + row.at()) + ", "
                                        + figure(row))
                                .toList())
                        + " (" + name(measure) + ")");
    }

    private static List<SensitivityRow> strongest(List<SensitivityRow> rows, Measure measure) {
        return rows.stream()
                .filter(row -> row.measure() == measure)
                .sorted(Comparator.comparingDouble(
                        row -> -Math.abs(row.estimate().value())))
                .limit(NAMED)
                .toList();
    }

    private static String figure(SensitivityRow row) {
        double value = row.estimate().value();
        return row.estimate()
                .interval()
                .map(interval -> Figures.withInterval(value, interval))
                .orElse(Figures.count(value));
    }

    private static String name(Measure measure) {
        return switch (measure) {
            case TOTAL -> "total Sobol index with its 95% interval";
            case MU_STAR -> "mean absolute elementary effect with its 95% interval";
            case DIFFERENCE -> "mean difference from the scenario itself with its 95% interval";
            default -> "partial rank correlation with its 95% interval";
        };
    }
}
