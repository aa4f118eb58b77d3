package org.carehomesim.viz.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carehomesim.viz.state.SectorView;

/**
 * The picture of a run as it is now: headline, tiles and legend.
 *
 * <p>Not safe for use by several threads at once: it remembers where the tiles are.
 */
public final class SectorPicture {

    /** Beyond these there is no room to draw every resident. */
    private static final int MOST_BEDS_WITH_RESIDENTS = 600;

    private final String title;
    private final SectorView view;
    private final HomeTiles tiles;
    private final boolean withResidents;
    private final List<LegendEntry> legend;

    /**
     * Creates the picture of a run.
     *
     * @param title title for readers
     * @param view the run
     */
    public SectorPicture(String title, SectorView view) {
        this.title = title;
        this.view = view;
        this.tiles = new HomeTiles(view);
        this.withResidents = beds(view) <= MOST_BEDS_WITH_RESIDENTS;
        this.legend = withResidents
                ? Stream.concat(LegendEntry.ofTiles().stream(), ResidentDots.legend().stream())
                        .toList()
                : LegendEntry.ofTiles();
    }

    /** Where the parts are in a picture of tiles alone. */
    public PictureLayout layout(Rectangle2D whole) {
        return PictureLayout.ofTiles(whole, width -> Legend.height(legend, width));
    }

    /** Where the parts are in a picture with room for a chart beside the tiles. */
    public PictureLayout layoutWithChart(Rectangle2D whole) {
        return PictureLayout.ofTilesAndChart(whole, width -> Legend.height(legend, width));
    }

    /** Draws the picture. */
    public void paint(Graphics2D graphics, PictureLayout layout) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.setColor(Palette.BACKGROUND);
            own.fill(layout.whole());
            Headline.paint(own, layout.headline(), title, view);
            tiles.paint(own, layout.tiles(), withResidents);
            Legend.paint(own, layout.legend(), legend);
        } finally {
            own.dispose();
        }
    }

    /** The home drawn at a point of the picture, or empty. */
    public OptionalInt homeAt(PictureLayout layout, double x, double y) {
        return tiles.homeAt(layout.tiles(), x, y);
    }

    /** Where a home is drawn in the picture; homes count from 0. */
    public Rectangle2D placeOf(PictureLayout layout, int home) {
        return tiles.places(layout.tiles()).get(home);
    }

    private static int beds(SectorView view) {
        return IntStream.range(0, view.homes())
                .map(home -> view.home(home).beds())
                .sum();
    }
}
