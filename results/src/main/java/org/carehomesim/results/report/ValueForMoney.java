package org.carehomesim.results.report;

import java.util.Optional;
import org.carehomesim.results.format.Figures;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.sim.observe.Outcome;

/**
 * What a measure costs for what it gains against the baseline.
 *
 * <p>A price is given only where the gain is clear and costs something; a ratio with a negative part would mislead, so
 * the other cases are said in words.
 */
final class ValueForMoney {

    private ValueForMoney() {}

    /** Price of a death averted. */
    static String perDeathAverted(ScenarioResult scenario) {
        return price(scenario, Outcome.RESIDENT_DEATHS, "saves lives and money", "fewer deaths, no clear extra cost");
    }

    /** Price of a quality-adjusted life year gained. */
    static String perQaly(ScenarioResult scenario) {
        return price(scenario, Outcome.QALY_LOSS, "gains QALYs, saves money", "gains QALYs, no clear extra cost");
    }

    /** Whether a price in pounds can be given for a death averted. */
    static Optional<Double> pricePerDeathAverted(ScenarioResult scenario) {
        return price(scenario, Outcome.RESIDENT_DEATHS);
    }

    /** Whether it clearly averts deaths and clearly costs less. */
    static boolean savesLivesAndMoney(ScenarioResult scenario) {
        return scenario.direction(Outcome.RESIDENT_DEATHS) == ScenarioResult.Direction.LESS
                && scenario.direction(Outcome.COST_GBP) == ScenarioResult.Direction.LESS;
    }

    private static Optional<Double> price(ScenarioResult scenario, Outcome loss) {
        double cost = difference(scenario, Outcome.COST_GBP);
        double gain = 0 - difference(scenario, loss);
        return scenario.direction(loss) == ScenarioResult.Direction.LESS
                        && cost > 0
                        && scenario.direction(Outcome.COST_GBP) == ScenarioResult.Direction.MORE
                ? Optional.of(cost / gain)
                : Optional.empty();
    }

    private static String price(ScenarioResult scenario, Outcome loss, String dominant, String free) {
        if (scenario.change(loss).isEmpty()) {
            return Words.NONE;
        }
        ScenarioResult.Direction cost = scenario.direction(Outcome.COST_GBP);
        return switch (scenario.direction(loss)) {
            case LESS ->
                switch (cost) {
                    case LESS -> dominant;
                    case MORE -> Figures.roughMoney(price(scenario, loss).orElseThrow());
                    case NONE, UNKNOWN -> free;
                };
            case MORE ->
                switch (cost) {
                    case LESS -> "cheaper, but does harm";
                    case MORE -> "does harm and costs more";
                    case NONE, UNKNOWN -> "does harm";
                };
            case NONE -> "no effect";
            case UNKNOWN -> "gain not clear";
        };
    }

    private static double difference(ScenarioResult scenario, Outcome outcome) {
        return scenario.change(outcome).map(ComparisonRow::difference).orElse(0.0);
    }
}
