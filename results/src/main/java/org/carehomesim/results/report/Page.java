package org.carehomesim.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.results.chart.ShortText;
import org.carehomesim.results.chart.SvgExport;
import org.carehomesim.results.chart.SvgImage;
import org.carehomesim.results.chart.WrappedText;
import org.jfree.chart.JFreeChart;

/** A report in the making: its HTML and the charts that are saved beside it. */
final class Page {

    private static final int WIDE = 760;
    private static final int NARROW = 380;
    private static final int PANEL_WIDTH = 330;
    private static final int PANEL_HEIGHT = 210;
    /** So many characters fit two lines above a small chart. */
    private static final int PANEL_TITLE = 70;

    private static final char NO_BREAK = '\u00a0';
    private static final char JOINER = '\u2060';

    private final Html html = new Html();
    private final List<SvgImage> charts;
    private final List<Heading> headings = new ArrayList<>();

    /** An empty page. */
    Page() {
        this(new ArrayList<>());
    }

    private Page(List<SvgImage> charts) {
        this.charts = charts;
    }

    /** A part that follows this one in the same report. */
    Page next() {
        return new Page(charts);
    }

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
        section(id, heading, "");
    }

    /** Opens a section of a certain look; close it with {@link Html#close()}. */
    void section(String id, String heading, String style) {
        headings.add(new Heading(id, heading));
        if (style.isEmpty()) {
            html.open("section", "id", id);
        } else {
            html.open("section", "id", id, "class", style);
        }
        html.leaf("h2", heading);
    }

    /** The sections so far. */
    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** A section: its id and its heading. */
    record Heading(String id, String text) {}

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
     * @param runs how many runs it shows, of how many scenarios
     * @param height height in pixels without the line that says so, if titles and legend take one line each
     */
    void chart(JFreeChart chart, String id, String alt, String caption, String runs, int height) {
        String title = chart.getTitle().getText();
        String unique = unique(id);
        ChartStyle.note(chart, runs);
        int whole = height + ChartStyle.NOTE_HEIGHT;
        SvgImage wide = SvgExport.draw(chart, unique, title, alt, WIDE, whole + WrappedText.extraHeight(chart, WIDE));
        SvgImage narrow = SvgExport.draw(
                chart, unique + "-narrow", title, alt, NARROW, whole + WrappedText.extraHeight(chart, NARROW));
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
    void panel(JFreeChart chart, String id, String alt, String runs) {
        String title = chart.getTitle().getText();
        chart.getTitle().setText(ShortText.of(title, PANEL_TITLE));
        ChartStyle.note(chart, runs);
        SvgImage image = SvgExport.draw(chart, unique(id), title, alt, PANEL_WIDTH, PANEL_HEIGHT);
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

    /** Writes a table. */
    void table(String caption, List<Column> columns, List<List<String>> rows) {
        cells(
                caption,
                columns,
                rows.stream().map(row -> row.stream().map(Cell::plain).toList()).toList());
    }

    /** Writes a table some of whose cells are marked. */
    void cells(String caption, List<Column> columns, List<List<Cell>> rows) {
        html.open("div", "class", "table");
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
        rows.forEach(row -> row(columns, row));
        html.close();
        html.close();
        html.close();
    }

    private void row(List<Column> columns, List<Cell> row) {
        if (row.get(0).tone() == Tone.REFERENCE) {
            html.open("tr", "class", "reference");
        } else {
            html.open("tr");
        }
        for (int i = 0; i < row.size(); i++) {
            Column column = columns.get(i);
            Cell cell = row.get(i);
            List<String> attributes =
                    new ArrayList<>(List.of("data-label", column.name(), "class", column.style() + cell.mark()));
            if (i == 0) {
                attributes.addAll(List.of("scope", "row"));
            }
            OptionalDouble value = column.number() ? SortValue.of(cell.text()) : OptionalDouble.empty();
            value.ifPresent(number -> attributes.addAll(List.of("data-value", Double.toString(number))));
            html.open(i == 0 ? "th" : "td", attributes.toArray(String[]::new));
            html.open("span");
            html.text(value.isPresent() ? unbroken(cell.text()) : cell.text());
            html.close();
            html.markup(cell.drawing());
            html.close();
        }
        html.close();
    }

    /** Keeps a figure on one line; its interval may go to the next. */
    private static String unbroken(String cell) {
        return cell.replace(' ', NO_BREAK)
                .replace(NO_BREAK + "(", " (")
                .replace("+£", "+" + JOINER + "£")
                .replace("−£", "−" + JOINER + "£");
    }

    /**
     * A cell of a table.
     *
     * @param text what it says; a figure with its interval begins with the figure
     * @param tone what it means
     * @param drawing a small drawing after the text, as markup; may be empty
     */
    record Cell(String text, Tone tone, String drawing) {

        static Cell plain(String text) {
            return new Cell(text, Tone.PLAIN, "");
        }

        /** The name of the row that others are compared with. */
        static Cell reference(String text) {
            return new Cell(text, Tone.REFERENCE, "");
        }

        /** The name of a scenario, which is said to be the baseline if it is. */
        static Cell name(ReportModel model, ScenarioResult scenario) {
            return model.isBaseline(scenario) ? reference(scenario.title() + " (baseline)") : plain(scenario.title());
        }

        private String mark() {
            String drawn = drawing.isEmpty() ? "" : " drawn";
            return tone == Tone.PLAIN || tone == Tone.REFERENCE
                    ? drawn
                    : " " + tone.name().toLowerCase(Locale.ROOT) + drawn;
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
        UNCLEAR,
        /** It belongs to what others are compared with. */
        REFERENCE;

        /** What a change of an outcome of which less is better means. */
        static Tone of(ScenarioResult.Direction direction) {
            return switch (direction) {
                case LESS -> BETTER;
                case MORE -> WORSE;
                case NONE, UNKNOWN -> UNCLEAR;
            };
        }
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
