package org.carehomesim.scenario.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names in files: kebab case of the names in code. */
public final class Names {

    private Names() {}

    /** {@code latent-days} for {@code latentDays}, {@code one-at-a-time} for {@code oneAtATime}. */
    public static String kebab(String camelCase) {
        return camelCase
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** {@code older-people} for {@code OLDER_PEOPLE}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Names of all constants of an enum. */
    public static List<String> ofAll(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }
}
