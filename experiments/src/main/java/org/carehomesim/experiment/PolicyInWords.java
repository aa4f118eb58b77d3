package org.carehomesim.experiment;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.HomeSelection;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.policy.Trigger;

/** Says in words what a policy is, when it applies, where and how strictly. */
final class PolicyInWords {

    private static final Locale ENGLISH = Locale.UK;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", ENGLISH);

    private PolicyInWords() {}

    /** For example: {@code Homes are closed to visitors. From 13 March 2020, in 80% of homes, followed to 90%.} */
    static String of(ScheduledPolicy scheduled) {
        Activation activation = scheduled.activation();
        List<String> parts = new ArrayList<>();
        addDates(parts, activation.from(), activation.until());
        if (activation.trigger() != null) {
            parts.add(trigger(activation.trigger()));
        }
        if (activation.where() != null) {
            parts.add("in " + homes(activation.where()));
        }
        if (activation.uptake() != 1) {
            parts.add("in " + percent(activation.uptake()) + " of homes");
        }
        if (activation.adherence() != 1) {
            parts.add("followed to " + percent(activation.adherence()));
        }
        if (activation.phaseInDays() > 1) {
            parts.add("phased in over " + activation.phaseInDays() + " days");
        }
        String summary = scheduled.policy().summary();
        return parts.isEmpty() ? summary : summary + " " + capitalised(String.join(", ", parts)) + ".";
    }

    private static void addDates(List<String> parts, LocalDate from, LocalDate until) {
        if (from != null) {
            parts.add("from " + DATE.format(from));
        }
        if (until != null) {
            // readers take the last day of a period as part of it; a scenario gives the first day after it
            parts.add("up to and including " + DATE.format(until.minusDays(1)));
        }
    }

    private static String trigger(Trigger trigger) {
        if (trigger.absentStaffShare() != null) {
            return absenceTrigger(trigger);
        }
        return trigger.knownCasesInHome() != null ? caseTrigger(trigger) : incidenceTrigger(trigger);
    }

    private static String absenceTrigger(Trigger trigger) {
        String condition = "once " + percent(trigger.absentStaffShare()) + " of a home's staff are absent";
        return trigger.forDays() == null
                ? condition
                : condition + " and until " + counted(trigger.forDays(), "day") + " after they last were";
    }

    private static String homes(HomeSelection where) {
        String kind = where.nursing() == null ? "homes" : where.nursing() ? "nursing homes" : "homes without nursing";
        List<String> words = new ArrayList<>(List.of(kind));
        if (where.forOlderPeople() != null) {
            words.add(where.forOlderPeople() ? "for older people" : "for other adults");
        }
        if (where.minBeds() != null && where.maxBeds() != null) {
            words.add("with " + where.minBeds() + " to " + where.maxBeds() + " beds");
        } else if (where.minBeds() != null) {
            words.add("with " + where.minBeds() + " beds or more");
        } else if (where.maxBeds() != null) {
            words.add("with " + where.maxBeds() + " beds or fewer");
        }
        if (where.areas() != null) {
            words.add("of " + String.join(" and ", where.areas()));
        }
        return String.join(" ", words);
    }

    private static String caseTrigger(Trigger trigger) {
        String condition = "once a home knows of " + counted(trigger.knownCasesInHome(), "case");
        return trigger.forDays() == null
                ? condition
                : condition + " and until " + counted(trigger.forDays(), "day") + " after the latest";
    }

    private static String incidenceTrigger(Trigger trigger) {
        String condition = "once new infections in the region reach " + number(trigger.regionalIncidence())
                + " per 100,000 people a day";
        return trigger.forDays() == null
                ? condition
                : condition + " and until " + counted(trigger.forDays(), "day") + " after they last rose";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String percent(double share) {
        return number(100 * share) + "%";
    }

    private static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(ENGLISH)).format(value);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(ENGLISH) + text.substring(1);
    }
}
