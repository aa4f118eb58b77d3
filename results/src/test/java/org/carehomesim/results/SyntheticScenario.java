package org.carehomesim.results;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A scenario of made-up results.
 *
 * @param name its name
 * @param title its title
 * @param description what it stands for
 * @param measures its measures
 * @param factor its infections relative to the baseline's
 * @param cost cost of its measures in pounds
 * @param visits visits lost
 */
record SyntheticScenario(
        String name,
        String title,
        String description,
        List<String> measures,
        double factor,
        double cost,
        double visits) {

    static final List<SyntheticScenario> EIGHT = List.of(
            new SyntheticScenario(
                    "baseline",
                    "Spring 2020 as it was",
                    "Policy in England as it was from March to July 2020, with Stoke-on-Trent's support team from 27 April.",
                    List.of("Hospital discharge without tests until 15 April", "Visits stopped from 23 March"),
                    1,
                    2.1e6,
                    61_000),
            new SyntheticScenario("no-measures", "No measures", "Nothing is done.", List.of(), 1.6, 0.1e6, 0),
            new SyntheticScenario(
                    "hong-kong-preparedness",
                    "Hong Kong: preparedness before the epidemic",
                    "Infection-control leads, stock for 90 days and drills, as in Hong Kong since SARS.",
                    List.of(
                            "An infection-control lead in every home",
                            "PPE for 90 days",
                            "Hospital quarantine of cases"),
                    0.45,
                    4.4e6,
                    61_000),
            new SyntheticScenario(
                    "germany-discharge-quarantine",
                    "Germany: quarantine after hospital",
                    "Residents who come from hospital are quarantined for 14 days.",
                    List.of("Quarantine of 14 days after discharge"),
                    0.96,
                    2.2e6,
                    61_000),
            new SyntheticScenario(
                    "korea-live-in-staff",
                    "Korea: staff live in (cohort quarantine)",
                    "Staff live in the home for two weeks at a time & are paid <well> for it.",
                    List.of("Half of the staff live in, in blocks of 14 days"),
                    0.5,
                    6.9e6,
                    64_000),
            new SyntheticScenario(
                    "single-site-working",
                    "Staff work in one home only",
                    "No one works in two homes.",
                    List.of("Single-site working, 90% adherence"),
                    0.8,
                    2.0e6,
                    61_000),
            new SyntheticScenario(
                    "stoke-support-team",
                    "Stoke's support team from 1 March",
                    "The council's team calls on each home from the start.",
                    List.of("Support team from 1 March"),
                    0.72,
                    2.4e6,
                    61_000),
            new SyntheticScenario(
                    "all-measures",
                    "All measures together",
                    "Everything above at once.",
                    List.of("Everything above"),
                    0.22,
                    9.5e6,
                    66_000));

    /** The first {@code count} of the eight, then more that resemble them. */
    static List<SyntheticScenario> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i < EIGHT.size() ? EIGHT.get(i) : variant(i))
                .toList();
    }

    private static SyntheticScenario variant(int number) {
        return new SyntheticScenario(
                "variant-" + number,
                number % 3 == 0
                        ? "Variant " + number + " of the support team"
                        : "Variant " + number + ", in which the support team calls on each home twice a week, brings"
                                + " protective equipment and trains permanent and agency staff",
                "",
                List.of("Support team from day " + number),
                0.6 + 0.04 * (number % 12),
                2e6 + 1e5 * number,
                61_000);
    }
}
