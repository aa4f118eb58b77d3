package org.carehomesim.viz.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.carehomesim.viz.state.SectorView;

/** The homes as tiles, the largest first, each with an area in proportion to its registered beds. */
public final class HomeTiles {

    private final SectorView view;
    private Rectangle2D arrangedArea = new Rectangle2D.Double();
    private List<Rectangle2D.Double> arranged = List.of();

    /** Creates the tiles of a region's homes. */
    public HomeTiles(SectorView view) {
        this.view = view;
    }

    /** Draws all homes as they are now into an area, below a bar that counts them by condition. */
    void paint(Graphics2D graphics, Rectangle2D area) {
        ConditionBar.paint(graphics, area, view);
        List<Rectangle2D.Double> places = places(area);
        for (int home = 0; home < places.size(); home++) {
            HomeTile.paint(graphics, places.get(home), view.home(home));
        }
    }

    /** The home drawn at a point when bar and tiles fill the area; empty beside the tiles. */
    OptionalInt homeAt(Rectangle2D area, double x, double y) {
        List<Rectangle2D.Double> places = places(area);
        return IntStream.range(0, places.size())
                .filter(home -> places.get(home).contains(x, y))
                .findFirst();
    }

    /** Where each home is drawn when bar and tiles fill the area, by number of the home. */
    public List<Rectangle2D.Double> places(Rectangle2D area) {
        if (area.isEmpty()) {
            return List.of();
        }
        if (!area.equals(arrangedArea)) {
            arranged = arrange(new Rectangle2D.Double(
                    area.getX(),
                    area.getY() + ConditionBar.HEIGHT,
                    area.getWidth(),
                    Math.max(1, area.getHeight() - ConditionBar.HEIGHT)));
            arrangedArea = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight());
        }
        return arranged;
    }

    private List<Rectangle2D.Double> arrange(Rectangle2D area) {
        int[] beds = IntStream.range(0, view.homes())
                .map(home -> Math.max(1, view.home(home).beds()))
                .toArray();
        List<Integer> largestFirst = IntStream.range(0, beds.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer home) -> -beds[home]))
                .toList();
        double[] weights = largestFirst.stream().mapToDouble(home -> beds[home]).toArray();
        List<Rectangle2D.Double> tiles = Treemap.arrange(weights, area);
        Rectangle2D.Double[] byHome = new Rectangle2D.Double[beds.length];
        for (int place = 0; place < tiles.size(); place++) {
            byHome[largestFirst.get(place)] = tiles.get(place);
        }
        return Collections.unmodifiableList(Arrays.asList(byHome));
    }
}
