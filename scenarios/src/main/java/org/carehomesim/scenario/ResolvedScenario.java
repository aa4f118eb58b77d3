package org.carehomesim.scenario;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.carehomesim.scenario.binding.Leaves;
import org.carehomesim.scenario.binding.Leaves.Leaf;
import org.carehomesim.scenario.binding.ParameterPaths;
import org.carehomesim.scenario.binding.ResolvedTree;
import org.carehomesim.scenario.binding.ScenarioBinding;
import org.carehomesim.scenario.binding.UncertainValues;
import org.carehomesim.scenario.source.DataFiles;
import org.carehomesim.scenario.source.Hash;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;
import org.carehomesim.scenario.tree.Node.ScalarType;
import org.carehomesim.scenario.tree.Node.Sequence;
import org.carehomesim.scenario.tree.Origin;
import org.carehomesim.scenario.tree.YamlWriter;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.sector.Scenario;

/** A scenario that was read whole and checked. Immutable; safe for use by several threads. */
public final class ResolvedScenario {

    /** Longest mapping shown value by value among the assumptions. */
    private static final int SHOWN_ENTRIES = 12;

    private final String name;
    private final ScenarioBinding binding;
    private final Mapping tree;
    private final DataFiles files;

    private ResolvedScenario(String name, ScenarioBinding binding, Mapping tree, DataFiles files) {
        this.name = name;
        this.binding = binding;
        this.tree = tree;
        this.files = files;
    }

    /** Completes the tree of a scenario with the values that were left out. */
    static ResolvedScenario of(String name, ScenarioBinding binding, Mapping written, DataFiles files) {
        return new ResolvedScenario(name, binding, ResolvedTree.of(binding.scenario(), written, files), files);
    }

    /** Name of the scenario: its library name, file name or name in the experiment. */
    public String name() {
        return name;
    }

    /** The scenario with the mean of every uncertain parameter. */
    public Scenario central() {
        return binding.scenario();
    }

    /**
     * The scenario of one run: every uncertain parameter drawn, as a function of seed, replicate and the parameter's path
     * alone, so that scenarios compared share their draws. Parts without uncertain parameters are those of {@link
     * #central()}.
     *
     * @param seed random seed of the experiment
     * @param replicate number of the replicate, from 0
     */
    public Scenario forReplicate(long seed, int replicate) {
        return uncertain()
                ? binding.redraw(tree, files, UncertainValues.ofReplicate(seed, replicate))
                : binding.scenario();
    }

    /**
     * The value of every uncertain parameter in one run, as {@link #forReplicate} uses it, by path; empty if none is
     * uncertain.
     *
     * @param seed random seed of the experiment
     * @param replicate number of the replicate, from 0
     */
    public Map<String, Double> drawnParameters(long seed, int replicate) {
        UncertainValues values = UncertainValues.ofReplicate(seed, replicate);
        Map<String, Double> drawn = new LinkedHashMap<>();
        binding.uncertain().forEach(parameter -> drawn.put(parameter.path(), parameter.value(values)));
        return drawn;
    }

    /** Whether any parameter is uncertain. */
    public boolean uncertain() {
        return !binding.uncertain().isEmpty();
    }

    /**
     * The whole scenario as one YAML file that {@link ScenarioReader} reads as the same scenario: nothing extended,
     * nothing left out, data of users written out, data of the library by reference.
     */
    public String yaml() {
        return YamlWriter.write(tree);
    }

    /** SHA-256 of {@link #yaml()} in UTF-8, as 64 hexadecimal digits; says nothing of {@link #libraryData()}. */
    public String sha256() {
        return Hash.sha256(yaml().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The data files of the library that {@link #yaml()} refers to, such as {@code library:data/uk-care-homes-2020.csv};
     * their hashes are at {@link Library#sha256}.
     */
    public SortedSet<String> libraryData() {
        SortedSet<String> names = new TreeSet<>();
        addLibraryData(tree, names);
        return names;
    }

    private static void addLibraryData(Node node, Set<String> names) {
        if (node instanceof Mapping mapping) {
            mapping.entries().values().forEach(entry -> addLibraryData(entry.value(), names));
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> addLibraryData(item, names));
        } else if (node instanceof Scalar scalar && Library.has(scalar.text())) {
            names.add(scalar.text());
        }
    }

    /** Every value the scenario rests on, in the order of the file. */
    public List<Assumption> assumptions() {
        return Leaves.of(tree).stream().map(ResolvedScenario::assumption).toList();
    }

    private static Assumption assumption(Leaf leaf) {
        return new Assumption(
                leaf.path(),
                text(leaf.node()),
                leaf.parameter().map(Parameter::unit).orElse(""),
                leaf.parameter().map(Parameter::meaning).orElse(""),
                leaf.comment(),
                leaf.node().origin().toString());
    }

    private static String text(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().size() + " listed";
        }
        if (node instanceof Mapping mapping && mapping.entries().size() > SHOWN_ENTRIES) {
            List<String> keys = List.copyOf(mapping.entries().keySet());
            return keys.size() + " values from " + keys.get(0) + " to " + keys.get(keys.size() - 1);
        }
        return node instanceof Scalar scalar ? scalar.text() : YamlWriter.line(node);
    }

    /** The whole tree of the scenario. */
    Mapping tree() {
        return tree;
    }

    /**
     * The scenario under another name with other values; parts without a changed value are shared.
     *
     * @param otherName name of the changed scenario
     * @param values values by path, all of which the scenario has
     * @param complaints takes everything that is wrong
     * @return the changed scenario; empty if something is wrong
     */
    Optional<ResolvedScenario> with(String otherName, Map<String, ? extends Node> values, Complaints complaints) {
        Mapping changed = tree;
        Set<String> parts = new LinkedHashSet<>();
        for (Map.Entry<String, ? extends Node> value : values.entrySet()) {
            changed = ParameterPaths.with(changed, value.getKey(), value.getValue());
            parts.add(value.getKey().split("[.\\[]", 2)[0]);
        }
        Mapping tried = changed;
        return binding.changed(tried, files, parts, complaints)
                .map(other -> new ResolvedScenario(otherName, other, tried, files));
    }

    /** The same scenario under another name. */
    public ResolvedScenario named(String otherName) {
        return new ResolvedScenario(otherName, binding, tree, files);
    }

    /**
     * The scenario with another length of runs.
     *
     * @throws InvalidInputException if no run can be that long
     */
    public ResolvedScenario withDays(int days) {
        Origin origin = Origin.of("--days");
        Scalar value = new Scalar(origin, ScalarType.INTEGER, Integer.toString(days));
        Mapping calendar = ((Mapping) tree.get("calendar").orElseThrow())
                .with("days", new Entry(origin, value, "set for this run"));
        Mapping changed =
                tree.with("calendar", new Entry(tree.entries().get("calendar").key(), calendar, ""));
        ProblemList problems = new ProblemList();
        var changedBinding = ScenarioBinding.bind(changed, files, problems);
        problems.throwIfAny();
        return new ResolvedScenario(name, changedBinding.orElseThrow(), changed, files);
    }

    @Override
    public String toString() {
        return name;
    }
}
