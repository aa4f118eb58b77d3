package org.carehomesim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.scenario.binding.ParameterPaths;
import org.carehomesim.scenario.binding.Place;
import org.carehomesim.scenario.design.Method;
import org.carehomesim.scenario.design.Span;
import org.carehomesim.scenario.design.UnitPoint;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.YamlWriter;

/** Makes the scenarios of a design: its base with other values, point by point. */
final class DesignReader {

    private static final int FEWEST_DIGITS = 3;

    private final Mapping tree;
    private final ProblemList problems;

    /**
     * Prepares to read.
     *
     * @param tree the experiment file
     * @param problems takes everything that is wrong
     */
    DesignReader(Mapping tree, ProblemList problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** A design and its scenarios. */
    record Made(Design design, List<ResolvedScenario> scenarios) {}

    /**
     * Makes the design.
     *
     * @param layout the design as written
     * @param base the scenario that it varies
     * @return the design; empty after complaints
     */
    Optional<Made> read(DesignFile.Layout layout, ResolvedScenario base) {
        Map<String, Span> spans = spans(layout, base);
        List<Method> methods = layout.method().given();
        if (methods.size() != 1) {
            complain(
                    "method",
                    "must be one method with its arguments but has " + methods.size(),
                    "for example {latin-hypercube: {points: 100}}");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        List<Span> values = List.copyOf(spans.values());
        Method method = methods.get(0);
        method.refusal(values).ifPresent(reason -> complain("method", method.name() + " " + reason, ""));
        if (problems.isEmpty() && method.size(values) > Method.MOST_POINTS) {
            complain(
                    "method",
                    String.format(
                            Locale.ROOT,
                            "%s gives %.0f points, but there can be at most %d",
                            method.name(),
                            method.size(values),
                            Method.MOST_POINTS),
                    "use fewer points, levels or parameters");
        }
        return problems.isEmpty() ? made(base, method, spans) : Optional.empty();
    }

    private Map<String, Span> spans(DesignFile.Layout layout, ResolvedScenario base) {
        if (layout.parameters().isEmpty()) {
            complain("parameters", "names no parameter", "for example homes.occupancy: {low: 0.7, high: 1}");
        }
        SpanReader reader = new SpanReader(base, problems);
        Map<String, Span> spans = new LinkedHashMap<>();
        layout.parameters().forEach((path, written) -> {
            Place place = Place.of(tree, "design", "parameters", path);
            reader.read(path, place.origin(), written).ifPresent(span -> spans.put(path, span));
        });
        return spans;
    }

    private void complain(String key, String reason, String suggestion) {
        Place place = Place.of(tree, "design", key);
        problems.add(place.origin(), place.path(), reason, suggestion);
    }

    private Optional<Made> made(ResolvedScenario base, Method method, Map<String, Span> spans) {
        List<String> paths = List.copyOf(spans.keySet());
        List<UnitPoint> units = method.points(paths, List.copyOf(spans.values()));
        int digits = Math.max(FEWEST_DIGITS, Integer.toString(units.size()).length());
        List<Design.Point> points = new ArrayList<>(units.size());
        List<ResolvedScenario> scenarios = new ArrayList<>(units.size());
        for (UnitPoint unit : units) {
            String name = String.format(Locale.ROOT, "point-%0" + digits + "d", points.size() + 1);
            Map<String, Scalar> values = values(unit, spans, method.levelled());
            Optional<ResolvedScenario> scenario = base.with(
                    name,
                    values,
                    (origin, key, reason, suggestion) ->
                            problems.add(origin, key, name + " of the design: " + reason, suggestion));
            if (scenario.isEmpty()) {
                return Optional.empty();
            }
            scenarios.add(scenario.get());
            points.add(point(name, unit, paths, values, base));
        }
        return Optional.of(new Made(new Design(base, method.name(), paths, points), scenarios));
    }

    /** Values of those parameters in which a point differs from the base. */
    private static Map<String, Scalar> values(UnitPoint unit, Map<String, Span> spans, boolean levelled) {
        Map<String, Scalar> values = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, Span> span : spans.entrySet()) {
            double at = unit.position().get(number++);
            if (!Double.isNaN(at)) {
                values.put(
                        span.getKey(),
                        levelled ? span.getValue().level(at) : span.getValue().at(at));
            }
        }
        return values;
    }

    private static Design.Point point(
            String name, UnitPoint unit, List<String> paths, Map<String, Scalar> values, ResolvedScenario base) {
        List<String> texts = paths.stream()
                .map(path -> values.containsKey(path)
                        ? values.get(path).text()
                        : text(ParameterPaths.find(base.tree(), path).orElseThrow()))
                .toList();
        return new Design.Point(
                name,
                unit.sample(),
                unit.part().name().toLowerCase(Locale.ROOT),
                unit.varied() == UnitPoint.NONE ? "" : paths.get(unit.varied()),
                unit.step(),
                texts);
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : YamlWriter.line(node);
    }
}
