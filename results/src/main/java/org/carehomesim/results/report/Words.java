package org.carehomesim.results.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.sim.observe.Outcome;

/** Phrases that several parts of the report share. */
final class Words {

    /** Stands for a figure that there is none of. */
    static final String NONE = "–";

    private Words() {}

    /** A title in quotation marks. */
    static String quoted(ScenarioResult scenario) {
        return "“" + scenario.title() + "”";
    }

    /** Titles in quotation marks: "A", "A and B", "A, B and C". */
    static String list(List<ScenarioResult> scenarios) {
        return join(scenarios.stream().map(Words::quoted).toList());
    }

    /** The first of some titles in quotation marks and how many more there are: "A, B and 12 more". */
    static String list(List<ScenarioResult> scenarios, int most) {
        if (scenarios.size() <= most) {
            return list(scenarios);
        }
        return join(Stream.concat(
                        scenarios.stream().limit(most).map(Words::quoted), Stream.of(scenarios.size() - most + " more"))
                .toList());
    }

    /** Phrases as one: "a, b and c". */
    static String join(List<String> phrases) {
        if (phrases.size() < 2) {
            return String.join("", phrases);
        }
        int last = phrases.size() - 1;
        return String.join(", ", phrases.subList(0, last)) + " and " + phrases.get(last);
    }

    /** Deaths averted with their interval: "41 (33 to 49)". */
    static String averted(ScenarioResult scenario) {
        Optional<ComparisonRow> change = scenario.change(Outcome.RESIDENT_DEATHS);
        if (change.isEmpty()) {
            return NONE;
        }
        double averted = scenario.deathsAverted();
        return change.get()
                .interval()
                .map(interval -> Figures.withInterval(averted, interval.negated()))
                .orElse(Figures.count(averted));
    }

    /** A change in an outcome with its sign and its interval: "−41 (−49 to −33)". */
    static String change(ComparisonRow row) {
        return row.interval()
                .map(interval -> Figures.changeWithInterval(row.difference(), interval))
                .orElse(Figures.change(row.difference()));
    }

    /** A change for the worse, told in words, with its interval: "41 (33 to 49)". */
    static String increase(ComparisonRow row) {
        return row.interval()
                .map(interval -> Figures.withInterval(row.difference(), interval))
                .orElse(Figures.count(row.difference()));
    }

    /** A change in cost with its interval. */
    static String costChange(ComparisonRow row) {
        String change = Figures.moneyChange(row.difference());
        Optional<Interval> interval = row.interval();
        return interval.isEmpty() ? change : change + " (" + Figures.moneyInterval(interval.get()) + ")";
    }
}
