package org.carehomesim.experiment.design;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.Sensitivity;
import org.carehomesim.results.table.DesignTable;
import org.carehomesim.results.table.DrawnParameters;
import org.carehomesim.scenario.Design;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ResolvedScenario;

/**
 * Writes what is needed to run an experiment again: its scenarios, and the values that parameters have.
 *
 * <p>The points of a design differ in a few values only, so that the scenario itself and a table of these values say
 * the same as thousands of files would.
 */
public final class ScenarioFiles {

    private ScenarioFiles() {}

    /**
     * Writes {@code scenarios/NAME.yaml}, and where there are any, {@code design.csv} and {@code parameters.csv}.
     *
     * @param firstReplicate number of the first replicate of each scenario
     * @param replicates replicates of each scenario that are run, or the most
     * @throws org.carehomesim.results.ResultsFolderException if they cannot be written
     */
    public static void write(ResultsFolder folder, Experiment experiment, int firstReplicate, int replicates) {
        List<ResolvedScenario> written =
                experiment.design().map(design -> List.of(design.base())).orElse(experiment.scenarios());
        written.forEach(scenario -> folder.writeScenario(scenario.name(), scenario.yaml()));
        Sensitivity.writeParameters(
                folder,
                experiment.design().map(ScenarioFiles::table),
                drawn(written, experiment.seed(), firstReplicate, firstReplicate + replicates));
    }

    private static DesignTable table(Design design) {
        return new DesignTable(
                design.method(),
                design.parameters(),
                design.points().stream()
                        .map(point -> new DesignTable.Point(
                                point.name(),
                                point.sample(),
                                point.part(),
                                point.varied(),
                                point.step(),
                                point.values()))
                        .toList());
    }

    private static Optional<DrawnParameters.Runs> drawn(
            List<ResolvedScenario> scenarios, long seed, int first, int end) {
        List<ResolvedScenario> uncertain =
                scenarios.stream().filter(ResolvedScenario::uncertain).toList();
        if (uncertain.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(taker -> {
            for (ResolvedScenario scenario : uncertain) {
                for (int replicate = first; replicate < end; replicate++) {
                    taker.take(scenario.name(), replicate, scenario.drawnParameters(seed, replicate));
                }
            }
        });
    }
}
