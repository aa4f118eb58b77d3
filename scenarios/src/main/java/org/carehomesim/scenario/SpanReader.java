package org.carehomesim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.scenario.binding.Leaves;
import org.carehomesim.scenario.binding.ParameterPaths;
import org.carehomesim.scenario.binding.ScenarioBinding;
import org.carehomesim.scenario.binding.SingleValues;
import org.carehomesim.scenario.design.Span;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Origin;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** Reads the values that a design gives to one parameter, and tries them on its scenario. */
final class SpanReader {

    private static final String FORMS = "write {low: 1, high: 5}, {values: [1, 2, 5]} or a distribution";
    private static final int KEYS_SHOWN = 8;

    private final ResolvedScenario base;
    private final ProblemList problems;

    SpanReader(ResolvedScenario base, ProblemList problems) {
        this.base = base;
        this.problems = problems;
    }

    /** A parameter's values between two ends, or one by one. */
    record Values(
            @Parameter(meaning = "Lowest value; left out: the values are listed")
            Double low,

            @Parameter(meaning = "Highest value; left out: the values are listed")
            Double high,

            @Parameter(meaning = "The values; left out: a range is given")
            List<Node> values) {}

    /** A distribution as a value of its own. */
    record Drawn(
            @Parameter(meaning = "Distribution", min = -Double.MAX_VALUE)
            Distribution value) {}

    /**
     * The values of a parameter; empty after complaints.
     *
     * @param path path of the parameter in the scenario
     * @param key where the path was written
     * @param written what stands there
     */
    Optional<Span> read(String path, Origin key, Node written) {
        if (!isValue(path, key)) {
            return Optional.empty();
        }
        boolean whole =
                Leaves.of(base.tree()).stream().anyMatch(leaf -> leaf.path().equals(path) && leaf.whole());
        int before = problems.size();
        Optional<Span> span = span(path, written, whole);
        if (span.isPresent() && problems.size() == before) {
            tryOn(path, written, span.get());
        }
        return problems.size() == before ? span : Optional.empty();
    }

    private boolean isValue(String path, Origin key) {
        Optional<Node> found = ParameterPaths.find(base.tree(), path);
        boolean single = found.filter(
                        node -> node instanceof Scalar || (node instanceof Mapping mapping && SingleValues.is(mapping)))
                .isPresent();
        if (single) {
            return true;
        }
        List<String> within = ParameterPaths.below(base.tree(), path);
        if (found.isPresent() && !within.isEmpty()) {
            String more = within.size() > KEYS_SHOWN ? ", ..." : "";
            problems.add(
                    key,
                    "design.parameters",
                    "'" + path + "' is not a single value",
                    "vary one of " + String.join(", ", within.subList(0, Math.min(KEYS_SHOWN, within.size()))) + more);
            return false;
        }
        String near = NearestName.find(path, ParameterPaths.below(base.tree(), ""))
                .map(name -> "did you mean '" + name + "'?")
                .orElse("'carehome show' prints its keys; what it leaves out can be given a value with 'set'");
        problems.add(key, "design.parameters", "scenario " + base.name() + " has no value '" + path + "'", near);
        return false;
    }

    private Optional<Span> span(String path, Node written, boolean whole) {
        String place = "design.parameters." + path;
        if (!(written instanceof Mapping mapping)) {
            problems.add(written.origin(), place, "must be a mapping but is " + written.kind(), FORMS);
            return Optional.empty();
        }
        if (mapping.entries().keySet().stream().noneMatch(List.of("low", "high", "values")::contains)
                && mapping.entries().size() == 1) {
            Mapping wrapped = new Mapping(mapping.origin(), Map.of("value", new Entry(mapping.origin(), mapping, "")));
            return ScenarioBinding.bind(Drawn.class, wrapped, below("design.parameters." + path, "value"))
                    .map(drawn -> new Span.Spread(drawn.value(), whole, written.origin()));
        }
        return ScenarioBinding.bind(Values.class, mapping, below(place, ""))
                .flatMap(values -> span(place, mapping, values, whole));
    }

    private Optional<Span> span(String place, Mapping mapping, Values values, boolean whole) {
        boolean range = values.low() != null && values.high() != null && values.values() == null;
        boolean listed = values.low() == null && values.high() == null && values.values() != null;
        if (range) {
            return range(place, mapping, values.low(), values.high(), whole);
        }
        if (!listed || values.values().isEmpty()) {
            problems.add(mapping.origin(), place, "must have either low and high, or values", FORMS);
            return Optional.empty();
        }
        List<Scalar> scalars = new ArrayList<>();
        for (Node value : values.values()) {
            if (value instanceof Scalar scalar) {
                scalars.add(scalar);
            } else {
                problems.add(value.origin(), place, "must be a single value but is " + value.kind(), "");
                return Optional.empty();
            }
        }
        return Optional.of(new Span.Listed(scalars));
    }

    private Optional<Span> range(String place, Mapping mapping, double low, double high, boolean whole) {
        if (!(low < high)) {
            problems.add(mapping.origin(), place, "low must be less than high", FORMS);
            return Optional.empty();
        }
        if (whole && (low != Math.rint(low) || high != Math.rint(high))) {
            problems.add(mapping.origin(), place, "low and high must be whole numbers, as the parameter is", "");
            return Optional.empty();
        }
        return Optional.of(new Span.Range(low, high, whole, mapping.origin()));
    }

    /** Complaints about the values carry the place in this file and the parameter's path. */
    private void tryOn(String path, Node written, Span span) {
        if (span instanceof Span.Spread
                && ParameterPaths.find(base.tree(), path).orElseThrow() instanceof Scalar) {
            base.with(base.name(), Map.of(path, written), problems);
            return;
        }
        for (Scalar value : span.extremes()) {
            base.with(base.name(), Map.of(path, value), problems);
        }
    }

    private Complaints below(String place, String root) {
        return (origin, key, reason, suggestion) -> {
            String rest = key.substring(root.length());
            String dot = rest.isEmpty() || rest.startsWith(".") || rest.startsWith("[") ? "" : ".";
            problems.add(origin, place + dot + rest, reason, suggestion);
        };
    }
}
