package org.carehomesim.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.results.table.Table;

/** Tells whether two parts of a batch belong together: whether one process alone would have written the same tables. */
final class BatchIdentity {

    /** What the rows depend on, each with its name in messages. */
    private static final List<Property> PROPERTIES = List.of(
            new Property("version", Manifest::version),
            new Property("git commit", Manifest::gitCommit),
            new Property("Java", Manifest::javaVersion),
            new Property("seed", Manifest::seed),
            new Property("replicates", Manifest::replicates),
            new Property("first replicate", Manifest::firstReplicate),
            new Property("baseline", Manifest::baseline),
            new Property("line list", manifest -> manifest.lineList() ? "yes" : "no"),
            new Property("tables left out", BatchIdentity::tablesLeftOut),
            new Property("precision target", BatchIdentity::target));

    private BatchIdentity() {}

    private record Property(String name, Function<Manifest, Object> value) {}

    /** What is different in two parts of the same share of a batch, in words; empty if nothing is. */
    static List<String> differences(Manifest earlier, Manifest now) {
        List<String> differences = differencesOfShards(earlier, now);
        if (!earlier.shard().equals(now.shard())) {
            differences.add("shard " + shard(earlier) + ", not " + shard(now));
        }
        String had = earlier.tableChoice().format().label();
        String has = now.tableChoice().format().label();
        if (!had.equals(has)) {
            differences.add("format " + had + ", not " + has);
        }
        return differences;
    }

    /** What is different, apart from the shard. */
    static List<String> differencesOfShards(Manifest earlier, Manifest now) {
        List<String> differences = new ArrayList<>();
        for (Property property : PROPERTIES) {
            Object had = property.value.apply(earlier);
            Object has = property.value.apply(now);
            if (!Objects.equals(had, has)) {
                differences.add(property.name + " " + had + ", not " + has);
            }
        }
        addScenarios(differences, earlier, now);
        if (!earlier.measureFiles().equals(now.measureFiles())) {
            differences.add("other files of added measures");
        }
        now.dataFiles().stream()
                .filter(file -> !earlier.dataFiles().contains(file))
                .forEach(file -> differences.add("other contents of the data file " + file.file()));
        return differences;
    }

    private static String target(Manifest manifest) {
        return manifest.until().map(Precision::target).map(Object::toString).orElse("none");
    }

    private static void addScenarios(List<String> differences, Manifest earlier, Manifest now) {
        List<String> had = names(earlier);
        List<String> has = names(now);
        if (!had.equals(has)) {
            differences.add("the scenarios " + String.join(", ", had) + ", not " + String.join(", ", has));
            return;
        }
        Map<String, String> hashes = new HashMap<>();
        earlier.scenarios().forEach(scenario -> hashes.put(scenario.name(), scenario.sha256()));
        now.scenarios().stream()
                .filter(scenario -> !scenario.sha256().equals(hashes.get(scenario.name())))
                .forEach(scenario -> differences.add("other contents of scenario " + scenario.name()));
    }

    private static List<String> names(Manifest manifest) {
        return manifest.scenarios().stream().map(Manifest.ScenarioEntry::name).toList();
    }

    private static String tablesLeftOut(Manifest manifest) {
        return manifest.tablesLeftOut().isEmpty()
                ? "none"
                : manifest.tablesLeftOut().stream().map(Table::label).collect(Collectors.joining(" and "));
    }

    private static String shard(Manifest manifest) {
        return manifest.shard().map(Shard::toString).orElse("none");
    }
}
