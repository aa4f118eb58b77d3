package org.carehomesim.viz.plan;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A room on the floor plan of a home.
 *
 * @param unit unit of the home, from 0
 * @param beds numbers of its beds, from left to right
 * @param place where it is, in sides of a single room
 */
public record Room(int unit, List<Integer> beds, Rectangle2D.Double place) {

    /** Copies the beds. */
    public Room {
        beds = List.copyOf(beds);
    }
}
