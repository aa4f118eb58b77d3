package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carehomesim.results.chart.SvgExport;
import org.carehomesim.results.chart.SvgImage;
import org.jfree.chart.JFreeChart;

/** A report in the making: its HTML and the charts that are saved beside it. */
final class Page {

    private static final int WIDE = 760;
    private static final int NARROW = 380;
    private static final int PANEL_WIDTH = 330;
    private static final int PANEL_HEIGHT = 210;

    private static final char NO_BREAK = '\u00a0';
    private static final char JOINER = '\u2060';

    private final Html html = new Html();
    private final List<SvgImage> charts = new ArrayList<>();

    /** The HTML. */
    Html html() {
        return html;
    }

    /** The charts so far, as they are saved. */
    List<SvgImage> charts() {
        return List.copyOf(charts);
    }

    /** Opens a section with a heading; close it with {@link Html#close()}. */
    void section(String id, String heading) {
        html.open("section", "id", id);
        html.leaf("h2", heading);
    }

    /** Writes a paragraph. */
    void paragraph(String text) {
        html.leaf("p", text);
    }

    /**
     * Draws a chart over the whole width, once for wide and once for narrow screens.
     *
     * @param chart the chart
     * @param id its name
     * @param alt what there is to see, for readers who cannot see it
     * @param caption explanation below the chart
     * @param height height in pixels
     */
    void chart(JFreeChart chart, String id, String alt, String caption, int height) {
        String title = chart.getTitle().getText();
        String unique = unique(id);
        SvgImage wide = SvgExport.draw(chart, unique, title, alt, WIDE, height);
        SvgImage narrow = SvgExport.draw(chart, unique + "-narrow", title, alt, NARROW, height);
        charts.add(wide);
        html.open("figure");
        html.open("div", "class", "wide");
        html.markup(wide.markup());
        html.close();
        html.open("div", "class", "narrow");
        html.markup(narrow.markup());
        html.close();
        html.leaf("figcaption", caption);
        html.close();
    }

    /** Draws one of several small charts; they stand in an element of class {@code panels}. */
    void panel(JFreeChart chart, String id, String alt) {
        SvgImage image = SvgExport.draw(chart, unique(id), chart.getTitle().getText(), alt, PANEL_WIDTH, PANEL_HEIGHT);
        charts.add(image);
        html.open("figure", "class", "panel");
        html.markup(image.markup());
        html.close();
    }

    private String unique(String id) {
        String unique = id;
        for (int number = 2; isTaken(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }

    private boolean isTaken(String id) {
        return charts.stream().anyMatch(chart -> chart.id().equals(id));
    }

    /** Writes a table; {@code columns} says of each column whether it holds numbers. */
    void table(String caption, List<Column> columns, List<List<String>> rows) {
        cells(
                caption,
                columns,
                rows.stream().map(row -> row.stream().map(Cell::plain).toList()).toList());
    }

    /** Writes a table some of whose cells are marked as good or bad. */
    void cells(String caption, List<Column> columns, List<List<Cell>> rows) {
        html.open("table");
        html.leaf("caption", caption);
        html.open("thead");
        html.open("tr");
        for (Column column : columns) {
            html.leaf("th", column.name(), "scope", "col", "class", column.style());
        }
        html.close();
        html.close();
        html.open("tbody");
        for (List<Cell> row : rows) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                Column column = columns.get(i);
                String tag = i == 0 ? "th" : "td";
                String text = row.get(i).text();
                String cell = column.number() ? unbroken(text) : text;
                html.leaf(
                        tag,
                        cell,
                        "data-label",
                        column.name(),
                        "class",
                        column.style() + row.get(i).mark());
            }
            html.close();
        }
        html.close();
        html.close();
    }

    /** Keeps a figure on one line; its interval may go to the next. */
    private static String unbroken(String cell) {
        boolean figure = cell.chars().anyMatch(Character::isDigit);
        if (!figure) {
            return cell;
        }
        return cell.replace(' ', NO_BREAK)
                .replace(NO_BREAK + "(", " (")
                .replace("+£", "+" + JOINER + "£")
                .replace("−£", "−" + JOINER + "£");
    }

    /**
     * A cell of a table.
     *
     * @param text what it says
     * @param tone what it means
     */
    record Cell(String text, Tone tone) {

        static Cell plain(String text) {
            return new Cell(text, Tone.PLAIN);
        }

        private String mark() {
            return tone == Tone.PLAIN ? "" : " " + tone.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a figure means to its reader. */
    enum Tone {
        /** Nothing in particular. */
        PLAIN,
        /** A change for the better. */
        BETTER,
        /** A change for the worse. */
        WORSE,
        /** No change that the runs show. */
        UNCLEAR
    }

    /** A column of a table. */
    record Column(String name, boolean number) {

        static Column text(String name) {
            return new Column(name, false);
        }

        static Column number(String name) {
            return new Column(name, true);
        }

        private String style() {
            return number ? "number" : "text";
        }
    }
}
