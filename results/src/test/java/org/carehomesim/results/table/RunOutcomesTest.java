package org.carehomesim.results.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunOutcomesTest {

    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final List<String> SCENARIOS = List.of("first", "second", "third");
    /** More than memory holds, and no whole number of blocks. */
    private static final int REPLICATES = 4_100;

    private static final int ROUND = 700;

    @TempDir
    private Path folder;

    private static double value(int scenario, int replicate, Outcome outcome) {
        return 1_000_000 * scenario + 100 * replicate + outcome.ordinal();
    }

    private static boolean failed(int scenario, int replicate) {
        return scenario > 0 && replicate % 1_000 == 7 * scenario;
    }

    /** Round after round, in each scenario after scenario, as batches with a precision target have it. */
    private void writeRuns() throws IOException {
        try (RowWriter out = RowWriter.create(folder.resolve("runs.csv"), Table.RUNS.columns())) {
            for (int start = 0; start < REPLICATES; start += ROUND) {
                for (int scenario = 0; scenario < SCENARIOS.size(); scenario++) {
                    for (int replicate = start; replicate < Math.min(start + ROUND, REPLICATES); replicate++) {
                        if (!failed(scenario, replicate)) {
                            writeRun(out, scenario, replicate);
                        }
                    }
                }
            }
        }
    }

    private static void writeRun(RowWriter out, int scenario, int replicate) throws IOException {
        out.text(SCENARIOS.get(scenario));
        out.number(replicate);
        out.number(1);
        for (Outcome outcome : OUTCOMES) {
            out.number(value(scenario, replicate, outcome));
        }
        out.endRow();
    }

    @Test
    void findsEveryValueOfManyRuns() throws IOException {
        writeRuns();
        try (RunOutcomes runs = RunOutcomes.read(folder)) {
            assertThat(3L * REPLICATES * OUTCOMES.length)
                    .as("more numbers than memory holds")
                    .isGreaterThan(1 << 19);
            assertThat(runs.scenarios()).isEqualTo(SCENARIOS);
            for (int scenario = 0; scenario < SCENARIOS.size(); scenario++) {
                int number = scenario;
                int[] replicates = IntStream.range(0, REPLICATES)
                        .filter(replicate -> !failed(number, replicate))
                        .toArray();
                assertThat(runs.replicates(SCENARIOS.get(scenario))).isEqualTo(replicates);
                for (Outcome outcome : OUTCOMES) {
                    assertThat(runs.values(SCENARIOS.get(scenario), outcome))
                            .isEqualTo(IntStream.of(replicates)
                                    .mapToDouble(replicate -> value(number, replicate, outcome))
                                    .toArray());
                }
            }
        }
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }

    @Test
    void pairsRunsThatFinishedInAll() throws IOException {
        writeRuns();
        try (RunOutcomes runs = RunOutcomes.read(folder)) {
            int[] common = runs.commonReplicates(SCENARIOS);
            assertThat(common).hasSize(REPLICATES - 10).doesNotContain(7, 14, 1_007, 4_014);
            List<String> order = List.of("third", "first");
            PairedRuns paired = runs.paired(order, common);
            assertThat(paired.size()).isEqualTo(common.length);
            double[] values = new double[paired.width()];
            for (int position : new int[] {0, 1, 6, 7, 500, 2_000, common.length - 1, 3}) {
                paired.copy(position, values);
                for (Outcome outcome : OUTCOMES) {
                    assertThat(values[PairedRuns.column(0, outcome)]).isEqualTo(value(2, common[position], outcome));
                    assertThat(values[PairedRuns.column(1, outcome)]).isEqualTo(value(0, common[position], outcome));
                }
            }
            assertThat(runs.values("second", Outcome.RESIDENT_DEATHS, common))
                    .startsWith(value(1, 0, Outcome.RESIDENT_DEATHS))
                    .endsWith(value(1, REPLICATES - 1, Outcome.RESIDENT_DEATHS))
                    .hasSize(common.length);
        }
    }
}
