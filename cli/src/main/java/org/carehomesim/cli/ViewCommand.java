package org.carehomesim.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.viz.Viewer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code carehome view}: one run live in windows, or drawn into a picture. */
@Command(
        name = "view",
        description = "Shows one run live: the homes as tiles and the epidemic curve.",
        footer = {
            "",
            "Examples:",
            "  carehome view single-home",
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
        Scenario scenario = resolved.forReplicate(seed.seed(), 0);
        if (snapshot != null) {
            refuseDayOutside(scenario);
            refuseOtherFile(snapshot.file);
        }
        Population population =
                PopulationBuilder.build(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families());
        if (snapshot == null) {
            Viewer.open(scenario, population, seed.seed(), scenario.title());
        } else {
            Surroundings surroundings = carehome.surroundings();
            Path png = surroundings.directory().resolve(snapshot.file);
            draw(scenario, population, png);
            surroundings.out().println("Snapshot: " + surroundings.shown(png));
        }
        return ExitCode.DONE;
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
