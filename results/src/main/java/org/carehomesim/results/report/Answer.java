package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.sim.observe.Outcome;

/** The answer to the question in a few sentences, no surer than the runs allow. */
final class Answer {

    private static final int FEW_RUNS = 30;
    private static final int NAMED = 3;

    private final ReportModel model;
    private final List<String> sentences = new ArrayList<>();

    private Answer(ReportModel model) {
        this.model = model;
    }

    /** The sentences, the most important first. */
    static List<String> of(ReportModel model) {
        Answer answer = new Answer(model);
        answer.best();
        answer.alsoHelpful();
        answer.price();
        answer.unclear();
        answer.worse();
        answer.baseline();
        answer.caution();
        return List.copyOf(answer.sentences);
    }

    private List<ScenarioResult> those(ScenarioResult.Direction direction) {
        return model.ranked().stream()
                .filter(scenario -> scenario.direction(Outcome.RESIDENT_DEATHS) == direction)
                .toList();
    }

    private void best() {
        List<ScenarioResult> helpful = those(ScenarioResult.Direction.LESS);
        if (helpful.isEmpty()) {
            if (!model.ranked().isEmpty() && model.fewestRuns() > 1) {
                sentences.add("No alternative clearly averts deaths of residents: every 95% interval includes zero or"
                        + " lies on the wrong side of it.");
            }
            return;
        }
        ScenarioResult top = helpful.get(0);
        Interval interval = interval(top).negated();
        sentences.add(Words.quoted(top) + " averts most deaths of residents: "
                + Figures.count(top.deathsAverted()) + " fewer than the " + baselineDeaths() + " of "
                + Words.quoted(model.baseline()) + " (95% interval " + Figures.interval(interval) + "), "
                + cost(top) + harms(top) + ".");
        closeRunners(helpful, interval);
    }

    private void closeRunners(List<ScenarioResult> helpful, Interval top) {
        List<ScenarioResult> close = helpful.stream()
                .skip(1)
                .filter(other -> interval(other).negated().high() >= top.low())
                .toList();
        if (!close.isEmpty()) {
            sentences.add("The interval of " + Words.list(close.subList(0, Math.min(NAMED, close.size())))
                    + (close.size() > NAMED ? " and " + (close.size() - NAMED) + " more" : "")
                    + " overlaps with it, so which of them is best is not certain.");
        }
    }

    private void alsoHelpful() {
        List<ScenarioResult> helpful = those(ScenarioResult.Direction.LESS);
        if (helpful.size() < 2) {
            return;
        }
        List<ScenarioResult> next = helpful.subList(1, Math.min(1 + NAMED, helpful.size()));
        List<String> phrases = next.stream()
                .map(other -> Words.quoted(other) + " with " + Words.averted(other))
                .toList();
        int rest = helpful.size() - 1 - next.size();
        sentences.add((rest > 0 ? "Next in deaths averted: " : "Deaths are also averted by ")
                + Words.join(phrases)
                + (rest > 0 ? "; " + rest + " more in the table." : "."));
    }

    private void price() {
        List<ScenarioResult> helpful = those(ScenarioResult.Direction.LESS);
        List<ScenarioResult> dominant =
                helpful.stream().filter(ValueForMoney::savesLivesAndMoney).toList();
        if (!dominant.isEmpty()) {
            sentences.add(
                    Words.list(dominant) + (dominant.size() == 1 ? " saves" : " save") + " lives and money at once.");
            return;
        }
        helpful.stream()
                .filter(scenario -> ValueForMoney.pricePerDeathAverted(scenario).isPresent())
                .min(Comparator.comparingDouble(
                        scenario -> ValueForMoney.pricePerDeathAverted(scenario).orElseThrow()))
                .ifPresent(cheapest -> sentences.add("A death averted costs least with " + Words.quoted(cheapest)
                        + ", about "
                        + Figures.roughMoney(
                                ValueForMoney.pricePerDeathAverted(cheapest).orElseThrow())
                        + "."));
    }

    private void unclear() {
        List<ScenarioResult> unclear = those(ScenarioResult.Direction.UNKNOWN);
        if (!unclear.isEmpty() && model.fewestRuns() > 1) {
            sentences.add("For " + Words.list(unclear)
                    + " the interval includes zero: these runs do not show whether deaths change.");
        }
        List<ScenarioResult> same = those(ScenarioResult.Direction.NONE);
        if (!same.isEmpty()) {
            sentences.add(Words.list(same) + (same.size() == 1 ? " leaves" : " leave")
                    + " deaths exactly as in the baseline.");
        }
    }

    private void worse() {
        List<ScenarioResult> worse = those(ScenarioResult.Direction.MORE);
        if (!worse.isEmpty()) {
            List<String> phrases = worse.stream()
                    .map(other -> Words.quoted(other) + ", by "
                            + Words.change(other.change(Outcome.RESIDENT_DEATHS).orElseThrow()))
                    .toList();
            sentences.add("More residents die than in the baseline with " + Words.join(phrases) + ".");
        }
    }

    private void baseline() {
        ScenarioResult baseline = model.baseline();
        SummaryRow deaths = baseline.summary().get(Outcome.RESIDENT_DEATHS);
        String range = deaths.n() > 1 ? " (90% of runs: " + Figures.interval(deaths.rangeOfRuns()) + ")" : "";
        sentences.add("In " + Words.quoted(baseline) + " " + baselineDeaths() + " residents die of the infection"
                + range + " and " + Figures.count(baseline.mean(Outcome.HOMES_WITH_OUTBREAK)) + " of "
                + Figures.count(baseline.mean(Outcome.HOMES)) + " homes have an outbreak.");
    }

    private void caution() {
        int runs = model.fewestRuns();
        if (runs == 1) {
            sentences.add((model.others().isEmpty() ? "This" : "Some comparison here") + " rests on a single run"
                    + ": chance alone could explain any figure here. Run more replicates before drawing conclusions.");
        } else if (runs < FEW_RUNS) {
            sentences.add("This rests on only " + runs + " runs a scenario: take it as a first look.");
        }
        if (model.others().isEmpty()) {
            sentences.add("Only one scenario was run, so nothing is compared.");
        }
    }

    private String baselineDeaths() {
        return Figures.count(model.baseline().mean(Outcome.RESIDENT_DEATHS));
    }

    private static String cost(ScenarioResult scenario) {
        double difference = scenario.change(Outcome.COST_GBP).orElseThrow().difference();
        return switch (scenario.direction(Outcome.COST_GBP)) {
            case MORE -> "at an extra cost of " + Figures.money(difference);
            case LESS -> "and costs " + Figures.money(-difference) + " less";
            case NONE, UNKNOWN -> "at no clear extra cost";
        };
    }

    private static String harms(ScenarioResult scenario) {
        List<String> harms = new ArrayList<>();
        harm(scenario, Outcome.VISITS_LOST, "more visits lost").ifPresent(harms::add);
        harm(scenario, Outcome.ISOLATION_DAYS, "more resident-days in isolation")
                .ifPresent(harms::add);
        harm(scenario, Outcome.STAFF_ABSENCE_DAYS, "more days of staff absence").ifPresent(harms::add);
        return harms.isEmpty() ? "" : "; the other side of it: " + Words.join(harms);
    }

    private static Optional<String> harm(ScenarioResult scenario, Outcome outcome, String words) {
        return scenario.change(outcome)
                .filter(row -> scenario.direction(outcome) == ScenarioResult.Direction.MORE)
                .map(ComparisonRow::difference)
                .map(more -> Figures.count(more) + " " + words);
    }

    private static Interval interval(ScenarioResult scenario) {
        return scenario.change(Outcome.RESIDENT_DEATHS)
                .flatMap(ComparisonRow::interval)
                .orElseThrow();
    }
}
