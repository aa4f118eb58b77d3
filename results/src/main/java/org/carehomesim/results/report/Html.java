package org.carehomesim.results.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.carehomesim.results.chart.XmlText;

/** Builds an HTML page that is well-formed XML too; every text and attribute is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. */
    void open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
    }

    /** Closes the element opened last. */
    void close() {
        out.append("</").append(open.pop()).append(">\n");
    }

    /** Writes an element that holds only text. */
    void leaf(String tag, String text, String... attributes) {
        open(tag, attributes);
        text(text);
        close();
    }

    /** Writes an element without content, such as {@code meta}. */
    void empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append(" />\n");
    }

    /** Writes text. */
    void text(String text) {
        out.append(escape(text));
    }

    /** Writes markup as it is; only for what this program made. */
    void markup(String markup) {
        out.append(markup);
    }

    /** The page so far. */
    String page() {
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
    }

    /** Text safe in HTML and XML. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        XmlText.clean(text).chars().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append((char) c);
            }
        });
        return safe.toString();
    }
}
