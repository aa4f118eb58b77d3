package org.carehomesim.viz.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.viz.state.HomeCondition;

/**
 * A mark and its meaning.
 *
 * @param sample draws the mark
 * @param sampleWidth width of the mark, in pixels; 0 for none
 * @param text meaning
 */
record LegendEntry(Sample sample, double sampleWidth, String text) {

    /** A mark of the legend. */
    @FunctionalInterface
    interface Sample {

        /** Draws the mark from {@code x} on around the height {@code centreY}. */
        void paint(Graphics2D graphics, double x, double centreY);
    }

    private static final double SWATCH = 16;
    private static final double WIDE_SWATCH = 48;
    private static final double SWATCH_HEIGHT = 12;
    private static final double MARK = 12;
    private static final double ARROW = 24;
    private static final double TEXT_GAP = 6;

    /** The entries for tiles without people. */
    static List<LegendEntry> ofTiles() {
        List<LegendEntry> entries = new ArrayList<>(conditions(", with their number"));
        entries.add(swatch(Palette.DEATHS, Palette.DEATHS, SWATCH, "Died so far, as a share of the beds"));
        entries.add(new LegendEntry((graphics, x, y) -> {}, 0, "A tile is a home, its area the registered beds"));
        return List.copyOf(entries);
    }

    /** The entries for homes with people, and for the ways between them. */
    static List<LegendEntry> ofMap() {
        List<LegendEntry> entries = new ArrayList<>();
        entries.add(person(Group.RESIDENT, Health.SUSCEPTIBLE, "Resident"));
        entries.add(person(Group.STAFF, Health.SUSCEPTIBLE, "Staff on duty"));
        entries.add(person(Group.AGENCY, Health.SUSCEPTIBLE, "Agency staff"));
        entries.add(person(Group.RESIDENT, Health.EXPOSED, "Infected, not yet infectious"));
        entries.add(person(Group.RESIDENT, Health.INFECTIOUS, "Infectious"));
        entries.add(person(Group.RESIDENT, Health.RECOVERED, "Recovered"));
        entries.add(new LegendEntry(LegendEntry::paintIsolated, MARK, "Isolated"));
        entries.add(new LegendEntry(LegendEntry::paintAway, MARK, "In hospital"));
        entries.add(new LegendEntry(
                (graphics, x, y) -> DeathBadge.paint(graphics, 3, x + ARROW, y + 4.5, 12, ARROW + MARK),
                ARROW,
                "Died so far"));
        entries.addAll(conditions(""));
        entries.add(arrow(Palette.TO_HOSPITAL, "To hospital"));
        entries.add(arrow(Palette.FROM_HOSPITAL, "From hospital"));
        entries.add(arrow(Palette.WORKER, "Worker between homes"));
        entries.add(arrow(Palette.INFECTIOUS, "Anyone infected, on the way"));
        return List.copyOf(entries);
    }

    private static List<LegendEntry> conditions(String more) {
        int fullShade = (int) Math.round(Palette.FULL_SHADE_SHARE * 100);
        return List.of(
                swatch(Palette.NEVER_INFECTED, Palette.NEVER_INFECTED, SWATCH, HomeCondition.NEVER_INFECTED.label()),
                swatch(
                        Palette.infectedNow(0),
                        Palette.infectedNow(Palette.FULL_SHADE_SHARE),
                        WIDE_SWATCH,
                        HomeCondition.INFECTED_NOW.label() + ": a few to " + fullShade + "% or more" + more),
                swatch(Palette.OVER, Palette.OVER, SWATCH, HomeCondition.OVER.label()));
    }

    private static LegendEntry swatch(Color from, Color to, double width, String text) {
        return new LegendEntry(
                (graphics, x, y) -> {
                    graphics.setPaint(new GradientPaint((float) x, 0, from, (float) (x + width), 0, to));
                    graphics.fill(new Rectangle2D.Double(x, y - SWATCH_HEIGHT / 2, width, SWATCH_HEIGHT));
                },
                width,
                text);
    }

    private static LegendEntry person(Group group, Health health, String text) {
        return new LegendEntry(
                (graphics, x, y) -> new PersonMark(0, group, health, x + MARK / 2, y, MARK * 0.92).paint(graphics),
                MARK,
                text);
    }

    private static LegendEntry arrow(Color colour, String text) {
        return new LegendEntry(
                (graphics, x, y) -> {
                    graphics.setColor(colour);
                    graphics.setStroke(new BasicStroke(2));
                    graphics.draw(new Line2D.Double(x, y, x + ARROW - 4, y));
                    MovementDrawing.paintHead(graphics, x + ARROW - 5, y, 0, 7);
                },
                ARROW,
                text);
    }

    private static void paintIsolated(Graphics2D graphics, double x, double y) {
        graphics.setColor(Palette.ISOLATED);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Rectangle2D.Double(x + 1, y - MARK / 2 + 1, MARK - 2, MARK - 2));
    }

    private static void paintAway(Graphics2D graphics, double x, double y) {
        graphics.setColor(Palette.TO_HOSPITAL);
        graphics.setStroke(HomeDrawing.awayStroke(MARK - 2));
        graphics.draw(new Ellipse2D.Double(x + 1, y - MARK / 2 + 1, MARK - 2, MARK - 2));
    }

    double width(Font font, FontRenderContext context) {
        return textOffset() + font.getStringBounds(text, context).getWidth();
    }

    void paint(Graphics2D graphics, double x, double baseline) {
        Font font = graphics.getFont();
        sample.paint(graphics, x, baseline - 4.5);
        graphics.setFont(font);
        graphics.setColor(Palette.TEXT);
        graphics.drawString(text, (float) (x + textOffset()), (float) baseline);
    }

    private double textOffset() {
        return sampleWidth == 0 ? 0 : sampleWidth + TEXT_GAP;
    }
}
