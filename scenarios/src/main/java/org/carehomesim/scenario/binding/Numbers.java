package org.carehomesim.scenario.binding;

import java.math.BigDecimal;

/** Numbers as text in files. */
public final class Numbers {

    private Numbers() {}

    /** A decimal without exponent that reads back as the same number; whole numbers without a point. */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0).toPlainString() : decimal.toPlainString();
    }
}
