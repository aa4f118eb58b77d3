package org.carehomesim.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carehomesim.scenario.binding.Place;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.sim.observe.Outcome;

/** Reads the precision that an experiment is run for. */
final class UntilReader {

    private static final String UNTIL = "until";

    private final Mapping tree;
    private final ProblemList problems;

    /**
     * Prepares to read.
     *
     * @param tree the experiment file
     * @param problems takes everything that is wrong
     */
    UntilReader(Mapping tree, ProblemList problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /**
     * Checks the precision.
     *
     * @param written as it is written; null if it is left out
     * @param replicates the most replicates
     * @return the precision; empty if it is left out, and after complaints
     */
    Optional<Until> read(ExperimentFile.Precision written, int replicates) {
        if (written == null) {
            return Optional.empty();
        }
        int before = problems.size();
        refuseDistributions();
        Optional<Outcome> outcome = outcome(written.outcome());
        if (written.halfWidth() <= 0) {
            complain("half-width", "must be above 0 but is " + written.halfWidth(), "in units of the outcome");
        }
        int atLeast = Optional.ofNullable(written.atLeast()).orElse(Until.AT_LEAST);
        if (atLeast > replicates) {
            complain(
                    "at-least",
                    "is " + atLeast + (written.atLeast() == null ? " unless set," : "") + " but there are at most "
                            + replicates + " replicates",
                    "allow more replicates, or set it to " + replicates + " or less");
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Until(
                        outcome.orElseThrow(),
                        written.halfWidth(),
                        atLeast,
                        Optional.ofNullable(written.every()).orElse(Until.EVERY)));
    }

    /** Complains if there is a precision where there cannot be one. */
    void refuse(String reason, String suggestion) {
        if (tree.entries().containsKey(UNTIL)) {
            Place place = Place.of(tree, UNTIL);
            problems.add(place.origin(), place.path(), reason, suggestion);
        }
    }

    private void refuseDistributions() {
        for (String key : List.of("half-width", "at-least", "every")) {
            if (tree.get(UNTIL)
                    .map(Mapping.class::cast)
                    .flatMap(mapping -> mapping.get(key))
                    .filter(Mapping.class::isInstance)
                    .isPresent()) {
                complain(key, "must be a number but is a mapping", "it cannot be uncertain");
            }
        }
    }

    private Optional<Outcome> outcome(String column) {
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(candidate -> candidate.column().equals(column))
                .findFirst();
        if (outcome.isEmpty()) {
            complain("outcome", "there is no outcome '" + column + "'", suggestion(column));
        }
        return outcome;
    }

    /** What may have been meant by the name of an outcome that there is none of. */
    static String suggestion(String column) {
        List<String> columns =
                Arrays.stream(Outcome.values()).map(Outcome::column).toList();
        return NearestName.find(column, columns)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("a column of runs.csv, for example resident_deaths");
    }

    private void complain(String key, String reason, String suggestion) {
        Place place = Place.of(tree, UNTIL, key);
        problems.add(place.origin(), place.path(), reason, suggestion);
    }
}
