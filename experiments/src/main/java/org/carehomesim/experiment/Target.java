package org.carehomesim.experiment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carehomesim.sim.observe.Outcome;

/**
 * A published or observed result that the model is compared with.
 *
 * @param title what is compared, for readers
 * @param scenario library name of the scenario that stands for it
 * @param runs runs to make of it
 * @param statistic what is taken from the runs
 * @param outcomes outcomes of a run, added up
 * @param per outcome that the sum is divided by
 * @param until last day that counts; empty for the whole run
 * @param against scenario whose mean the mean is divided by
 * @param published what was published or observed
 * @param low smallest value that agrees
 * @param high largest value that agrees
 * @param source where it comes from
 */
public record Target(
        String title,
        String scenario,
        int runs,
        Statistic statistic,
        List<Outcome> outcomes,
        Optional<Outcome> per,
        Optional<LocalDate> until,
        Optional<String> against,
        double published,
        double low,
        double high,
        String source) {

    /** What is taken from the runs. */
    public enum Statistic {
        /** The mean. */
        MEAN,
        /** The standard deviation. */
        SD,
        /** The interval that holds 90% of runs, which has to cover what was observed. */
        COVERS
    }
}
