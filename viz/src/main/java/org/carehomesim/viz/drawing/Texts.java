package org.carehomesim.viz.drawing;

import java.awt.Font;
import java.awt.FontMetrics;

/** Fonts of the pictures, and text made to fit. */
final class Texts {

    private Texts() {}

    static Font plain(double size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
    }

    static Font bold(double size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) size);
    }

    /** The text, or its beginning with an ellipsis if it is wider than the room for it, in pixels. */
    static String fit(FontMetrics metrics, String text, double room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > room) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
