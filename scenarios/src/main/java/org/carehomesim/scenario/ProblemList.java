package org.carehomesim.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.Origin;

/** Collects the problems of one reading. */
final class ProblemList implements Complaints {

    /** Most problems told at once; more would bury the reader. */
    private static final int MOST = 100;

    /** Longest text of a part of a problem. */
    private static final int LONGEST = 600;

    /** Longest key shown in full; those of scenarios are far shorter, so a longer one is a slip. */
    private static final int LONGEST_KEY = 60;

    private static final Pattern LONG_KEY = Pattern.compile("[^.\\[\\]]{" + (LONGEST_KEY + 1) + ",}");

    /** A word that is quoted and is no path. */
    private static final Pattern LONG_QUOTED = Pattern.compile("(?<=')[^'/\\\\\\s]{" + (LONGEST_KEY + 1) + ",}(?=')");

    private final Set<Problem> problems = new LinkedHashSet<>();

    @Override
    public void add(Origin origin, String key, String reason, String suggestion) {
        if (problems.size() < MOST) {
            problems.add(new Problem(
                    origin.file(),
                    origin.line(),
                    origin.column(),
                    plain(shortened(LONG_KEY, key)),
                    plain(shortened(LONG_QUOTED, reason)),
                    plain(suggestion)));
        }
    }

    private static String shortened(Pattern tooLong, String text) {
        return tooLong.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().substring(0, LONGEST_KEY - 3) + "..."));
    }

    /** One line of bounded length: what is quoted from a file may be long and hold any sign. */
    private static String plain(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
    }

    List<Problem> toList() {
        return List.copyOf(problems);
    }

    int size() {
        return problems.size();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(toList());
        }
    }
}
