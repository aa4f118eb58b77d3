package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carehomesim.scenario.source.DataFiles;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Origin;
import org.carehomesim.sim.sector.Scenario;

/**
 * A scenario made from a tree.
 *
 * @param scenario the scenario
 * @param uncertain its uncertain parameters
 */
public record ScenarioBinding(Scenario scenario, List<UncertainParameter> uncertain) {

    private static final String EXTEND_BASE = "add 'extends: base', which sets all, or ";

    /**
     * Makes a scenario and checks it.
     *
     * @param tree the whole scenario
     * @param files finds the data files it names
     * @param complaints takes everything that is wrong
     * @return the scenario with the mean of each uncertain parameter; empty if something is wrong
     */
    public static Optional<ScenarioBinding> bind(Mapping tree, DataFiles files, Complaints complaints) {
        Counting counting = new Counting(complaints);
        Context context = new Context(counting, files, UncertainValues.CENTRAL, EXTEND_BASE);
        Object bound = new ValueBinder(context).bind(new Slot("", Scenario.class, Optional.empty()), tree);
        return bound == Context.FAILED
                ? Optional.empty()
                : checked((Scenario) bound, tree, context.uncertain(), counting);
    }

    private static Optional<ScenarioBinding> checked(
            Scenario scenario, Mapping tree, List<UncertainParameter> uncertain, Counting complaints) {
        new ScenarioChecks(scenario, tree, complaints).check();
        return complaints.any() ? Optional.empty() : Optional.of(new ScenarioBinding(scenario, List.copyOf(uncertain)));
    }

    /** Passes complaints on and knows whether there were any. */
    private static final class Counting implements Complaints {

        private final Complaints complaints;
        private int count;

        Counting(Complaints complaints) {
            this.complaints = complaints;
        }

        @Override
        public void add(Origin origin, String key, String reason, String suggestion) {
            count++;
            complaints.add(origin, key, reason, suggestion);
        }

        boolean any() {
            return count > 0;
        }
    }

    /**
     * The scenario with other values in some of its parts; the other parts are the same objects.
     *
     * @param tree the whole tree with the other values
     * @param files finds the data files it names
     * @param changed names of the parts, which are the first keys of paths, that have other values
     * @param complaints takes everything that is wrong
     * @return the changed scenario, checked as a whole; empty if something is wrong
     */
    public Optional<ScenarioBinding> changed(
            Mapping tree, DataFiles files, Set<String> changed, Complaints complaints) {
        Counting counting = new Counting(complaints);
        Context context = new Context(counting, files, UncertainValues.CENTRAL, "");
        ValueBinder binder = new ValueBinder(context);
        List<UncertainParameter> parameters = new ArrayList<>(uncertain);
        parameters.removeIf(parameter -> changed.stream().anyMatch(part -> isIn(part, parameter)));
        List<Object> parts = new ArrayList<>();
        for (Shape.Component part : Shape.of(Scenario.class).components()) {
            parts.add(
                    changed.contains(part.name())
                            ? binder.bind(part.slot(""), tree.get(part.name()).orElseThrow())
                            : part.value(scenario).orElse(null));
        }
        if (parts.contains(Context.FAILED)) {
            return Optional.empty();
        }
        parameters.addAll(context.uncertain());
        return checked((Scenario) Shape.of(Scenario.class).create(parts.toArray()), tree, parameters, counting);
    }

    /**
     * Makes another record from a mapping whose keys are its components. A key may be left out, but not be empty.
     *
     * @param type class of the record
     * @param tree the mapping
     * @param complaints takes everything that is wrong
     * @return the record; empty if something is wrong
     */
    public static <R extends Record> Optional<R> bind(Class<R> type, Mapping tree, Complaints complaints) {
        return bind(type, tree, Context.ofSingleFile(complaints));
    }

    /** The same for a part of a scenario, in which keys may be empty. */
    static <R extends Record> Optional<R> bindPart(Class<R> type, Mapping tree, Complaints complaints) {
        return bind(type, tree, new Context(complaints, new DataFiles(), UncertainValues.CENTRAL, ""));
    }

    private static <R extends Record> Optional<R> bind(Class<R> type, Mapping tree, Context context) {
        Object bound = new ValueBinder(context).bind(new Slot("", type, Optional.empty()), tree);
        return bound == Context.FAILED ? Optional.empty() : Optional.of(type.cast(bound));
    }

    /**
     * The scenario with other values of its uncertain parameters; parts without any are the same objects.
     *
     * @param tree the tree that the scenario was made from
     * @param files finds the data files it names
     * @param values gives the uncertain parameters their values
     */
    public Scenario redraw(Mapping tree, DataFiles files, UncertainValues values) {
        Complaints none = (origin, key, reason, suggestion) -> {
            throw new IllegalStateException("a checked scenario fails at " + key + ": " + reason);
        };
        ValueBinder binder = new ValueBinder(new Context(none, files, values, ""));
        Shape shape = Shape.of(Scenario.class);
        Object[] parts = shape.components().stream()
                .map(part -> isUncertain(part.name())
                        ? binder.bind(part.slot(""), tree.get(part.name()).orElseThrow())
                        : part.value(scenario).orElseThrow())
                .toArray();
        return (Scenario) shape.create(parts);
    }

    private boolean isUncertain(String part) {
        return uncertain.stream().anyMatch(parameter -> isIn(part, parameter));
    }

    private static boolean isIn(String part, UncertainParameter parameter) {
        return parameter.path().startsWith(part + ".") || parameter.path().startsWith(part + "[");
    }
}
