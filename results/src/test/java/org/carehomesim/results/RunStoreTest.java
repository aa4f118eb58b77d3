package org.carehomesim.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.carehomesim.results.store.CommitSchedule;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Damages the files of a batch in every way in which they can be left behind, and lets the batch go on. */
class RunStoreTest {

    private static final int RUNS = 6;
    private static final int FAILING = 2;
    private static final Manifest.Failure FAILURE =
            new Manifest.Failure("baseline", FAILING, 7, "IllegalStateException: \"no\nbeds\" – at all");
    private static final Duration EACH_RUN = Duration.ZERO;
    private static final Duration NEVER = Duration.ofDays(1);
    private static final List<String> TABLES = List.of("runs.csv", "daily.csv", "workforce.csv", "homes.csv");

    @TempDir
    private Path dir;

    private Map<String, byte[]> whole;

    @BeforeEach
    void writeAWholeBatch() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("whole"));
        try (RunStore store = open(folder)) {
            append(store, RUNS);
        }
        whole = contents(folder);
        assertThat(whole).containsOnlyKeys("runs.csv", "daily.csv", "workforce.csv", "homes.csv", "journal");
    }

    @Test
    void goesOnAfterTheLastRunWhereverTheProcessWasKilled() throws IOException {
        for (int over = 0; over <= RUNS; over++) {
            Path folder = Files.createDirectory(dir.resolve("killed-" + over));
            // not closed: what a killed process leaves behind
            RunStore killed = open(folder);
            append(killed, over);
            assertThat(wholeAfterGoingOn(folder)).isEqualTo(over);
            killed.close();
        }
    }

    @Test
    void cutsOffWhatAKilledProcessLeftUnfinishedOfARun() throws IOException {
        UniformRandomProvider random = new SplitMix64(1);
        for (String file : TABLES) {
            for (int i = 0; i < 2; i++) {
                Path folder = killedAfter(4);
                int left = 1 + random.nextInt(2_000);
                byte[] partOfTheNextRun = new byte[left];
                random.nextBytes(partOfTheNextRun);
                append(folder.resolve(file), partOfTheNextRun);
                append(folder.resolve("journal"), "0123abcd {\"runs\":5".getBytes(UTF_8));
                assertThat(wholeAfterGoingOn(folder)).isEqualTo(4);
            }
        }
    }

    @Test
    void computesAgainWhatAPowerCutTookFromTheEndOfAnyFile() throws IOException {
        UniformRandomProvider random = new SplitMix64(2);
        for (String file : whole.keySet()) {
            for (int i = 0; i < 4; i++) {
                Path folder = killedAfter(RUNS);
                long length = Files.size(folder.resolve(file));
                truncate(folder.resolve(file), random.nextLong(length + 1));
                assertThat(wholeAfterGoingOn(folder)).isBetween(0, RUNS);
            }
        }
    }

    @Test
    void computesAgainWhatAPowerCutLeftAsZeros() throws IOException {
        UniformRandomProvider random = new SplitMix64(3);
        for (String file : whole.keySet()) {
            for (int i = 0; i < 4; i++) {
                Path folder = killedAfter(RUNS);
                byte[] bytes = Files.readAllBytes(folder.resolve(file));
                Arrays.fill(bytes, random.nextInt(bytes.length), bytes.length, (byte) 0);
                Files.write(folder.resolve(file), bytes);
                assertThat(wholeAfterGoingOn(folder)).isLessThan(RUNS);
            }
        }
    }

    @Test
    void startsAgainIfAFileIsMissing() throws IOException {
        for (String file : whole.keySet()) {
            Path folder = killedAfter(3);
            Files.delete(folder.resolve(file));
            assertThat(wholeAfterGoingOn(folder)).isZero();
        }
    }

    @Test
    void noticesAChangedDigit() throws IOException {
        Path folder = killedAfter(RUNS);
        Path table = folder.resolve("homes.csv");
        String rows = Files.readString(table);
        int digit = rows.lastIndexOf("Home 85,30");
        Files.writeString(table, rows.substring(0, digit) + "Home 85,31" + rows.substring(digit + 10));
        assertThat(wholeAfterGoingOn(folder)).isEqualTo(RUNS - 1);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a device that is always full")
    void aFullDiskIsSaidWithTheFileAndWhatWasWrittenBeforeIsKept() throws IOException {
        Path folder = killedAfter(3);
        Path table = folder.resolve("daily.csv");
        byte[] rows = Files.readAllBytes(table);
        Files.delete(table);
        Files.createSymbolicLink(table, Path.of("/dev/full"));
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(WriteFailedException.class)
                .hasMessage("disk full: cannot write " + table + ": No space left on device");
        Files.delete(table);
        Files.write(table, rows);
        assertThat(wholeAfterGoingOn(folder)).isZero();
    }

    @Test
    void whatWasNotCommittedWhenTheProcessWasKilledIsComputedAgain() throws IOException {
        for (int over = 0; over <= RUNS; over++) {
            Path folder = Files.createDirectory(dir.resolve("killed-" + over));
            RunStore killed = open(folder, NEVER);
            append(killed, over);
            // a failed run is committed at once, with those before it
            assertThat(tablesWholeAfterGoingOn(folder)).isEqualTo(over > FAILING ? FAILING + 1 : 0);
            killed.close();
        }
    }

    @Test
    void closingCommitsWhatIsLeft() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("closed"));
        try (RunStore store = open(folder, NEVER)) {
            append(store, RUNS);
        }
        assertThat(Files.readAllLines(folder.resolve("journal")))
                .as("headers, runs up to the failed one, runs up to the end")
                .hasSize(3);
        assertThat(tablesWholeAfterGoingOn(folder)).isEqualTo(RUNS);
    }

    @Test
    void muchIsCommittedEvenIfItIsNotDue() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("much"));
        SyntheticScenario scenario = SyntheticScenario.EIGHT.get(0);
        RunStore killed = open(folder, NEVER);
        killed.append(scenario.name(), SyntheticRuns.run(scenario, 0, 7, 6_000));
        killed.append(scenario.name(), SyntheticRuns.run(scenario, 1, 7, 12_000));
        killed.append(scenario.name(), SyntheticRuns.run(scenario, 2, 7, 6_000));
        assertThat(Files.readAllLines(folder.resolve("journal"))).hasSize(2);
        try (RunStore resumed = open(folder)) {
            assertThat(resumed.runsOver()).isEqualTo(2);
        }
        killed.close();
    }

    @Test
    void nothingIsCommittedAfterAPartOfARun() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("part"));
        SyntheticScenario scenario = SyntheticScenario.EIGHT.get(0);
        try (RunStore store = open(folder, NEVER)) {
            append(store, FAILING + 2);
            RunRecord unwritable = withoutACost(SyntheticRuns.run(scenario, FAILING + 2, 7, 5));
            assertThatThrownBy(() -> store.append(scenario.name(), unwritable))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("finite");
            assertThatThrownBy(() -> store.append(FAILURE)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(tablesWholeAfterGoingOn(folder)).isEqualTo(FAILING + 1);
    }

    private static RunRecord withoutACost(RunRecord run) {
        Map<Outcome, Double> outcomes = new EnumMap<>(run.outcomes());
        outcomes.put(Outcome.COST_GBP, Double.NaN);
        return new RunRecord(
                run.replicate(), run.seed(), outcomes, run.daily(), run.homes(), run.infections(), run.workforce());
    }

    @Test
    void aLineOfTheJournalThatIsMissingOrThereTwiceEndsWhatIsKept() throws IOException {
        for (int line = 1; line < RUNS; line++) {
            Path folder = killedAfter(RUNS);
            List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("journal")));
            lines.add(line, lines.get(line));
            Files.write(folder.resolve("journal"), lines);
            assertThat(wholeAfterGoingOn(folder)).isEqualTo(line);

            folder = killedAfter(RUNS);
            lines.subList(line, line + 2).clear();
            Files.write(folder.resolve("journal"), lines);
            assertThat(wholeAfterGoingOn(folder)).isEqualTo(line - 1);
        }
    }

    /** Lets the batch in a folder go on to its end, compares its tables, and tells how many runs had been kept. */
    private int tablesWholeAfterGoingOn(Path folder) throws IOException {
        int kept = goOn(folder);
        for (String table : TABLES) {
            assertThat(folder.resolve(table)).hasBinaryContent(whole.get(table));
        }
        return kept;
    }

    /** Lets the batch in a folder go on to its end, compares every byte, and tells how many runs had been kept. */
    private int wholeAfterGoingOn(Path folder) throws IOException {
        int kept = goOn(folder);
        assertThat(contents(folder)).containsExactlyInAnyOrderEntriesOf(whole);
        return kept;
    }

    private static int goOn(Path folder) {
        try (RunStore store = open(folder)) {
            int kept = store.runsOver();
            assertThat(store.failures()).isEqualTo(kept > FAILING ? List.of(FAILURE) : List.of());
            append(store, RUNS);
            assertThat(store.failures()).containsExactly(FAILURE);
            return kept;
        }
    }

    private Path killedAfter(int runs) throws IOException {
        Path folder = Files.createTempDirectory(dir, "killed");
        if (runs == RUNS) {
            for (Map.Entry<String, byte[]> file : whole.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        }
        RunStore store = open(folder);
        append(store, runs);
        store.close();
        return folder;
    }

    private static RunStore open(Path folder) {
        return open(folder, EACH_RUN);
    }

    private static RunStore open(Path folder, Duration interval) {
        return RunStore.open(folder, folder.resolve("journal"), TableChoice.all(false), CommitSchedule.every(interval));
    }

    private static void append(RunStore store, int upTo) {
        SyntheticScenario scenario = SyntheticScenario.EIGHT.get(0);
        while (store.runsOver() < upTo) {
            if (store.runsOver() == FAILING) {
                store.append(FAILURE);
            } else {
                store.append(scenario.name(), SyntheticRuns.run(scenario, store.runsOver(), 7, 5));
            }
        }
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        List<String> files = new ArrayList<>(TABLES);
        files.add("journal");
        for (String file : files) {
            contents.put(file, Files.readAllBytes(folder.resolve(file)));
        }
        return contents;
    }

    private static void append(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.APPEND);
    }

    private static void truncate(Path file, long length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }
}
