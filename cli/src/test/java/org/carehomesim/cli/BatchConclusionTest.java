package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carehomesim.experiment.BatchListener;
import org.carehomesim.experiment.BatchRunner;
import org.carehomesim.experiment.RunKey;
import org.carehomesim.results.BatchFolder;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolderException;
import org.carehomesim.results.Shard;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.results.table.TableFormat;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.sim.observe.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of a batch, with what was counted while its runs went on or without. */
class BatchConclusionTest extends TwoScenarios {

    private static final int REPLICATES = 4;
    private static final String OBSERVED = """
            observed:
              - title: Deaths by five days
                group: resident
                column: new-deaths
                period-days: 5
                counts: {2020-02-12: 0, 2020-02-17: 2, 2020-02-22: 1}
                source: made up
              - title: Staff who are infectious
                group: staff
                column: infectious
                period-days: 1
                counts: {2020-02-20: 3, 2020-02-27: 4}
                source: made up
            """;

    private Experiment experiment;

    @BeforeEach
    void readExperiment() {
        String observed = SmallScenario.write(directory.resolve("files"), "observed", OBSERVED)
                .toString();
        experiment = BatchFiles.read(
                List.of(observed, masked), Optional.of(REPLICATES), Optional.of(2020L), Optional.empty());
    }

    private Surroundings surroundings() {
        return Surroundings.of(new ByteArrayOutputStream(), new ByteArrayOutputStream(), directory, false);
    }

    private BatchRunner runner(TableChoice tables) {
        return Carehome.of(surroundings(), Optional.empty(), "batch")
                .batchRunner(experiment, Optional.empty(), 2, tables, 0, Optional.empty());
    }

    private BatchConclusion conclusion(TableChoice tables) {
        return new BatchConclusion(experiment, Optional.empty(), tables, surroundings());
    }

    /** Carries out all runs, or what is left of them, and concludes. */
    private void carryOut(BatchFolder folder, TableChoice tables, Disturbance disturbance) throws IOException {
        BatchConclusion conclusion = conclusion(tables);
        Manifest manifest = runner(tables).run(folder, conclusion.counting());
        assertThat(manifest.status()).isEqualTo(Manifest.Status.DONE);
        assertThat(manifest.runsDone()).isEqualTo(2 * REPLICATES);
        disturbance.happen(folder.results().path());
        conclusion.write(folder);
    }

    /** What happens between the last run and the report. */
    @FunctionalInterface
    private interface Disturbance {
        void happen(Path folder) throws IOException;
    }

    private static void nothing(Path folder) {
        assertThat(folder).isDirectory();
    }

    private static void spoilTheTable(Path folder) throws IOException {
        Files.writeString(folder.resolve("daily.csv"), "no table\n");
    }

    /** Begins a batch that is stopped at its first run; at most those are finished that have been started by then. */
    private void stopAmongTheRuns(Path path, TableChoice tables) {
        BatchRunner runner = runner(tables);
        try (BatchFolder folder = BatchFolder.create(path)) {
            Manifest manifest = runner.run(folder, new BatchListener() {
                @Override
                public void finished(RunKey key, RunRecord record) {
                    runner.stop();
                }
            });
            assertThat(manifest.status()).isEqualTo(Manifest.Status.INTERRUPTED);
            assertThat(manifest.runsDone()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void theReportIsTheSameWithCurvesCountedReadOrOfABatchThatWasCutOff(TableFormat format) throws IOException {
        TableChoice tables = new TableChoice(false, List.of(), format);
        Path whole = directory.resolve("whole");
        try (BatchFolder folder = BatchFolder.create(whole)) {
            carryOut(folder, tables, BatchConclusionTest::nothing);
        }
        Map<String, String> counted = reportAndCharts(whole);
        assertThat(counted).hasSizeGreaterThan(6);
        assertThat(counted.get("report.html")).contains("Deaths by five days", "Staff who are infectious");

        assertThat(shell.carehome("compare", "whole").exitCode()).isZero();
        assertThat(reportAndCharts(whole)).isEqualTo(counted);

        Path cutOff = directory.resolve("cut-off");
        stopAmongTheRuns(cutOff, tables);
        try (BatchFolder folder = BatchFolder.resume(cutOff)) {
            carryOut(folder, tables, BatchConclusionTest::nothing);
        }
        assertThat(reportAndCharts(cutOff)).isEqualTo(counted);
    }

    @Test
    void theTableIsReadOnlyForABatchThatWasCutOff() throws IOException {
        TableChoice tables = TableChoice.all(false);
        Path whole = directory.resolve("whole");
        try (BatchFolder folder = BatchFolder.create(whole)) {
            carryOut(folder, tables, BatchConclusionTest::spoilTheTable);
        }
        assertThat(whole.resolve("report.html")).content().contains("Deaths by five days");

        Path cutOff = directory.resolve("cut-off");
        stopAmongTheRuns(cutOff, tables);
        try (BatchFolder folder = BatchFolder.resume(cutOff)) {
            assertThatExceptionOfType(ResultsFolderException.class)
                    .isThrownBy(() -> carryOut(folder, tables, BatchConclusionTest::spoilTheTable))
                    .withMessageContaining("daily.csv");
        }
    }

    @Test
    void nothingIsCountedForAReportWithoutCurves() {
        assertThat(conclusion(TableChoice.all(false)).counting()).isNotSameAs(BatchListener.NONE);
        assertThat(conclusion(new TableChoice(false, List.of(Table.DAILY), TableFormat.CSV))
                        .counting())
                .isSameAs(BatchListener.NONE);
        assertThat(new BatchConclusion(experiment, Optional.of(new Shard(1, 2)), TableChoice.all(false), surroundings())
                        .counting())
                .isSameAs(BatchListener.NONE);
        Experiment design = BatchFiles.read(
                List.of("single-home-sensitivity"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(new BatchConclusion(design, Optional.empty(), TableChoice.all(false), surroundings()).counting())
                .isSameAs(BatchListener.NONE);
    }

    /** Without the lines that name a time. */
    private static Map<String, String> reportAndCharts(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (DirectoryStream<Path> charts = Files.newDirectoryStream(folder.resolve("charts"))) {
            for (Path chart : charts) {
                contents.put(chart.getFileName().toString(), Files.readString(chart));
            }
        }
        String report = Files.readString(folder.resolve("report.html"));
        contents.put("report.html", report.replaceAll("(?s)<dt>(Started|Ended)</dt>.*?</dd>", ""));
        return contents;
    }
}
