package org.carehomesim.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carehomesim.results.Manifest.MeasureFile;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.carehomesim.scenario.measure.MeasureJar;
import org.carehomesim.sim.policy.Policy;

/** The measures that do not come with the product and that results depend on. */
final class AddedMeasures {

    private AddedMeasures() {}

    /** JAR files of measures that scenarios use, in the order in which they were found. */
    static List<MeasureFile> usedBy(List<ResolvedScenario> scenarios) {
        Set<String> used = scenarios.stream()
                .flatMap(scenario -> scenario.central().policies().stream())
                .map(scheduled -> scheduled.policy().name())
                .collect(Collectors.toSet());
        return PolicyCatalogue.added().stream()
                .map(jar -> new MeasureFile(jar.fileName(), jar.sha256(), namesIn(jar, used)))
                .filter(file -> !file.measures().isEmpty())
                .toList();
    }

    private static List<String> namesIn(MeasureJar jar, Set<String> used) {
        return jar.policies().stream().map(Policy::name).filter(used::contains).toList();
    }
}
