package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.ResultsFolderException;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.scenario.StandbyPolicies;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.FinishedRun;
import org.carehomesim.viz.ViewedRun;
import org.carehomesim.viz.Viewer;
import org.carehomesim.viz.live.LiveRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was watched to its end is written as {@code carehome run} and {@code carehome batch} write it. */
class WatchedResultsTest {

    private static final long SEED = 5;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private WatchedResults results(List<ResolvedScenario> scenarios, String folder) {
        Carehome carehome = Carehome.of(
                Surroundings.of(out, err, directory, false), Optional.empty(), "view", "mine", "--out", folder);
        return new WatchedResults(carehome, scenarios, SEED, true, directory.resolve(folder));
    }

    private static ResolvedScenario read(Path file) {
        return new ScenarioReader().read(file.toString(), List.of());
    }

    private static ViewedRun viewed(ResolvedScenario resolved) {
        Scenario scenario = resolved.forReplicate(SEED, 0);
        return new ViewedRun("title", StandbyPolicies.addedTo(scenario), World.of(scenario), SEED, true);
    }

    /** Watches scenarios to their end, as windows would. */
    private static void watch(List<ResolvedScenario> scenarios, WatchedResults results) {
        LiveRun live = Viewer.prepare(
                scenarios.stream().map(WatchedResultsTest::viewed).toList(), results::write);
        live.start();
        boolean going = true;
        while (going) {
            going = live.step();
        }
        live.finish();
    }

    private void assertSameTables(Path expected, Path actual, String... names) throws IOException {
        for (String name : names) {
            assertThat(expected.resolve(name)).isNotEmptyFile();
            assertThat(actual.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
        }
    }

    @Test
    void aWatchedRunIsTheRunByteForByte() throws IOException {
        Path file = SmallScenario.write(directory, "mine");
        ResolvedScenario scenario = read(file);
        watch(List.of(scenario), results(List.of(scenario), "watched"));

        Shell shell = new Shell(directory);
        assertThat(shell.carehome("run", file.toString(), "--seed", "5", "--line-list", "--out", "run")
                        .exitCode())
                .isZero();
        assertSameTables(
                directory.resolve("run"),
                directory.resolve("watched"),
                "runs.csv",
                "daily.csv",
                "homes.csv",
                "workforce.csv",
                "infections.csv",
                "scenarios/mine.yaml");
        Manifest manifest = ResultsFolder.open(directory.resolve("watched")).readManifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.DONE);
        assertThat(manifest.command()).isEqualTo("carehome view mine --out watched");
        assertThat(manifest.policySwitches()).isEmpty();
        assertThat(Files.readString(directory.resolve("watched/manifest.json"))).doesNotContain("policy_switches");
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("Results: watched");
        assertThat(directory.resolve("watched/.batch")).doesNotExist();
    }

    @Test
    void twoSideBySideAreTheBatchOfBoth() throws IOException {
        Path mine = SmallScenario.write(directory, "mine");
        Path masked = SmallScenario.write(directory, "masked", "policies: {masks: {policy: masking}}\n");
        List<ResolvedScenario> scenarios = List.of(read(mine), read(masked));
        watch(scenarios, results(scenarios, "watched"));

        Shell.Result batch = new Shell(directory)
                .carehome(
                        "batch",
                        mine.toString(),
                        masked.toString(),
                        "--seed",
                        "5",
                        "--replicates",
                        "1",
                        "--line-list",
                        "--out",
                        "batch");
        assertThat(batch.exitCode()).as(batch.err()).isZero();
        assertSameTables(
                directory.resolve("batch"),
                directory.resolve("watched"),
                "runs.csv",
                "daily.csv",
                "homes.csv",
                "workforce.csv",
                "infections.csv");
    }

    @Test
    void whatWasSwitchedByHandIsInTheManifest() throws IOException {
        ResolvedScenario scenario =
                read(SmallScenario.write(directory, "mine", "policies: {masks: {policy: masking}}\n"));
        WatchedResults results = results(List.of(scenario), "watched");
        Scenario drawn = StandbyPolicies.addedTo(scenario.forReplicate(SEED, 0));
        CareSector sector = new CareSector(drawn, World.of(drawn), SEED, 0, true);
        sector.start();
        for (int day = 0; day < 10; day++) {
            sector.schedule.step(sector);
        }
        sector.switchPolicy("masks", false);
        sector.switchPolicy("routine-testing", true);
        boolean going = true;
        while (going) {
            going = sector.schedule.step(sector);
        }
        results.write(List.of(new FinishedRun(sector.record(), sector.policySwitches())));

        Manifest manifest = ResultsFolder.open(directory.resolve("watched")).readManifest();
        var date = drawn.calendar().start().plusDays(10);
        assertThat(manifest.policySwitches())
                .containsExactly(
                        new Manifest.HandSwitch("mine", 10, date, "masks", false),
                        new Manifest.HandSwitch("mine", 10, date, "routine-testing", true));
        assertThat(manifest.tables()).as("the tables are in it, too").isNotEmpty();
        assertThat(Files.readString(directory.resolve("watched/manifest.json")))
                .contains("\"policy_switches\"", "\"date\" : \"" + date + "\"");
        new Shell(directory).carehome("run", directory.resolve("mine.yaml").toString(), "--seed", "5", "--out", "run");
        assertThat(Files.readString(directory.resolve("watched/runs.csv")))
                .isNotEqualTo(Files.readString(directory.resolve("run/runs.csv")));
    }

    @Test
    void furtherPlaysGoToFoldersBesideTheFirst() {
        ResolvedScenario scenario = read(SmallScenario.write(directory, "mine"));
        WatchedResults results = results(List.of(scenario), "watched");
        watch(List.of(scenario), results);
        watch(List.of(scenario), results);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Results: watched", "Results: watched-2");
        assertThat(directory.resolve("watched-2/runs.csv"))
                .hasSameBinaryContentAs(directory.resolve("watched/runs.csv"));
    }

    @Test
    void aFolderInUseIsRefusedBeforeAnythingIsWatched() throws IOException {
        ResolvedScenario scenario = read(SmallScenario.write(directory, "mine"));
        Files.createDirectories(directory.resolve("watched"));
        Files.writeString(directory.resolve("watched/notes.txt"), "mine");

        assertThatThrownBy(() -> results(List.of(scenario), "watched"))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageContaining("watched");
        assertThat(directory.resolve("watched")).isDirectoryContaining("glob:**/notes.txt");
    }

    @Test
    void anErrorInWritingIsToldAndNotThrown() throws IOException {
        ResolvedScenario scenario = read(SmallScenario.write(directory, "mine"));
        WatchedResults results = results(List.of(scenario), "folder/watched");
        Files.delete(directory.resolve("folder/watched"));
        Files.delete(directory.resolve("folder"));
        Files.writeString(directory.resolve("folder"), "in the way");
        watch(List.of(scenario), results);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("carehome: ")
                .contains("folder");
        assertThat(out.size()).isZero();
    }
}
