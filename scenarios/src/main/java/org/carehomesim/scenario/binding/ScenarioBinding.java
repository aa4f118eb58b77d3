package org.carehomesim.scenario.binding;

import java.util.List;
import java.util.Optional;
import org.carehomesim.scenario.source.DataFiles;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.sim.sector.Scenario;

/**
 * A scenario made from a tree.
 *
 * @param scenario the scenario
 * @param uncertain paths of its uncertain parameters
 */
public record ScenarioBinding(Scenario scenario, List<String> uncertain) {

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
        int[] count = {0};
        Complaints counting = (origin, key, reason, suggestion) -> {
            count[0]++;
            complaints.add(origin, key, reason, suggestion);
        };
        Context context = new Context(counting, files, UncertainValues.CENTRAL, EXTEND_BASE);
        Object bound = new ValueBinder(context).bind(new Slot("", Scenario.class, Optional.empty()), tree);
        if (bound == Context.FAILED) {
            return Optional.empty();
        }
        Scenario scenario = (Scenario) bound;
        new ScenarioChecks(scenario, tree, counting).check();
        return count[0] > 0
                ? Optional.empty()
                : Optional.of(new ScenarioBinding(scenario, List.copyOf(context.uncertain())));
    }

    /**
     * Makes another record from a mapping whose keys are its components.
     *
     * @param type class of the record
     * @param tree the mapping
     * @param complaints takes everything that is wrong
     * @return the record; empty if something is wrong
     */
    public static <R extends Record> Optional<R> bind(Class<R> type, Mapping tree, Complaints complaints) {
        Context context = new Context(complaints, new DataFiles(), UncertainValues.CENTRAL, "");
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
        return uncertain.stream().anyMatch(path -> path.startsWith(part + ".") || path.startsWith(part + "["));
    }
}
