package org.carehomesim.scenario.tree;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that an author most likely meant. */
public final class NearestName {

    /** Longest word compared: no name is nearly as long. */
    private static final int LONGEST = 100;

    private NearestName() {}

    /** The valid name nearest to {@code word}, if one is near enough to be meant. */
    public static Optional<String> find(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = isBeginning(word, name) ? 1 : distance(normal(word), normal(name));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = name;
            }
        }
        int allowed = Math.max(2, word.length() / 3);
        return bestDistance <= allowed && bestDistance < word.length() ? Optional.of(best) : Optional.empty();
    }

    /** {@code did you mean 'x'?}, or all names if none is near, or nothing if there are too many of them. */
    public static String suggestion(String word, Collection<String> names) {
        return find(word, names)
                .map(name -> "did you mean '" + name + "'?")
                .orElse(names.isEmpty() || names.size() > 25 ? "" : "valid: " + String.join(", ", names));
    }

    /** {@code mask} for {@code masking}: the beginning of a name counts as near. */
    private static boolean isBeginning(String word, String name) {
        return word.length() >= 3 && normal(name).startsWith(normal(word));
    }

    /** Case, underscores and spaces are common slips: they count for nothing. */
    private static String normal(String name) {
        String kebab = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replaceAll("[_ ]", "-");
        return kebab.toLowerCase(Locale.ROOT);
    }

    /** Insertions, deletions, substitutions and swaps of neighbours between the two (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + substitution, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
