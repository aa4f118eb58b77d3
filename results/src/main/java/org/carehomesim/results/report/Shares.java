package org.carehomesim.results.report;

import java.util.List;
import java.util.OptionalDouble;
import org.carehomesim.results.format.Figures;

/** The shares of one column of a table: all of them percentages, or all of them counts of runs. */
final class Shares {

    private Shares() {}

    /**
     * The shares in words: counts of runs if the runs are few and each share is all of them or none, else percentages.
     *
     * @param shares shares of the runs, from 0 to 1
     * @param runs number of runs behind each
     */
    static List<String> of(List<OptionalDouble> shares, int runs) {
        boolean counts = shares.stream()
                .filter(OptionalDouble::isPresent)
                .noneMatch(share -> Figures.share(share.getAsDouble(), runs).contains("%"));
        return shares.stream()
                .map(share -> share.isEmpty()
                        ? Words.NONE
                        : Figures.share(share.getAsDouble(), counts ? runs : Integer.MAX_VALUE))
                .toList();
    }
}
