package org.carehomesim.results.chart;

/** Titles cut to fit where there is little room. */
public final class ShortText {

    /** So many characters fit one line of a legend on a narrow screen. */
    static final int LEGEND = 40;

    private ShortText() {}

    /** The text, or as much of it as fits {@code most} characters and three dots in one. */
    public static String of(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
