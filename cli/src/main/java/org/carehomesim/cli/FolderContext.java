package org.carehomesim.cli;

import java.nio.file.Path;
import java.util.List;
import org.carehomesim.experiment.ReportContextBuilder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ReportContext;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;

/** The words for a report from what a results folder itself holds. */
final class FolderContext {

    private FolderContext() {}

    /**
     * Reads the scenarios of a folder.
     *
     * @param baseline name of the scenario to compare the others with
     */
    static ReportContext of(ResultsFolder folder, Manifest manifest, String baseline) {
        return ReportContextBuilder.of(manifest.title(), manifest.question(), scenarios(folder, manifest), baseline);
    }

    private static List<ResolvedScenario> scenarios(ResultsFolder folder, Manifest manifest) {
        ScenarioReader reader = new ScenarioReader();
        Path texts = folder.path().resolve("scenarios");
        return folder.scenariosWithFile(manifest).stream()
                .map(name -> reader.read(texts.resolve(name + ".yaml").toString(), List.of()))
                .toList();
    }
}
