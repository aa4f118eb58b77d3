package org.carehomesim.results.report;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number by which a cell of a table is sorted: the first figure that its reader sees. */
final class SortValue {

    /** Sign, digits and scale, after marks that say "more than" or "less than". */
    private static final Pattern FIGURE =
            Pattern.compile("^([<>]?)([+−]?)£?(\\d[\\d,]*(?:\\.\\d+)?)(%?)( (?:million|billion))?");

    /** Far less than the last digit shown, so that "over 99%" comes after 99%. */
    private static final double A_LITTLE = 1e-6;

    private SortValue() {}

    /** The figure that a text begins with; empty if it begins with none. */
    static OptionalDouble of(String text) {
        Matcher figure = FIGURE.matcher(text);
        if (!figure.find()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(figure.group(3).replace(",", "")) * scale(figure.group(5), text);
        double signed = figure.group(2).equals("−") ? -value : value;
        return OptionalDouble.of(
                switch (figure.group(1)) {
                    case "<" -> signed - A_LITTLE;
                    case ">" -> signed + A_LITTLE;
                    default -> signed;
                });
    }

    /** "£0.8 to £1.4 million" and "£0.8 million (£0.5 to £1.4 million)" are both millions throughout. */
    private static double scale(String name, String text) {
        String scale = name == null ? "" : name.strip();
        if (scale.isEmpty() && text.contains(" to ")) {
            scale = text.endsWith("million") ? "million" : text.endsWith("billion") ? "billion" : "";
        }
        return scale.equals("million") ? 1e6 : scale.equals("billion") ? 1e9 : 1;
    }
}
