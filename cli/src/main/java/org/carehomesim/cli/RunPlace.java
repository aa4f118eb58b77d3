package org.carehomesim.cli;

import org.carehomesim.experiment.RunExecutor;
import org.carehomesim.scenario.Experiment;

/** Where the runs of a batch are carried out instead of on threads of this process: a cluster of computers. */
public interface RunPlace {

    /** Name for the announcement of a batch, to stand after 'on'. */
    String name();

    /**
     * Prepares to carry out the runs of an experiment. Nothing is started before there is something to run.
     *
     * @param experiment what is run, checked
     * @param lineList whether every infection is recorded
     */
    RunExecutor executor(Experiment experiment, boolean lineList);
}
