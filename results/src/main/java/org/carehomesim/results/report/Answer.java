package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.sim.observe.Outcome;

/**
 * The answer to the question in a few sentences, no surer than the runs allow.
 *
 * @param lead the answer itself
 * @param harms what the scenario that it names asks of people; empty if nothing
 * @param value which scenario averts deaths for the least money; empty if none clearly averts any
 * @param more what else there is to say, the most important first
 * @param cautions why to take it with care; empty if the runs suffice
 */
record Answer(List<String> lead, List<String> harms, List<String> value, List<String> more, List<String> cautions) {

    private static final int FEW_RUNS = 30;
    private static final int NAMED = 3;

    /** The answer of some results. */
    static Answer of(ReportModel model) {
        return new Writer(model).write();
    }

    /** Writes an answer sentence by sentence. */
    private static final class Writer {

        private final ReportModel model;
        private final List<String> lead = new ArrayList<>();
        private final List<String> harms = new ArrayList<>();
        private final List<String> value = new ArrayList<>();
        private final List<String> more = new ArrayList<>();
        private final List<String> cautions = new ArrayList<>();

        Writer(ReportModel model) {
            this.model = model;
        }

        Answer write() {
            best();
            alsoHelpful();
            price();
            unclear();
            worse();
            if (!lead.contains(baseline())) {
                more.add(baseline());
            }
            caution();
            return new Answer(
                    List.copyOf(lead),
                    List.copyOf(harms),
                    List.copyOf(value),
                    List.copyOf(more),
                    List.copyOf(cautions));
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
                    lead.add("No alternative clearly averts deaths of residents: every 95% interval includes zero or"
                            + " lies on the wrong side of it.");
                }
                lead.add(baseline());
                return;
            }
            ScenarioResult top = helpful.get(0);
            Interval interval = interval(top).negated();
            lead.add(Words.quoted(top) + " averts most deaths of residents: "
                    + Figures.count(top.deathsAverted()) + " fewer than the " + baselineDeaths() + " of "
                    + Words.quoted(model.baseline()) + " (95% interval " + Figures.interval(interval) + ").");
            lead.add(cost(top) + closeRunners(helpful) + ".");
            harms.addAll(Harms.of(top));
        }

        /** Compared with each other directly: intervals against the baseline may overlap and yet the order be clear. */
        private String closeRunners(List<ScenarioResult> helpful) {
            ScenarioResult top = helpful.get(0);
            List<ScenarioResult> close = helpful.stream()
                    .skip(1)
                    .filter(other -> model.deaths()
                            .between(other.name(), top.name())
                            .map(difference -> difference.contains(0))
                            .orElse(true))
                    .toList();
            return close.isEmpty()
                    ? ""
                    : "; compared directly, run by run, it is not clearly better than " + Words.list(close, NAMED);
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
            more.add((rest > 0 ? "Next in deaths averted: " : "Deaths are also averted by ")
                    + Words.join(phrases)
                    + (rest > 0 ? "; " + rest + " more in the table." : "."));
        }

        private void price() {
            List<ScenarioResult> helpful = those(ScenarioResult.Direction.LESS);
            List<ScenarioResult> dominant =
                    helpful.stream().filter(ValueForMoney::savesLivesAndMoney).toList();
            if (!dominant.isEmpty()) {
                value.add(Words.list(dominant, NAMED) + (dominant.size() == 1 ? " saves" : " save")
                        + " lives and money at once" + otherSide(dominant, helpful.get(0)) + ".");
                return;
            }
            helpful.stream()
                    .filter(scenario ->
                            ValueForMoney.pricePerDeathAverted(scenario).isPresent())
                    .min(Comparator.comparingDouble(scenario ->
                            ValueForMoney.pricePerDeathAverted(scenario).orElseThrow()))
                    .ifPresent(cheapest -> value.add("A death averted costs least with " + Words.quoted(cheapest)
                            + ", about "
                            + Figures.roughMoney(
                                    ValueForMoney.pricePerDeathAverted(cheapest).orElseThrow())
                            + "."));
        }

        private void unclear() {
            List<ScenarioResult> unclear = those(ScenarioResult.Direction.UNKNOWN);
            if (!unclear.isEmpty() && model.fewestRuns() > 1) {
                more.add("For " + Words.list(unclear, NAMED)
                        + " the interval includes zero: these runs do not show whether deaths change.");
            }
            List<ScenarioResult> same = those(ScenarioResult.Direction.NONE);
            if (!same.isEmpty()) {
                more.add(Words.list(same, NAMED) + (same.size() == 1 ? " leaves" : " leave")
                        + " deaths exactly as in the baseline.");
            }
        }

        private void worse() {
            List<ScenarioResult> worse = those(ScenarioResult.Direction.MORE);
            if (!worse.isEmpty()) {
                List<String> phrases = worse.stream()
                        .map(other -> Words.quoted(other) + ", by "
                                + Words.increase(
                                        other.change(Outcome.RESIDENT_DEATHS).orElseThrow()))
                        .toList();
                more.add("More residents die than in the baseline with " + Words.join(phrases) + ".");
            }
        }

        private String baseline() {
            ScenarioResult baseline = model.baseline();
            SummaryRow deaths = baseline.summary().get(Outcome.RESIDENT_DEATHS);
            String range = deaths.n() > 1 ? " (90% of runs: " + Figures.interval(deaths.rangeOfRuns()) + ")" : "";
            return "In " + Words.quoted(baseline) + " " + baselineDeaths() + " residents die of the infection" + range
                    + " and " + outbreaks() + ".";
        }

        private String outbreaks() {
            ScenarioResult baseline = model.baseline();
            double homes = baseline.mean(Outcome.HOMES);
            double affected = baseline.mean(Outcome.HOMES_WITH_OUTBREAK);
            return homes == 1
                    ? "the home has an outbreak in " + Figures.percent(affected) + " of runs"
                    : Figures.count(affected) + " of " + Figures.whole(homes) + " homes have an outbreak";
        }

        private void caution() {
            model.interruption().ifPresent(cautions::add);
            int runs = model.fewestRuns();
            if (runs == 1) {
                cautions.add(
                        (model.others().isEmpty() ? "This" : "Some comparison here") + " rests on a single run"
                                + ": chance alone could explain any figure here. Run more replicates before drawing conclusions.");
            } else if (runs < FEW_RUNS) {
                cautions.add("This rests on only " + runs + " runs a scenario: take it as a first look.");
            }
            if (model.others().isEmpty()) {
                cautions.add("Only one scenario was run, so nothing is compared.");
            }
        }

        private String baselineDeaths() {
            return Figures.count(model.baseline().mean(Outcome.RESIDENT_DEATHS));
        }

        /** Nothing is free of harm because it saves money; that of the best has been told with it. */
        private static String otherSide(List<ScenarioResult> dominant, ScenarioResult best) {
            if (dominant.size() == 1) {
                List<String> harms = Harms.of(dominant.get(0));
                return dominant.contains(best) || harms.isEmpty() ? "" : "; the other side of it: " + Words.join(harms);
            }
            return dominant.stream().map(Harms::of).allMatch(List::isEmpty)
                    ? ""
                    : "; what they ask of people stands below";
        }

        private static String cost(ScenarioResult scenario) {
            ComparisonRow cost = scenario.change(Outcome.COST_GBP).orElseThrow();
            return switch (scenario.direction(Outcome.COST_GBP)) {
                case MORE -> "It costs " + Figures.money(cost.difference()) + " more" + range(cost, false);
                case LESS -> "It costs " + Figures.money(-cost.difference()) + " less" + range(cost, true);
                case NONE, UNKNOWN -> "It comes at no clear extra cost" + range(cost, false);
            };
        }

        private static String range(ComparisonRow row, boolean negated) {
            return row.interval()
                    .map(interval -> " (" + Figures.moneyInterval(negated ? interval.negated() : interval) + ")")
                    .orElse("");
        }

        private static Interval interval(ScenarioResult scenario) {
            return scenario.change(Outcome.RESIDENT_DEATHS)
                    .flatMap(ComparisonRow::interval)
                    .orElseThrow();
        }
    }
}
