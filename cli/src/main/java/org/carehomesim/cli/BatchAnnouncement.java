package org.carehomesim.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.carehomesim.results.Shard;
import org.carehomesim.scenario.Design;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.ResolvedScenario;

/**
 * Says what a batch is going to run.
 *
 * @param experiment what is run
 * @param shard the part of it, if not all
 * @param place where the runs are carried out
 * @param folder the results folder
 */
record BatchAnnouncement(Experiment experiment, Optional<Shard> shard, String place, String folder) {

    void print(PrintWriter to) {
        to.println(experiment.title());
        if (!experiment.question().isBlank()) {
            to.println(experiment.question().strip());
        }
        to.println();
        experiment
                .design()
                .ifPresentOrElse(
                        design -> print(design, to),
                        () -> experiment.scenarios().forEach(scenario -> print(scenario, to)));
        to.println();
        to.println(size() + " on " + place + ", seed " + experiment.seed() + ", results in " + folder);
        experiment.until().ifPresent(wanted -> to.println(ProgressOfPrecision.announced(wanted)));
        to.println();
    }

    /** The points of a design are too many to be named. */
    private static void print(Design design, PrintWriter to) {
        to.println("  " + design.method() + ": "
                + Texts.counted(design.parameters().size(), "parameter") + " of "
                + design.base().name() + " at "
                + Texts.counted(design.points().size(), "point"));
    }

    private void print(ResolvedScenario scenario, PrintWriter to) {
        String remark = scenario.name().equals(experiment.baseline()) ? " (baseline)" : "";
        to.println("  " + scenario.name() + remark + ": " + scenario.central().title());
    }

    private String size() {
        int scenarios = experiment.scenarios().size();
        String what = experiment.design().isPresent() ? "point" : "scenario";
        int runs = scenarios * experiment.replicates();
        String atMost = experiment.until().isPresent() ? "at most " : "";
        return Texts.counted(scenarios, what) + " x " + atMost
                + Texts.counted(experiment.replicates(), "replicate") + " = " + atMost + Texts.counted(runs, "run")
                + shard.map(part -> ", of which shard " + part + " has " + (part.end(runs) - part.start(runs)))
                        .orElse("");
    }
}
