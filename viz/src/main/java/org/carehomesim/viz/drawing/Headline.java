package org.carehomesim.viz.drawing;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.carehomesim.viz.state.SectorTotals;
import org.carehomesim.viz.state.SectorView;

/** What is shown, the date, how far the run is, and the key figures. */
final class Headline {

    /** Height that the headline needs, in pixels. */
    static final double HEIGHT = 96;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final double FIGURE_WIDTH = 112;
    private static final double PROGRESS_HEIGHT = 4;

    private Headline() {}

    /** Draws the headline into an area at least {@link #HEIGHT} high. */
    static void paint(Graphics2D graphics, Rectangle2D area, String title, SectorView view) {
        List<Figure> figures = figures(SectorTotals.of(view));
        double figuresLeft = area.getMaxX() - figures.size() * FIGURE_WIDTH;

        graphics.setFont(Texts.bold(20));
        graphics.setColor(Palette.TEXT);
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.drawString(
                Texts.fit(metrics, title, area.getWidth()), (float) area.getX(), (float) (area.getY() + 22));

        graphics.setFont(Texts.bold(17));
        graphics.drawString(DATE.format(view.date()), (float) area.getX(), (float) (area.getY() + 54));
        graphics.setFont(Texts.plain(13));
        graphics.setColor(Palette.MUTED_TEXT);
        graphics.drawString(progress(view), (float) area.getX(), (float) (area.getY() + 74));

        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).paint(graphics, figuresLeft + (i + 1) * FIGURE_WIDTH, area.getY() + 54);
        }
        paintProgress(graphics, area, view);
    }

    private static String progress(SectorView view) {
        return view.daysDone() == 0
                ? "before the first day of " + view.days()
                : "end of day " + (view.daysDone() - 1) + " · " + view.daysDone() + " of " + view.days()
                        + " days simulated";
    }

    private static List<Figure> figures(SectorTotals totals) {
        return List.of(
                new Figure(Integer.toString(totals.infectedNow()), "infected now"),
                new Figure(String.format(Locale.UK, "%,d", totals.infections()), "infections so far"),
                new Figure(String.format(Locale.UK, "%,d", totals.deaths()), "residents died"),
                new Figure(totals.homesWithOutbreak() + " of " + totals.homes(), "homes: outbreak"));
    }

    private static void paintProgress(Graphics2D graphics, Rectangle2D area, SectorView view) {
        double top = area.getY() + HEIGHT - PROGRESS_HEIGHT - 6;
        double share = view.daysDone() / (double) view.days();
        graphics.setColor(Palette.RULE);
        graphics.fill(new Rectangle2D.Double(area.getX(), top, area.getWidth(), PROGRESS_HEIGHT));
        graphics.setColor(Palette.MUTED_TEXT);
        graphics.fill(new Rectangle2D.Double(area.getX(), top, area.getWidth() * share, PROGRESS_HEIGHT));
    }

    /** A number and what it counts, drawn flush right. */
    private record Figure(String value, String label) {

        void paint(Graphics2D graphics, double right, double baseline) {
            graphics.setColor(Palette.TEXT);
            graphics.setFont(Texts.bold(20));
            drawFlushRight(graphics, value, right, baseline);
            graphics.setColor(Palette.MUTED_TEXT);
            graphics.setFont(Texts.plain(12));
            drawFlushRight(graphics, label, right, baseline + 20);
        }

        private static void drawFlushRight(Graphics2D graphics, String text, double right, double baseline) {
            double width = graphics.getFontMetrics().stringWidth(text);
            graphics.drawString(text, (float) (right - width), (float) baseline);
        }
    }
}
