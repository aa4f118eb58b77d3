package org.carehomesim.viz;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.OptionalInt;
import org.carehomesim.viz.chart.EpidemicCurve;
import org.carehomesim.viz.drawing.PictureLayout;
import org.carehomesim.viz.drawing.SectorPicture;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;

/** Pictures of a run with map and epidemic curve, drawn without a display. */
final class RunPicture {

    private final SectorView view;
    private final SectorPicture picture;
    private final int width;
    private final int height;

    /**
     * Prepares the pictures.
     *
     * @param view the run, started
     * @param movements who moved on the last days
     * @param title title for readers
     * @param home home to show alone, from 0; empty for all
     * @param width width in pixels
     * @param height height in pixels
     */
    RunPicture(SectorView view, MovementLog movements, String title, OptionalInt home, int width, int height) {
        this.view = view;
        this.width = width;
        this.height = height;
        picture = new SectorPicture(title, view, movements);
        home.ifPresent(picture::zoomTo);
    }

    /** Draws the run as it is now. */
    BufferedImage draw() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            PictureLayout layout = picture.layoutWithChart(new Rectangle2D.Double(0, 0, width, height));
            picture.paint(graphics, layout);
            EpidemicCurve.of(view).chart().draw(graphics, layout.chart());
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
