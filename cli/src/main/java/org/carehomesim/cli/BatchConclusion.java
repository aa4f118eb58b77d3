package org.carehomesim.cli;

import java.util.Optional;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.CurveCounting;
import org.carehomesim.experiment.ReportContextBuilder;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.ReportContext;
import org.carehomesim.results.Shard;
import org.carehomesim.results.report.CurveTallies;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.scenario.Experiment;

/** What follows when the runs of a batch are over: statistics and report, or of a shard, what is to be done with it. */
final class BatchConclusion {

    private final ReportContext context;
    private final Optional<Shard> shard;
    private final Optional<CurveTallies> curves;
    private final Surroundings surroundings;

    /**
     * Prepares it.
     *
     * @param experiment what is run
     * @param shard the part of it, if not all
     * @param tables the tables that are kept
     */
    BatchConclusion(Experiment experiment, Optional<Shard> shard, TableChoice tables, Surroundings surroundings) {
        this.context = ReportContextBuilder.of(experiment);
        this.shard = shard;
        this.surroundings = surroundings;
        boolean drawsCurves = shard.isEmpty()
                && experiment.design().isEmpty()
                && tables.tables().contains(Table.DAILY);
        this.curves =
                drawsCurves ? Optional.of(new CurveTallies(context.baseline(), context.observed())) : Optional.empty();
    }

    /** Keeps of the runs that go by what the report says of them. */
    BatchListener counting() {
        return curves.<BatchListener>map(CurveCounting::new).orElse(BatchListener.NONE);
    }

    /** Writes and prints it; after this the batch is complete. */
    void write(BatchFolder folder) {
        shard.ifPresentOrElse(
                part -> surroundings
                        .out()
                        .println("Shard " + part + ": "
                                + surroundings.shown(folder.results().path())
                                + "; 'carehome merge' puts all " + part.of() + " together"),
                () -> Findings.writeIfAny(
                        folder.results(), folder.results().readManifest(), context, curves, surroundings));
        folder.complete();
    }
}
