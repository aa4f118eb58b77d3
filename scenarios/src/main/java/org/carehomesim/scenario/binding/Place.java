package org.carehomesim.scenario.binding;

import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Node.Entry;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Sequence;
import org.carehomesim.scenario.tree.Origin;

/**
 * A place in a tree: its path, and where the value there or the one around it was written.
 *
 * @param path full path of keys
 * @param origin where it was written
 */
public record Place(String path, Origin origin) {

    /** Goes down from the root by keys and, for lists, numbers from 0; as far as the tree reaches. */
    public static Place of(Mapping root, Object... steps) {
        StringBuilder path = new StringBuilder();
        Node node = root;
        Origin origin = root.origin();
        for (Object step : steps) {
            if (step instanceof Integer number) {
                path.append('[').append(number).append(']');
                boolean there =
                        node instanceof Sequence list && number < list.items().size();
                node = there ? ((Sequence) node).items().get(number) : null;
                origin = there ? node.origin() : origin;
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
                Entry entry =
                        node instanceof Mapping mapping ? mapping.entries().get((String) step) : null;
                node = entry == null ? null : entry.value();
                origin = entry == null ? origin : node instanceof Mapping ? entry.key() : node.origin();
            }
        }
        return new Place(path.toString(), origin);
    }
}
