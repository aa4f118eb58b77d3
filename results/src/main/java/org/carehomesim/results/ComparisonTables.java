package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.carehomesim.results.statistics.AcceptabilityRow;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.results.statistics.ConvergenceRow;
import org.carehomesim.results.statistics.CostEffectivenessRow;
import org.carehomesim.results.statistics.CostEffectivenessRow.NetBenefit;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.RankingRow;
import org.carehomesim.results.statistics.SummaryRow;
import org.carehomesim.results.table.AtomicFile;
import org.carehomesim.results.table.RowWriter;
import org.carehomesim.results.table.Table;

/** Writes the statistics of runs as tables of a results folder. */
final class ComparisonTables {

    private ComparisonTables() {}

    /** Something that writes a row. */
    @FunctionalInterface
    private interface Cells<T> {
        void write(RowWriter out, T row) throws IOException;
    }

    /** Writes {@code summary.csv}. */
    static void summary(Path folder, Iterable<SummaryRow> rows) {
        write(folder, Table.SUMMARY, rows, (out, row) -> {
            out.text(row.scenario());
            out.text(row.outcome().column());
            out.number(row.n());
            out.number(row.mean());
            out.number(row.standardDeviation());
            out.number(row.p05());
            out.number(row.p25());
            out.number(row.median());
            out.number(row.p75());
            out.number(row.p95());
            interval(out, row.meanInterval());
        });
    }

    /** Writes {@code comparison.csv}. */
    static void comparison(Path folder, List<ComparisonRow> rows) {
        write(folder, Table.COMPARISON, rows, (out, row) -> {
            out.text(row.baseline());
            out.text(row.scenario());
            out.text(row.outcome().column());
            out.number(row.n());
            out.number(row.difference());
            interval(out, row.interval());
            out.number(row.ratio());
            interval(out, row.ratioInterval());
            out.number(row.probabilityBetter());
            interval(out, row.bootstrapInterval());
            out.number(row.varianceRatio());
        });
    }

    /** Writes {@code ranking.csv}. */
    static void ranking(Path folder, List<RankingRow> rows) {
        write(folder, Table.RANKING, rows, (out, row) -> {
            out.text(row.scenario());
            out.text(row.outcome().column());
            out.number(row.n());
            out.number(row.probabilityBest());
            out.number(row.probabilityBestMean());
            out.number(row.expectedRegret());
            out.number(row.regretOfMean());
        });
    }

    /** Writes {@code cost_effectiveness.csv}. */
    static void costEffectiveness(Path folder, String baseline, List<CostEffectivenessRow> rows) {
        write(folder, Table.COST_EFFECTIVENESS, rows, (out, row) -> {
            out.text(baseline);
            out.text(row.scenario());
            out.number(row.n());
            out.number(row.cost());
            interval(out, row.costInterval());
            out.number(row.qalys());
            interval(out, row.qalysInterval());
            out.number(row.correlation());
            out.text(row.result().label());
            out.number(row.ratio());
            netBenefit(out, row.lowerBenefit());
            netBenefit(out, row.upperBenefit());
        });
    }

    /** Writes {@code acceptability.csv}. */
    static void acceptability(Path folder, List<AcceptabilityRow> rows) {
        write(folder, Table.ACCEPTABILITY, rows, (out, row) -> {
            out.number(row.willingnessToPay());
            out.text(row.scenario());
            out.number(row.probability());
            out.number(row.n());
            out.number(row.probabilityMean());
            out.number(row.netBenefit());
        });
    }

    /** Writes {@code convergence.csv}. */
    static void convergence(Path folder, List<ConvergenceRow> rows) {
        write(folder, Table.CONVERGENCE, rows, (out, row) -> {
            out.text(row.scenario());
            out.text(row.outcome().column());
            out.text(row.measure().label());
            out.number(row.n());
            out.number(row.mean());
            out.number(row.standardDeviation());
            out.number(row.halfWidth());
            number(out, row.forTenPercent());
            number(out, row.forFivePercent());
        });
    }

    private static <T> void write(Path folder, Table table, Iterable<T> rows, Cells<T> cells) {
        AtomicFile.Content file = temporary -> {
            try (RowWriter out = RowWriter.create(temporary, table.columns())) {
                for (T row : rows) {
                    cells.write(out, row);
                    out.endRow();
                }
            }
        };
        ResultsFolder.write(folder.resolve(table.fileName()), file);
    }

    private static void netBenefit(RowWriter out, NetBenefit benefit) throws IOException {
        out.number(benefit.mean());
        interval(out, benefit.interval());
    }

    private static void interval(RowWriter out, Optional<Interval> interval) throws IOException {
        out.number(interval.map(i -> OptionalDouble.of(i.low())).orElse(OptionalDouble.empty()));
        out.number(interval.map(i -> OptionalDouble.of(i.high())).orElse(OptionalDouble.empty()));
    }

    private static void number(RowWriter out, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            out.number(value.getAsInt());
        } else {
            out.empty();
        }
    }
}
