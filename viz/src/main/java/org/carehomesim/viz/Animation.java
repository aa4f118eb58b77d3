package org.carehomesim.viz;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.carehomesim.viz.drawing.Palette;
import org.carehomesim.viz.gif.AnimatedGif;
import org.carehomesim.viz.gif.GifColours;

/** An animated picture of a run, drawn without a display. */
final class Animation {

    /** Width in pixels. */
    static final int WIDTH = 960;
    /** Height in pixels. */
    static final int HEIGHT = 540;
    /** How long a picture is shown. */
    static final int MILLISECONDS = 160;
    /** How long the last picture is shown. */
    static final int MILLISECONDS_AT_THE_END = 3000;

    private static final int BLENDS = 8;
    private static final int SHADES = 40;

    private Animation() {}

    /**
     * Runs to the last day and draws the days into a GIF file.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    static void write(FollowedRun run, String title, OptionalInt home, FramesOfDays days, Path gif) {
        PictureFile.write(gif, out -> writeTo(out, run, title, home, days));
    }

    private static void writeTo(OutputStream out, FollowedRun run, String title, OptionalInt home, FramesOfDays days)
            throws IOException {
        RunPicture picture = new RunPicture(run.view(), run.movements(), title, home, WIDTH, HEIGHT);
        try (AnimatedGif animation = new AnimatedGif(out, colours())) {
            for (int frame = 0; frame < days.count(); frame++) {
                run.runTo(days.day(frame));
                boolean last = frame == days.count() - 1;
                animation.add(picture.draw(), last ? MILLISECONDS_AT_THE_END : MILLISECONDS);
            }
        }
    }

    private static GifColours colours() {
        List<Color> shades = new ArrayList<>();
        for (int shade = 0; shade <= SHADES; shade++) {
            shades.add(Palette.infectedNow(Palette.FULL_SHADE_SHARE * shade / SHADES));
        }
        shades.add(Palette.ROOM);
        shades.add(Palette.RULE);
        return GifColours.of(
                shades,
                List.of(
                        Palette.TEXT,
                        Palette.MUTED_TEXT,
                        Palette.NEVER_INFECTED,
                        Palette.OVER,
                        Palette.INFECTIOUS,
                        Palette.NEW_INFECTIONS,
                        Palette.DEATHS,
                        Palette.SUSCEPTIBLE,
                        Palette.EXPOSED,
                        Palette.RECOVERED,
                        Palette.ISOLATED,
                        Palette.TO_HOSPITAL,
                        Palette.FROM_HOSPITAL,
                        Palette.WORKER),
                Palette.BACKGROUND,
                BLENDS);
    }
}
