package org.carehomesim.scenario.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.scenario.source.DataFiles;
import org.carehomesim.scenario.source.SourceFile;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Nothing;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;
import org.carehomesim.scenario.tree.Node.Sequence;
import org.carehomesim.scenario.tree.Origin;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.Scenario;

/**
 * Turns a scenario back into a tree with every value in it: defaults filled in, data of users written out, data of the
 * library named, uncertain parameters kept as distributions. Values keep their origins and comments.
 */
public final class ResolvedTree {

    private final DataFiles files;

    private ResolvedTree(DataFiles files) {
        this.files = files;
    }

    /**
     * The full tree of a scenario.
     *
     * @param scenario the scenario
     * @param tree the tree it was made from
     * @param files the files it was read from
     */
    public static Mapping of(Scenario scenario, Mapping tree, DataFiles files) {
        return new ResolvedTree(files).record(scenario, Optional.of(tree), tree.origin(), "");
    }

    /** A record with nothing but the values it has, as a mapping. */
    static Mapping of(Record instance) {
        Origin origin = Origin.of("default");
        return new ResolvedTree(new DataFiles()).record(instance, Optional.empty(), origin, "");
    }

    /**
     * A record as a mapping.
     *
     * @param around comment on the whole, for written values without a comment of their own
     */
    private Mapping record(Object instance, Optional<Node> source, Origin origin, String around) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        boolean policy = instance instanceof Policy;
        for (Shape.Component component : Shape.of(instance.getClass()).components()) {
            Optional<Entry> written = source.filter(Mapping.class::isInstance)
                    .map(node -> ((Mapping) node).entries().get(component.name()))
                    .filter(entry -> !(entry.value() instanceof Nothing));
            Origin at = written.map(Entry::key).orElse(origin);
            Optional<Node> value = component
                    .value(instance)
                    .map(v -> component.isPolicies()
                            ? policies((List<?>) v, written.map(Entry::value), at)
                            : node(v, written.map(Entry::value), at));
            if (value.isEmpty() && policy) {
                value = Optional.of(new Nothing(at, false));
            }
            String comment = written.map(entry -> entry.comment().isEmpty() ? around : entry.comment())
                    .filter(text -> !text.isEmpty())
                    .orElse(source(component, at));
            value.ifPresent(node -> entries.put(component.name(), new Entry(at, node, comment)));
        }
        return new Mapping(origin, entries);
    }

    /** The source stated in the code holds for the values that are shipped, not for those that users set. */
    private static String source(Shape.Component component, Origin origin) {
        boolean shipped = origin.file().startsWith(SourceFile.LIBRARY_PREFIX) || origin.line() == 0;
        return shipped ? component.parameter().map(Parameter::source).orElse("") : "";
    }

    private Node node(Object value, Optional<Node> source, Origin around) {
        Origin origin = source.map(Node::origin).orElse(around);
        if (source.isPresent() && source.get() instanceof Mapping written) {
            if (SingleValues.isReference(written) && file(written).shipped()) {
                return libraryReference(written);
            }
            if (DistributionBinder.is(written)) {
                return written;
            }
        }
        if (value instanceof Distribution distribution) {
            return distribution(distribution, origin);
        }
        if (value instanceof DateSeries series) {
            return series(series, origin);
        }
        if (value instanceof List<?> list) {
            return list(list, source, origin);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, source, origin);
        }
        return value instanceof Record ? record(value, source, origin, "") : scalar(value, origin);
    }

    private SourceFile file(Mapping reference) {
        Scalar name =
                (Scalar) SingleValues.fileKey(reference).flatMap(reference::get).orElseThrow();
        return files.find(name.origin().file(), name.text());
    }

    private Mapping libraryReference(Mapping reference) {
        String key = SingleValues.fileKey(reference).orElseThrow();
        Entry entry = reference.entries().get(key);
        Scalar name = new Scalar(
                entry.value().origin(), ScalarType.TEXT, file(reference).displayName());
        return reference.with(key, new Entry(entry.key(), name, entry.comment()));
    }

    private Node distribution(Distribution distribution, Origin origin) {
        if (distribution instanceof Distribution.Constant constant) {
            return scalar(constant.value(), origin);
        }
        Mapping arguments = record(distribution, Optional.empty(), origin, "");
        String name = Names.kebab(distribution.getClass().getSimpleName());
        return new Mapping(origin, Map.of(name, new Entry(origin, arguments, "")));
    }

    private static Node series(DateSeries series, Origin origin) {
        if (series.equals(DateSeries.constant(series.points().firstEntry().getValue()))) {
            return scalar(series.points().firstEntry().getValue(), origin);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        series.points()
                .forEach((date, value) -> entries.put(date.toString(), new Entry(origin, scalar(value, origin), "")));
        return new Mapping(origin, entries);
    }

    private Node list(List<?> list, Optional<Node> source, Origin origin) {
        List<Node> items = new ArrayList<>();
        for (Object item : list) {
            Optional<Node> written = source.filter(Sequence.class::isInstance)
                    .map(node -> ((Sequence) node).items())
                    .filter(nodes -> items.size() < nodes.size())
                    .map(nodes -> nodes.get(items.size()));
            items.add(node(item, written, origin));
        }
        return new Sequence(origin, items);
    }

    private Mapping policies(List<?> policies, Optional<Node> source, Origin origin) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Object item : policies) {
            ScheduledPolicy scheduled = (ScheduledPolicy) item;
            Entry written = ((Mapping) source.orElseThrow()).entries().get(scheduled.label());
            entries.put(scheduled.label(), new Entry(written.key(), policy(scheduled, written), written.comment()));
        }
        return new Mapping(origin, entries);
    }

    private Mapping policy(ScheduledPolicy scheduled, Entry written) {
        Origin defaults = Origin.of("default of policy " + scheduled.policy().name());
        Map<String, Entry> entries = new LinkedHashMap<>();
        Node kind = scalar(scheduled.policy().name(), written.key());
        entries.put(PolicyBinder.KIND, new Entry(written.key(), kind, ""));
        Optional<Node> source = Optional.of(written.value());
        entries.putAll(record(scheduled.activation(), source, defaults, written.comment())
                .entries());
        if (scheduled.policy() instanceof Record policy) {
            entries.putAll(record(policy, source, defaults, written.comment()).entries());
        }
        return new Mapping(written.value().origin(), entries);
    }

    private Mapping map(Map<?, ?> map, Optional<Node> source, Origin origin) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = key instanceof Enum<?> constant ? Names.of(constant) : key.toString();
            Optional<Entry> written = source.filter(Mapping.class::isInstance)
                    .map(node -> ((Mapping) node).entries().get(name));
            Origin at = written.map(Entry::key).orElse(origin);
            Node node = node(value, written.map(Entry::value), at);
            entries.put(name, new Entry(at, node, written.map(Entry::comment).orElse("")));
        });
        return new Mapping(origin, entries);
    }

    private static Scalar scalar(Object value, Origin origin) {
        if (value instanceof Double number) {
            return new Scalar(origin, ScalarType.DECIMAL, Numbers.text(number));
        }
        if (value instanceof Integer || value instanceof Long) {
            return new Scalar(origin, ScalarType.INTEGER, value.toString());
        }
        if (value instanceof Boolean) {
            return new Scalar(origin, ScalarType.BOOLEAN, value.toString());
        }
        String text = value instanceof Enum<?> constant
                ? Names.of(constant)
                : value instanceof LocalDate date ? date.toString() : value.toString();
        return new Scalar(origin, ScalarType.TEXT, text);
    }
}
