package org.carehomesim.scenario.binding;

import java.util.List;
import java.util.Optional;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.scenario.tree.Node.Scalar;

/** Tells mappings that stand for one value, which a file replaces whole, from those that it changes key by key. */
public final class SingleValues {

    /** Keys that name the file of a reference to a data file. */
    private static final List<String> FILE_KEYS = List.of("file", "register", "table");

    private SingleValues() {}

    /** Whether the mapping is a distribution, a series by date or number, or a reference to a data file. */
    public static boolean is(Mapping mapping) {
        return DistributionBinder.is(mapping) || isReference(mapping) || isSeries(mapping);
    }

    private static boolean isSeries(Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().keySet().stream().allMatch(SingleValues::startsWithDigit);
    }

    private static boolean startsWithDigit(String key) {
        return !key.isEmpty() && key.charAt(0) >= '0' && key.charAt(0) <= '9';
    }

    /** Whether the mapping refers to a data file. */
    static boolean isReference(Mapping mapping) {
        return fileKey(mapping).isPresent();
    }

    /** The key that names the data file, if the mapping refers to one. */
    static Optional<String> fileKey(Mapping mapping) {
        return FILE_KEYS.stream()
                .filter(key -> mapping.get(key).orElse(null) instanceof Scalar)
                .findFirst();
    }
}
