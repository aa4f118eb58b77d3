package org.carehomesim.scenario.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Nothing;

/**
 * Lays one tree over another: mappings merge key by key, lists and single values replace, an empty value takes away.
 *
 * <p>A value taken away leaves a {@link Nothing} behind, so that what reads the tree can tell a removal from an entry
 * that was left empty by mistake.
 */
public final class Merge {

    private final Predicate<Mapping> singleValue;

    /**
     * Creates the merge.
     *
     * @param singleValue tells a mapping that stands for one value, such as a distribution, and so is replaced whole
     */
    public Merge(Predicate<Mapping> singleValue) {
        this.singleValue = singleValue;
    }

    /** {@code below} with everything that {@code above} says. */
    public Mapping merge(Mapping below, Mapping above) {
        Map<String, Entry> merged = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, entry) -> {
            Entry old = merged.get(key);
            if (old != null && old.value() instanceof Nothing) {
                merged.remove(key); // what comes back after a removal comes last
            }
            merged.put(key, old == null ? entry : merge(old, entry));
        });
        return new Mapping(above.origin(), merged);
    }

    private Entry merge(Entry below, Entry above) {
        if (above.value() instanceof Nothing nothing) {
            boolean removal = nothing.removal() || !(below.value() instanceof Nothing old) || old.removal();
            return new Entry(above.key(), new Nothing(nothing.origin(), removal), above.comment());
        }
        if (below.value() instanceof Mapping old
                && above.value() instanceof Mapping changed
                && !singleValue.test(old)
                && !singleValue.test(changed)) {
            return new Entry(above.key(), merge(old, changed), above.comment());
        }
        return above;
    }

    /** The tree with every empty value marked as a removal, for a tree whose lower layers are not known. */
    public static Mapping removing(Mapping mapping) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            Node value = entry.value();
            if (value instanceof Nothing nothing) {
                value = new Nothing(nothing.origin(), true);
            } else if (value instanceof Mapping inner) {
                value = removing(inner);
            }
            entries.put(key, new Entry(entry.key(), value, entry.comment()));
        });
        return new Mapping(mapping.origin(), entries);
    }
}
