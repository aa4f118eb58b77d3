package org.carehomesim.viz;

import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;

/** A picture of a run with map and epidemic curve, drawn without a display. */
final class Snapshot {

    /** Width in pixels. */
    static final int WIDTH = 1280;
    /** Height in pixels. */
    static final int HEIGHT = 800;

    private Snapshot() {}

    /** Draws the picture of all homes, or of one alone. */
    static BufferedImage draw(SectorView view, MovementLog movements, String title, OptionalInt home) {
        return new RunPicture(view, movements, title, home, WIDTH, HEIGHT).draw();
    }

    /**
     * Draws the picture into a PNG file.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    static void write(SectorView view, MovementLog movements, String title, OptionalInt home, Path png) {
        BufferedImage image = draw(view, movements, title, home);
        PictureFile.write(png, out -> ImageIO.write(image, "png", out));
    }
}
