package org.carehomesim.viz.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What colours and marks mean, in as many lines as the width asks for. */
final class Legend {

    private static final Font FONT = Texts.plain(11.5);
    private static final double LINE_HEIGHT = 20;
    private static final double FIRST_BASELINE = 16;
    private static final double GAP = 16;
    /** Text is measured as it is drawn: smoothed, at fractions of pixels. */
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private Legend() {}

    /** Height that the entries take when drawn with a width, in pixels. */
    static double height(List<LegendEntry> entries, double width) {
        double lastBaseline = entries.isEmpty()
                ? 0
                : places(entries, width).get(entries.size() - 1).getY();
        return lastBaseline + LINE_HEIGHT - FIRST_BASELINE + 6;
    }

    /** Draws the entries from the top left corner of an area. */
    static void paint(Graphics2D graphics, Rectangle2D area, List<LegendEntry> entries) {
        graphics.setFont(FONT);
        List<Point2D.Double> places = places(entries, area.getWidth());
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).paint(graphics, area.getX() + places.get(i).x, area.getY() + places.get(i).y);
        }
    }

    /** Left end of the baseline of each entry. */
    private static List<Point2D.Double> places(List<LegendEntry> entries, double width) {
        List<Point2D.Double> places = new ArrayList<>();
        double x = 0;
        double y = FIRST_BASELINE;
        for (LegendEntry entry : entries) {
            double entryWidth = entry.width(FONT, MEASURE);
            if (x > 0 && x + entryWidth > width) {
                x = 0;
                y += LINE_HEIGHT;
            }
            places.add(new Point2D.Double(x, y));
            x += entryWidth + GAP;
        }
        return places;
    }
}
