package org.carehomesim.viz.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.carehomesim.viz.plan.TownPlan;
import org.carehomesim.viz.state.MovementLog;
import org.carehomesim.viz.state.SectorView;

/**
 * The picture of a run as it is now: headline, map of the homes and legend.
 *
 * <p>The map shows every home with its rooms and people, or one home alone when {@linkplain #zoomTo zoomed}, as it is at first
 * where there is only one; where the homes are too many, each is a tile in the colour of its condition.
 *
 * <p>Not safe for use by several threads at once: it remembers where things are.
 */
public final class SectorPicture {

    private final String title;
    private final SectorView view;
    private final MovementLog movements;
    private final HomesMap map;
    private final HomeTiles tiles;
    private Optional<HomeCloseUp> closeUp = Optional.empty();

    /**
     * Creates the picture of a run without movements.
     *
     * @param title title for readers
     * @param view the run, started
     */
    public SectorPicture(String title, SectorView view) {
        this(title, view, new MovementLog(view));
    }

    /**
     * Creates the picture of a run.
     *
     * @param title title for readers
     * @param view the run, started
     * @param movements who moved on the last days; whoever steps the run lets it follow
     */
    public SectorPicture(String title, SectorView view, MovementLog movements) {
        this.title = title;
        this.view = view;
        this.movements = movements;
        this.map = new HomesMap(view, movements);
        this.tiles = new HomeTiles(view);
        if (view.homes() == 1) {
            zoomTo(0);
        }
    }

    /** Shows one home alone; homes count from 0. */
    public void zoomTo(int home) {
        closeUp = Optional.of(new HomeCloseUp(view, movements, home));
    }

    /** Shows all homes again. */
    public void zoomOut() {
        closeUp = Optional.empty();
    }

    /** The home shown alone, or empty while all are shown. */
    public OptionalInt zoomedHome() {
        return closeUp.map(shown -> OptionalInt.of(shown.home())).orElse(OptionalInt.empty());
    }

    /** Where the parts are in a picture of the map alone. */
    public PictureLayout layout(Rectangle2D whole) {
        return layout(whole, PictureLayout.WHOLE_WIDTH);
    }

    /** Where the parts are in a picture with room for a chart beside the map. */
    public PictureLayout layoutWithChart(Rectangle2D whole) {
        return layout(whole, PictureLayout.MAP_SHARE);
    }

    private PictureLayout layout(Rectangle2D whole, double mapShare) {
        PictureLayout withPeople = PictureLayout.of(whole, mapShare, true, width -> Legend.height(legend(true), width));
        if (closeUp.isPresent() || map.town(withPeople.map()).isPresent()) {
            return withPeople;
        }
        return PictureLayout.of(whole, mapShare, false, width -> Legend.height(legend(false), width));
    }

    private static List<LegendEntry> legend(boolean people) {
        return people ? LegendEntry.ofMap() : LegendEntry.ofTiles();
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
            paintMap(own, layout);
            Legend.paint(own, layout.legend(), legend(layout.people()));
        } finally {
            own.dispose();
        }
    }

    private void paintMap(Graphics2D graphics, PictureLayout layout) {
        if (closeUp.isPresent()) {
            closeUp.get().paint(graphics, layout.map());
        } else if (layout.people()) {
            map.paint(graphics, map.town(layout.map()).orElseThrow());
        } else {
            tiles.paint(graphics, layout.map());
        }
    }

    /** The home drawn at a point of the picture, or empty. */
    public OptionalInt homeAt(PictureLayout layout, double x, double y) {
        if (closeUp.isPresent()) {
            return closeUp.get().place(layout.map()).contains(x, y) ? zoomedHome() : OptionalInt.empty();
        }
        Optional<TownPlan> town = town(layout);
        return town.isPresent() ? map.homeAt(town.get(), x, y) : tiles.homeAt(layout.map(), x, y);
    }

    /** The person drawn at a point of the picture, or empty. */
    public OptionalInt personAt(PictureLayout layout, double x, double y) {
        if (closeUp.isPresent()) {
            return closeUp.get().personAt(layout.map(), x, y);
        }
        OptionalInt home = homeAt(layout, x, y);
        Optional<TownPlan> town = town(layout);
        return home.isPresent() && town.isPresent()
                ? map.personAt(town.get(), home.getAsInt(), x, y)
                : OptionalInt.empty();
    }

    /** Where a home is drawn in the picture of all; homes count from 0. */
    public Rectangle2D placeOf(PictureLayout layout, int home) {
        return town(layout)
                .<Rectangle2D>map(town -> town.homes().get(home))
                .orElseGet(() -> tiles.places(layout.map()).get(home));
    }

    private Optional<TownPlan> town(PictureLayout layout) {
        return layout.people() ? map.town(layout.map()) : Optional.empty();
    }
}
