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

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.UK);
    private static final double TITLE_BASELINE = 22;
    private static final double DATE_BASELINE = 54;
    private static final double DAY_BASELINE = 74;
    private static final double FIGURE_GAP = 22;
    private static final double PROGRESS_HEIGHT = 4;

    private Headline() {}

    /** Draws the headline into an area at least {@link #HEIGHT} high. */
    static void paint(Graphics2D graphics, Rectangle2D area, String title, SectorView view) {
        double left = area.getX();
        double top = area.getY();
        graphics.setFont(Texts.bold(20));
        graphics.setColor(Palette.TEXT);
        String shown = Texts.fit(graphics.getFontMetrics(), title, area.getWidth());
        graphics.drawString(shown, (float) left, (float) (top + TITLE_BASELINE));

        graphics.setFont(Texts.bold(17));
        String date = DATE.format(view.date());
        graphics.drawString(date, (float) left, (float) (top + DATE_BASELINE));
        double dateWidth = graphics.getFontMetrics().stringWidth(date);
        graphics.setFont(Texts.plain(13));
        graphics.setColor(Palette.MUTED_TEXT);
        graphics.drawString(day(view), (float) left, (float) (top + DAY_BASELINE));
        double textWidth = Math.max(dateWidth, graphics.getFontMetrics().stringWidth(day(view)));

        paintFigures(graphics, area, left + textWidth + FIGURE_GAP, view);
        paintProgress(graphics, area, view);
    }

    private static String day(SectorView view) {
        return view.daysDone() == 0
                ? "before the first of " + view.days() + " days"
                : "end of day " + (view.daysDone() - 1) + "; the last is day " + (view.days() - 1);
    }

    /** Draws as many figures as there is room for right of the date, the most telling ones outermost. */
    private static void paintFigures(Graphics2D graphics, Rectangle2D area, double limit, SectorView view) {
        double right = area.getMaxX();
        for (Figure figure : figures(SectorTotals.of(view), view.residentsInHospital())) {
            double width = figure.width(graphics);
            if (right - width < limit) {
                return;
            }
            figure.paint(graphics, right, area.getY());
            right -= width + FIGURE_GAP;
        }
    }

    private static List<Figure> figures(SectorTotals totals, int inHospital) {
        return List.of(
                new Figure(number(totals.deaths()), "residents died"),
                new Figure(number(totals.homesWithOutbreak()), "of " + number(totals.homes()) + " homes had outbreaks"),
                new Figure(number(totals.infectedNow()), "infected now"),
                new Figure(number(totals.infections()), "infected so far"),
                new Figure(number(inHospital), "in hospital"));
    }

    private static String number(int value) {
        return String.format(Locale.UK, "%,d", value);
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

        private static final double VALUE_SIZE = 20;
        private static final double LABEL_SIZE = 12;

        double width(Graphics2D graphics) {
            FontMetrics values = graphics.getFontMetrics(Texts.bold(VALUE_SIZE));
            FontMetrics labels = graphics.getFontMetrics(Texts.plain(LABEL_SIZE));
            return Math.max(values.stringWidth(value), labels.stringWidth(label));
        }

        void paint(Graphics2D graphics, double right, double top) {
            graphics.setColor(Palette.TEXT);
            graphics.setFont(Texts.bold(VALUE_SIZE));
            drawFlushRight(graphics, value, right, top + DATE_BASELINE);
            graphics.setColor(Palette.MUTED_TEXT);
            graphics.setFont(Texts.plain(LABEL_SIZE));
            drawFlushRight(graphics, label, right, top + DAY_BASELINE);
        }

        private static void drawFlushRight(Graphics2D graphics, String text, double right, double baseline) {
            double width = graphics.getFontMetrics().stringWidth(text);
            graphics.drawString(text, (float) (right - width), (float) baseline);
        }
    }
}
