package org.carehomesim.results;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong with a manifest, in words for people who have never heard of the classes behind it. */
final class ManifestDamage {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    private ManifestDamage() {}

    /** What a reader found wrong. */
    static String of(JacksonException e) {
        if (e instanceof InputCoercionException) {
            return "a number in it is too large";
        }
        if (!(e instanceof MismatchedInputException mismatch)) {
            return "it is not JSON (" + e.getOriginalMessage().split("\\R|: was expecting", 2)[0] + ")";
        }
        String key = key(mismatch);
        if (key.isEmpty()) {
            return "it is not the manifest of a batch";
        }
        Class<?> type = mismatch.getTargetType();
        return type == null || isMissing(mismatch) ? key + " has no value" : key + " must be " + kind(type);
    }

    private static boolean isMissing(MismatchedInputException e) {
        return e instanceof InvalidNullException
                || e.getOriginalMessage().startsWith("Missing")
                || e.getOriginalMessage().startsWith("Null value");
    }

    /** {@code scenarios[0].name}. */
    private static String key(MismatchedInputException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String kind(Class<?> type) {
        if (WHOLE.contains(type)) {
            return "a whole number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == Instant.class) {
            return "a time such as 2020-02-01T12:00:00Z";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type == String.class ? "text" : type.isRecord() ? "a group of keys" : "a value of another kind";
    }
}
