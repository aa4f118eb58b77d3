package org.carehomesim.results;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.carehomesim.results.precision.Precision;
import org.carehomesim.results.precision.PrecisionTarget;
import org.carehomesim.results.table.TableFormat;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.person.Group;

/** Writes a whole results folder of made-up runs, for tests and to look at the report. */
final class SyntheticResults {

    static final long SEED = 20200301;
    private static final int[] OBSERVED = {0, 0, 0, 1, 3, 9, 15, 14, 9, 9, 7, 9, 4, 3, 1};

    private SyntheticResults() {}

    /** Writes tables and manifest. */
    static ResultsFolder write(Path dir, List<SyntheticScenario> scenarios, int replicates, int days) {
        ResultsFolder folder = ResultsFolder.create(dir);
        folder.writeManifest(manifest(scenarios, replicates));
        try (RunTables tables = folder.openTables()) {
            for (SyntheticScenario scenario : scenarios) {
                for (int replicate = 0; replicate < replicates; replicate++) {
                    tables.append(scenario.name(), SyntheticRuns.run(scenario, replicate, SEED, days));
                }
            }
        }
        folder.writeManifest(manifest(scenarios, replicates)
                .ended(
                        Instant.parse("2026-01-01T10:00:42Z"),
                        Manifest.Status.DONE,
                        scenarios.size() * replicates,
                        List.of()));
        return folder;
    }

    static Manifest manifest(List<SyntheticScenario> scenarios, int replicates) {
        return new Manifest(
                "Which measures would have saved whom in Stoke-on-Trent?",
                "",
                "0.1.0",
                "0123456789abcdef0123456789abcdef01234567",
                "carehome batch stoke-policies",
                SEED,
                replicates,
                scenarios.get(0).name(),
                scenarios.stream()
                        .map(s -> new Manifest.ScenarioEntry(s.name(), s.title(), "ab12"))
                        .toList(),
                "17.0.15",
                Instant.parse("2026-01-01T10:00:00Z"),
                Optional.empty(),
                Manifest.Status.RUNNING,
                0,
                List.of(),
                false,
                List.of(),
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(TableFormat.CSV),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The manifest of a part of a batch. */
    static Manifest manifestOfShard(List<SyntheticScenario> scenarios, int replicates, Shard shard) {
        Manifest whole = manifest(scenarios, replicates);
        return new Manifest(
                whole.title(),
                whole.question(),
                whole.version(),
                whole.gitCommit(),
                whole.command() + " --shard " + shard,
                whole.seed(),
                whole.replicates(),
                whole.baseline(),
                whole.scenarios(),
                whole.javaVersion(),
                whole.start(),
                whole.end(),
                whole.status(),
                whole.runsDone(),
                whole.failures(),
                whole.lineList(),
                whole.measureFiles(),
                whole.firstReplicate(),
                Optional.of(shard),
                whole.tables(),
                whole.shardCommands(),
                whole.format(),
                whole.tablesLeftOut(),
                whole.dataFiles(),
                whole.until(),
                whole.policySwitches());
    }

    /** The same batch, to go on until deaths of residents are known to plus or minus 1.5. */
    static Manifest withTarget(Manifest manifest) {
        return new Manifest(
                manifest.title(),
                manifest.question(),
                manifest.version(),
                manifest.gitCommit(),
                manifest.command(),
                manifest.seed(),
                manifest.replicates(),
                manifest.baseline(),
                manifest.scenarios(),
                manifest.javaVersion(),
                manifest.start(),
                manifest.end(),
                manifest.status(),
                manifest.runsDone(),
                manifest.failures(),
                manifest.lineList(),
                manifest.measureFiles(),
                manifest.firstReplicate(),
                manifest.shard(),
                manifest.tables(),
                manifest.shardCommands(),
                manifest.format(),
                manifest.tablesLeftOut(),
                manifest.dataFiles(),
                Optional.of(Precision.of(new PrecisionTarget(Outcome.RESIDENT_DEATHS, 1.5, 30, 10))),
                List.of());
    }

    static ReportContext context(List<SyntheticScenario> scenarios) {
        return new ReportContext(
                "Which measures would have saved whom in Stoke-on-Trent?",
                "What would each country's measures have done in the care homes of Stoke-on-Trent in the spring of"
                        + " 2020, and at what price?",
                scenarios.stream()
                        .map(s -> new ScenarioText(s.name(), s.title(), s.description(), s.measures()))
                        .toList(),
                scenarios.get(0).name(),
                assumptions(),
                List.of(observed()));
    }

    private static ObservedSeries observed() {
        TreeMap<LocalDate, Double> counts = new TreeMap<>();
        for (int week = 0; week < OBSERVED.length; week++) {
            counts.put(LocalDate.of(2020, 3, 6).plusWeeks(week), (double) OBSERVED[week]);
        }
        return new ObservedSeries(
                "Weekly deaths of care home residents with COVID-19",
                Group.RESIDENT,
                DailyColumn.NEW_DEATHS,
                7,
                new DateSeries(counts),
                "ONS, deaths by place of death, Stoke-on-Trent");
    }

    private static List<AssumptionText> assumptions() {
        List<AssumptionText> assumptions = new ArrayList<>();
        assumptions.add(new AssumptionText(
                "disease.latent-period",
                "Time from infection to infectiousness",
                "gamma, mean 4.6, shape 2",
                "days",
                "Lauer 2020"));
        assumptions.add(new AssumptionText("contact.beta", "Chance per contact", "0.02", "probability", "judgement"));
        assumptions.add(new AssumptionText(
                "disease.onset",
                "Chance of symptoms by day",
                "{1: 0.28, 2: 0.35, 3: 0.16, 4: 0.145, file: \"library:data/england-infections-daily-2020.csv\"}",
                "",
                "judgement"));
        for (int i = 1; i <= 39; i++) {
            assumptions.add(new AssumptionText("costs.item-" + i, "Unit cost <" + i + "> & more", "8.50", "GBP", ""));
        }
        return assumptions;
    }
}
