package org.carehomesim.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.scenario.StandbyPolicies;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.viz.FinishedRun;
import org.carehomesim.viz.ViewedRun;
import org.carehomesim.viz.Viewer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code carehome view}: one run live in windows, or drawn into a picture. */
@Command(
        name = "view",
        description = "Shows a run live, or two side by side: homes, charts, and policies to switch on and off.",
        footer = {
            "",
            "Examples:",
            "  carehome view single-home",
            "  carehome view stoke-on-trent-spring-2020 --against stoke-on-trent-spring-2020 \\",
            "      --against-policy stoke-support-team",
            "  carehome view stoke-on-trent-spring-2020 --snapshot stoke.png --day 80"
        })
final class ViewCommand implements Callable<Integer> {

    @ParentCommand
    private Carehome carehome;

    @Mixin
    private ScenarioChoice choice;

    @Mixin
    private SeedChoice seed;

    @ArgGroup(exclusive = false, multiplicity = "0..1")
    private ComparedScenario against;

    @Mixin
    private ResultsChoice results;

    @ArgGroup(exclusive = false, multiplicity = "0..1")
    private Snapshot snapshot;

    /** A picture instead of windows. */
    private static final class Snapshot {

        @Option(
                names = "--snapshot",
                paramLabel = "FILE.png",
                required = true,
                description = "Draw the end of the day given by --day into a file; needs no display.")
        private Path file;

        @Option(
                names = "--day",
                paramLabel = "N",
                required = true,
                description = "Day of the snapshot; the first is 0.")
        private int day;
    }

    @Override
    public Integer call() {
        ResolvedScenario resolved = choice.read();
        if (snapshot == null) {
            open(resolved);
        } else {
            refuseWhatNeedsWindows();
            drawSnapshot(resolved);
        }
        return ExitCode.DONE;
    }

    private void open(ResolvedScenario first) {
        // before a folder for the results is made
        Viewer.requireDisplay();
        List<ResolvedScenario> scenarios = new ArrayList<>(List.of(first));
        List<String> titles = new ArrayList<>(List.of(first.central().title()));
        if (against != null) {
            ResolvedScenario second = against.readBeside(first);
            scenarios.add(second);
            titles.add(against.titleOf(second));
        }
        List<ViewedRun> runs = new ArrayList<>();
        for (int run = 0; run < scenarios.size(); run++) {
            Scenario scenario = scenarios.get(run).forReplicate(seed.seed(), 0);
            runs.add(new ViewedRun(
                    titles.get(run),
                    StandbyPolicies.addedTo(scenario),
                    population(scenario, runs),
                    seed.seed(),
                    results.lineList()));
        }
        Viewer.open(runs, ended(scenarios));
    }

    /** What is done with runs that were watched to their end. */
    private Consumer<List<FinishedRun>> ended(List<ResolvedScenario> scenarios) {
        if (!results.isFolderGiven()) {
            return finished -> {};
        }
        Path folder = results.folder(
                carehome.surroundings().directory(), scenarios.get(0).name());
        return new WatchedResults(carehome, scenarios, seed.seed(), results.lineList(), folder)::write;
    }

    /** The people and places; those of an earlier run if they are the same. */
    private static Population population(Scenario scenario, List<ViewedRun> earlier) {
        return earlier.stream()
                .filter(run -> havePeopleInCommon(run.scenario(), scenario))
                .map(ViewedRun::population)
                .findFirst()
                .orElseGet(() -> PopulationBuilder.build(
                        scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families()));
    }

    private static boolean havePeopleInCommon(Scenario one, Scenario other) {
        return one.homes().equals(other.homes())
                && one.workforce().equals(other.workforce())
                && one.agency().equals(other.agency())
                && one.families().equals(other.families());
    }

    private void refuseWhatNeedsWindows() {
        if (against != null || results.isFolderGiven() || results.lineList()) {
            throw new RefusedException("--snapshot draws one day of one scenario; leave out "
                    + (against != null ? "--against" : "--out and --line-list"));
        }
    }

    private void drawSnapshot(ResolvedScenario resolved) {
        Scenario scenario = resolved.forReplicate(seed.seed(), 0);
        refuseDayOutside(scenario);
        refuseOtherFile(snapshot.file);
        Population population =
                PopulationBuilder.build(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families());
        Surroundings surroundings = carehome.surroundings();
        Path png = surroundings.directory().resolve(snapshot.file);
        draw(scenario, population, png);
        surroundings.out().println("Snapshot: " + surroundings.shown(png));
    }

    private void draw(Scenario scenario, Population population, Path png) {
        try {
            Viewer.snapshot(scenario, population, seed.seed(), scenario.title(), snapshot.day, png);
        } catch (UncheckedIOException e) {
            throw new RefusedException("--snapshot " + snapshot.file + " cannot be written; name a file in a folder"
                    + " that you may write to");
        }
    }

    private static void refuseOtherFile(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new RefusedException(
                    "--snapshot " + file + ": the picture is a PNG, give it a name that ends in .png");
        }
    }

    private void refuseDayOutside(Scenario scenario) {
        int last = scenario.calendar().days() - 1;
        if (snapshot.day < 0 || snapshot.day > last) {
            throw new RefusedException(
                    "--day " + snapshot.day + ": the scenario has days 0 to " + last + ", choose one of them");
        }
    }
}
