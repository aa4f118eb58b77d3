package org.carehomesim.results.precision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carehomesim.results.format.Figures;

/** Says in words whether a batch became as precise as was asked, and what it would have taken if not. */
public final class PrecisionText {

    private static final int DIGITS = 3;

    private final PrecisionTarget target;
    private final PrecisionReached reached;
    private final UnaryOperator<String> titles;
    private final String mean;

    private PrecisionText(PrecisionTarget target, PrecisionReached reached, UnaryOperator<String> titles, String mean) {
        this.target = target;
        this.reached = reached;
        this.titles = titles;
        this.mean = mean;
    }

    /**
     * The words, as a few sentences.
     *
     * @param precision what was asked and reached
     * @param mostReplicates replicates of each scenario that were allowed
     * @param baseline name of the scenario that the others were compared with
     * @param titles gives the title of a scenario by its name
     */
    public static String of(Precision precision, int mostReplicates, String baseline, UnaryOperator<String> titles) {
        PrecisionTarget target = precision.target();
        if (precision.reached().isEmpty()) {
            return "The batch was interrupted before it was known to be as precise as was asked ("
                    + target.outcome().column() + " to " + width(target.halfWidth()) + " either side).";
        }
        PrecisionReached reached = precision.reached().get();
        boolean alone = reached.scenarios().stream()
                .anyMatch(scenario -> scenario.scenario().equals(baseline));
        String label = target.outcome().label();
        String mean = "the 95% interval of the mean"
                + (alone ? " of " : " paired difference from " + quoted(titles.apply(baseline)) + " in ")
                + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        PrecisionText text = new PrecisionText(target, reached, titles, mean);
        return reached.met() ? text.enough(mostReplicates) : text.tooFew();
    }

    private String enough(int mostReplicates) {
        return Figures.whole((long) reached.replicates()) + " replicates were precise enough, of at most "
                + Figures.whole((long) mostReplicates) + ": " + mean + " reaches no more than "
                + width(target.halfWidth()) + " to either side"
                + widest().map(this::widestOfAll).orElse("")
                + ". As the runs themselves decided when to stop, such intervals are somewhat too narrow.";
    }

    private String widestOfAll(ScenarioPrecision widest) {
        return (reached.scenarios().size() == 1 ? "" : " in every scenario") + " (" + inWords(widest) + ")";
    }

    private String inWords(ScenarioPrecision widest) {
        String width = width(widest.halfWidth().orElseThrow());
        return reached.scenarios().size() == 1
                ? width
                : "widest: " + width + ", " + quoted(titles.apply(widest.scenario()));
    }

    private String tooFew() {
        List<ScenarioPrecision> wide = reached.scenarios().stream()
                .filter(scenario -> !scenario.meets(target))
                .toList();
        String where = reached.scenarios().size() == 1
                ? ""
                : " in " + wide.size() + " of " + reached.scenarios().size() + " scenarios";
        return "NOT as precise as was asked: after all " + Figures.whole((long) reached.replicates())
                + " replicates that were allowed, " + mean + " reaches more than " + width(target.halfWidth())
                + " to either side" + where + widest().map(this::needed).orElse("") + unknown(wide) + ".";
    }

    private String needed(ScenarioPrecision widest) {
        boolean countless = reached.scenarios().stream()
                .anyMatch(scenario -> scenario.halfWidth().isPresent()
                        && scenario.runsNeeded().isEmpty());
        long runs = reached.scenarios().stream()
                .mapToLong(scenario -> scenario.runsNeeded().orElse(0))
                .max()
                .orElseThrow();
        return " (" + inWords(widest) + "). By the variance of these runs it would take "
                + (countless ? "more than 2 billion" : "about " + Figures.whole(runs)) + " replicates";
    }

    private String unknown(List<ScenarioPrecision> wide) {
        List<String> names = wide.stream()
                .filter(scenario -> scenario.halfWidth().isEmpty())
                .map(scenario -> quoted(titles.apply(scenario.scenario())))
                .toList();
        return names.isEmpty() ? "" : "; too few runs finished to tell for " + String.join(", ", names);
    }

    private Optional<ScenarioPrecision> widest() {
        return reached.scenarios().stream()
                .filter(scenario -> scenario.halfWidth().isPresent())
                .max(Comparator.comparingDouble(scenario -> scenario.halfWidth().orElseThrow()));
    }

    /** A half-width with three significant digits: whether it is 1.52 or 1.48 decides here. */
    public static String width(double value) {
        return new BigDecimal(value)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String quoted(String title) {
        return "'" + title + "'";
    }
}
