package org.carehomesim.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carehomesim.scenario.binding.Bounds;
import org.carehomesim.scenario.binding.Names;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.carehomesim.scenario.binding.Shape;
import org.carehomesim.scenario.binding.Shape.Component;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.policy.Trigger;
import org.carehomesim.sim.policy.VaccineDose;
import org.carehomesim.sim.sector.Scenario;

/** Writes {@code docs/parameters.md} from the records of the model and the scenario {@code base} of the library. */
final class ParametersDocument {

    private static final String HEAD = """
            # Parameters

            Every key of a scenario and of a policy, with its meaning, unit, allowed range, shipped value and source. This
            file is made from the code and the library: do not edit it, but write it anew with

            ```sh
            %s
            ```

            `carehome show SCENARIO` prints the values of one scenario and the line that set each. How values are written:
            [scenario-format.md](scenario-format.md). What they do: [odd.md](odd.md).

            The shipped value is that of the scenario `base`; other scenarios of the library change some of them. A dash
            stands for a key that is left out. Where a value is a distribution, a table or a series by date, the range is
            that of each of its numbers. A source may begin with a letter that says how good it is:

            | letter | the value was |
            |---|---|
            | S | seen in the source |
            | C | computed from figures seen |
            | M | taken from memory, and not looked up again |
            | J | judgement: no source was found, or sources disagree |

            """;

    private static final String COLUMNS = """
            | key | meaning | unit | range | shipped value | source |
            |---|---|---|---|---|---|
            """;

    private final StringBuilder text = new StringBuilder();

    private ParametersDocument() {}

    /**
     * The text of the document.
     *
     * @param command how to write it anew
     */
    static String text(String command) {
        ParametersDocument document = new ParametersDocument();
        document.text.append(HEAD.formatted(command));
        document.scenarioKeys();
        document.keysLeftOut();
        document.policies();
        return document.text.toString();
    }

    private void scenarioKeys() {
        Map<String, List<Assumption>> parts = new LinkedHashMap<>();
        for (Assumption assumption :
                new ScenarioReader().read("base", List.of()).assumptions()) {
            String part = assumption.path().split("[.\\[]", 2)[0];
            parts.computeIfAbsent(part, p -> new ArrayList<>()).add(assumption);
        }
        text.append("## Scenario\n\n");
        for (Component part : Shape.of(Scenario.class).components()) {
            List<Assumption> values = parts.getOrDefault(part.name(), List.of());
            if (values.isEmpty() || values.get(0).path().equals(part.name())) {
                continue;
            }
            text.append("### `" + part.name() + "`: " + meaning(part) + "\n\n" + COLUMNS);
            for (Assumption value : values) {
                Component component = at(value.path());
                row(value.path(), component, value.value(), value.source());
            }
            text.append('\n');
        }
    }

    /** What base leaves empty: entries of lists that a scenario may fill, and parts that it may add. */
    private void keysLeftOut() {
        Set<String> given = new HashSet<>();
        new ScenarioReader()
                .read("base", List.of())
                .assumptions()
                .forEach(value -> given.add(ScenarioKeys.pattern(value.path())));
        Map<String, List<ScenarioKeys.Key>> sections = new LinkedHashMap<>();
        for (ScenarioKeys.Key key : ScenarioKeys.all()) {
            if (!given.contains(key.pattern())) {
                sections.computeIfAbsent(key.section(), section -> new ArrayList<>())
                        .add(key);
            }
        }
        text.append("## Keys that `base` leaves out\n\n`[]` stands for each entry of a list, `NAME` for a name of"
                + " your own or of those there are.\n\n");
        sections.forEach((section, keys) -> {
            text.append("### `" + section + "`\n\n" + COLUMNS);
            keys.forEach(key -> row(key.component().name(), key.component(), "", ""));
            text.append('\n');
        });
        text.append("### `policies.vaccination.doses[]`\n\n" + COLUMNS);
        Shape.of(VaccineDose.class).components().forEach(component -> row(component.name(), component, "", ""));
        text.append('\n');
    }

    private void policies() {
        text.append("## Policies\n\nWhat each of them does: [policies.md](policies.md).\n\n");
        text.append("### Keys of every policy\n\n" + COLUMNS);
        for (Component component : Shape.of(Activation.class).components()) {
            row(component.name(), component, valueIn(component, Activation.ALWAYS), "");
        }
        Shape.of(Trigger.class)
                .components()
                .forEach(component -> row("trigger." + component.name(), component, "", ""));
        text.append('\n');
        for (Map.Entry<String, Policy> policy : PolicyCatalogue.prototypes().entrySet()) {
            text.append("### `" + policy.getKey() + "`\n\n" + COLUMNS);
            rowsOf(policy.getValue(), "");
            text.append('\n');
        }
        text.setLength(text.length() - 1);
    }

    /** Rows of a policy's parameters; those of a group have its name before theirs. */
    private void rowsOf(Object instance, String group) {
        for (Component component : Shape.of(instance.getClass()).components()) {
            Optional<Object> value = component.value(instance);
            if (value.isPresent() && value.get() instanceof Record && component.type() != DateSeries.class) {
                rowsOf(value.get(), group + component.name() + ".");
            } else {
                row(group + component.name(), component, valueIn(component, instance), "");
            }
        }
    }

    private void row(String key, Component component, String value, String source) {
        String declared = component.parameter().map(Parameter::source).orElse("");
        List<String> cells = List.of(
                "`" + key + "`",
                meaning(component),
                component.parameter().map(Parameter::unit).orElse(""),
                range(component.type(), component.parameter()),
                value.isEmpty() ? "–" : "`" + value + "`",
                source.isEmpty() ? declared : source);
        cells.forEach(cell -> text.append("| " + cell.replace("|", "\\|").replace('\n', ' ') + " "));
        text.append("|\n");
    }

    private static String meaning(Component component) {
        return component.parameter().map(Parameter::meaning).orElse("");
    }

    /** The component that a path such as {@code tests.pcr.cost-gbp} or {@code contact.rules[0].from} leads to. */
    private static Component at(String path) {
        Type type = Scenario.class;
        Component last = null;
        for (String step : path.split("\\.", -1)) {
            if (type instanceof ParameterizedType map) {
                type = map.getActualTypeArguments()[1];
                continue;
            }
            String name = step.replaceAll("\\[.*", "");
            last = Shape.of((Class<?>) type).components().stream()
                    .filter(component -> component.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            type = step.equals(name) ? last.type() : ((ParameterizedType) last.type()).getActualTypeArguments()[0];
        }
        return Optional.ofNullable(last).orElseThrow();
    }

    private static String range(Type type, Optional<Parameter> parameter) {
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return String.join(", ", Names.ofAll(plain));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true, false";
        }
        boolean table = type instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1] == Double.class;
        if (type == Distribution.class || type == DateSeries.class || table) {
            Bounds bounds = Bounds.ofEach(parameter);
            return range(bounds.min(), bounds.max());
        }
        return parameter.map(p -> range(p.min(), p.max())).orElse("");
    }

    private static String range(double min, double max) {
        if (Double.isInfinite(max)) {
            return Double.isInfinite(min) ? "" : "at least " + number(min);
        }
        return number(min) + " to " + number(max);
    }

    private static String valueIn(Component component, Object instance) {
        return component.value(instance).map(ParametersDocument::valueText).orElse("");
    }

    private static String valueText(Object value) {
        if (value instanceof Enum<?> constant) {
            return Names.of(constant);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ParametersDocument::valueText).toList().toString();
        }
        if (value instanceof Record) {
            return Shape.of(value.getClass()).components().stream()
                    .map(component -> component.name() + ": " + valueIn(component, value))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Double decimal ? number(decimal) : value.toString();
    }

    private static String number(double value) {
        return value > 1e15
                ? "2^63 - 1"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
