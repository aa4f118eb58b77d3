package org.carehomesim.scenario.tree;

import java.util.Set;
import java.util.regex.Pattern;
import org.carehomesim.scenario.tree.Node.ScalarType;

/** Tells numbers, switches and nothing from text, for values written without quotes. */
public final class ScalarTypes {

    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private ScalarTypes() {}

    static boolean isNothing(String text) {
        return NOTHING.contains(text);
    }

    static ScalarType of(String text) {
        if (WHOLE.matcher(text).matches()) {
            return ScalarType.INTEGER;
        }
        if (isDecimal(text) || NOT_FINITE.matcher(text).matches()) {
            return ScalarType.DECIMAL;
        }
        return text.equals("true") || text.equals("false") ? ScalarType.BOOLEAN : ScalarType.TEXT;
    }

    /** Whether a text is a number, though maybe not a finite one. */
    public static boolean isNumber(String text) {
        ScalarType type = of(text);
        return type == ScalarType.INTEGER || type == ScalarType.DECIMAL;
    }

    /** The value of what {@link #isNumber is a number}; infinite or not a number if it is not finite. */
    public static double toDouble(String number) {
        return NOT_FINITE.matcher(number).matches() ? Double.NaN : Double.parseDouble(number);
    }

    /** A number with leading zeros could be meant as octal: it counts as text and is refused as a number. */
    private static boolean isDecimal(String text) {
        boolean leadingZeros = text.matches("[-+]?0[0-9]+");
        return !leadingZeros && DECIMAL.matcher(text).matches();
    }
}
