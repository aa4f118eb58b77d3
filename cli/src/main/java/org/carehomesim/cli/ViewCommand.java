package org.carehomesim.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.carehomesim.scenario.ResolvedScenario;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.FramesOfDays;
import org.carehomesim.viz.Viewer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code carehome view}: one run live in windows, or drawn into a picture. */
@Command(
        name = "view",
        description =
                "Shows a run live, or two side by side: a map of the homes with their people, charts, and policies"
                        + " to switch on and off.",
        footer = {
            "",
            "Examples:",
            "  carehome view single-home",
            "  carehome view stoke-on-trent-spring-2020 --against stoke-on-trent-spring-2020 \\",
            "      --against-policy stoke-support-team",
            "  carehome view stoke-on-trent-spring-2020 --snapshot stoke.png --day 80",
            "  carehome view base --snapshot home.png --day 30 --home 2",
            "  carehome view single-home --animation outbreak.gif --from 10 --to 60 --every 2"
        })
final class ViewCommand implements Callable<Integer> {

    @ParentCommand
    private Carehome carehome;

    @Mixin
    private ScenarioChoice choice;

    @Mixin
    private SeedChoice seed;

    @Mixin
    private WatchChoice watch;

    @ArgGroup
    private Picture picture;

    @Option(
            names = "--home",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Draw one home alone into the snapshot or the animation; the first of the scenario is 1.")
    private Integer home;

    /** Pictures instead of windows, one or the other. */
    private static final class Picture {

        @ArgGroup(exclusive = false)
        private Snapshot snapshot;

        @ArgGroup(exclusive = false)
        private Animation animation;
    }

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

    /** An animated picture instead of windows. */
    private static final class Animation {

        @Option(
                names = "--animation",
                paramLabel = "FILE.gif",
                required = true,
                description = "Draw days of the run into an animated picture; needs no display.")
        private Path file;

        @Option(
                names = "--from",
                paramLabel = "N",
                description = "First day of the animation; the first of the run, 0, if left out.")
        private Integer from;

        @Option(
                names = "--to",
                paramLabel = "N",
                description = "Last day of the animation; the last of the run if left out.")
        private Integer to;

        @Option(
                names = "--every",
                paramLabel = "N",
                defaultValue = "1",
                converter = WholeNumber.class,
                description = "Days from one picture of the animation to the next; ${DEFAULT-VALUE} if left out.")
        private int every;

        /** The days to draw; refuses days outside the run. */
        FramesOfDays days(int last) {
            int first = from == null ? 0 : from;
            int end = to == null ? last : to;
            refuseDayOutside("--from", first, last);
            refuseDayOutside("--to", end, last);
            if (first > end) {
                throw new RefusedException(
                        "--from " + first + " is after --to " + end + "; the first day must not be after the last");
            }
            return new FramesOfDays(first, end, every);
        }
    }

    @Override
    public Integer call() {
        ResolvedScenario resolved = choice.read();
        Scenario scenario = resolved.forReplicate(seed.seed(), 0);
        OptionalInt alone = homeAlone(scenario);
        int last = scenario.calendar().days() - 1;
        if (picture != null) {
            watch.refuseBeside(picture.snapshot != null ? "--snapshot" : "--animation");
        }
        if (picture == null) {
            watch.open(carehome, resolved, seed.seed());
        } else if (picture.snapshot != null) {
            Snapshot snapshot = picture.snapshot;
            refuseDayOutside("--day", snapshot.day, last);
            refuseOtherFile("--snapshot", snapshot.file, "PNG", ".png");
            write(
                    "--snapshot",
                    "Snapshot",
                    snapshot.file,
                    file -> Viewer.snapshot(
                            scenario, World.of(scenario), seed.seed(), scenario.title(), alone, snapshot.day, file));
        } else {
            Animation animation = picture.animation;
            FramesOfDays days = animation.days(last);
            refuseOtherFile("--animation", animation.file, "GIF", ".gif");
            write(
                    "--animation",
                    "Animation",
                    animation.file,
                    file -> Viewer.animate(
                            scenario, World.of(scenario), seed.seed(), scenario.title(), alone, days, file));
        }
        return ExitCode.DONE;
    }

    private void write(String option, String name, Path file, Consumer<Path> draw) {
        Surroundings surroundings = carehome.surroundings();
        Path whole = surroundings.directory().resolve(file);
        try {
            draw.accept(whole);
        } catch (UncheckedIOException e) {
            throw new RefusedException(
                    option + " " + file + " cannot be written; name a file in a folder that you may write to");
        }
        surroundings.out().println(name + ": " + surroundings.shown(whole));
    }

    private OptionalInt homeAlone(Scenario scenario) {
        if (home == null) {
            return OptionalInt.empty();
        }
        int homes = scenario.homes().list().size();
        if (home > homes) {
            throw new RefusedException(
                    "--home " + home + ": the scenario has homes 1 to " + homes + ", choose one of them");
        }
        if (picture == null) {
            throw new RefusedException("--home " + home
                    + " goes with --snapshot or --animation; in the windows, double-click a home to see it alone");
        }
        return OptionalInt.of(home - 1);
    }

    private static void refuseOtherFile(String option, Path file, String kind, String ending) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new RefusedException(
                    option + " " + file + ": the picture is a " + kind + ", give it a name that ends in " + ending);
        }
    }

    private static void refuseDayOutside(String option, int day, int last) {
        if (day < 0 || day > last) {
            throw new RefusedException(
                    option + " " + day + ": the scenario has days 0 to " + last + ", choose one of them");
        }
    }
}
