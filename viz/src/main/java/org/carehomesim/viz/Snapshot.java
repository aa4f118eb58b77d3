package org.carehomesim.viz;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.carehomesim.viz.chart.EpidemicCurve;
import org.carehomesim.viz.drawing.PictureLayout;
import org.carehomesim.viz.drawing.SectorPicture;
import org.carehomesim.viz.state.SectorView;

/** A picture of a run with homes and epidemic curve, drawn without a display. */
final class Snapshot {

    /** Width in pixels. */
    static final int WIDTH = 1280;
    /** Height in pixels. */
    static final int HEIGHT = 800;

    private Snapshot() {}

    /** Draws the picture. */
    static BufferedImage draw(SectorView view, String title) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            SectorPicture picture = new SectorPicture(title, view);
            PictureLayout layout = picture.layoutWithChart(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            picture.paint(graphics, layout);
            EpidemicCurve.of(view).chart().draw(graphics, layout.chart());
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /**
     * Draws the picture into a PNG file.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    static void write(SectorView view, String title, Path png) {
        BufferedImage image = draw(view, title);
        try {
            Optional<Path> folder = Optional.ofNullable(png.toAbsolutePath().getParent());
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
            try (var out = Files.newOutputStream(png)) {
                ImageIO.write(image, "png", out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(png + ": the picture cannot be written: " + failure.getMessage(), failure);
        }
    }
}
