package org.carehomesim.results.linelist;

import java.util.Locale;
import java.util.Optional;
import org.carehomesim.results.table.LineListRow;
import org.carehomesim.sim.observe.Setting;

/** A way in which infection gets into a home: who carries it in, and where they caught it. */
public enum Route {
    /** Permanent staff who caught it from people outside the model. */
    STAFF_COMMUNITY("Permanent staff, from the community"),
    /** Permanent staff who caught it from their family. */
    STAFF_HOUSEHOLD("Permanent staff, from their household"),
    /** Permanent staff of two homes who caught it in the other one. */
    STAFF_OTHER_HOME("Permanent staff, from another home"),
    /** Agency staff who caught it from people outside the model. */
    AGENCY_COMMUNITY("Agency staff, from the community"),
    /** Agency staff who caught it from their family. */
    AGENCY_HOUSEHOLD("Agency staff, from their household"),
    /** Agency staff who caught it where they worked before. */
    AGENCY_OTHER_HOME("Agency staff, from another home"),
    /** Visitors, wherever outside the home they caught it. */
    VISITOR("Visitors"),
    /** Residents who caught it in hospital or in a step-down place after it, among them new residents who come from there. */
    RESIDENT_HOSPITAL("Residents from hospital"),
    /** New residents who moved in infected, from their own homes. */
    NEW_RESIDENT_COMMUNITY("New residents from the community"),
    /** Members of a support team, who are not in the line list. */
    SUPPORT_TEAM("Support teams"),
    /** Whom the scenario infected. */
    INDEX_CASE("Index cases of the scenario"),
    /** Anybody else, and where the infector is not in the line list. */
    OTHER("Other");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /** Name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name for readers. */
    public String words() {
        return words;
    }

    /**
     * The way in which an infector came to carry infection into a home; empty if they caught it in that home.
     *
     * @param infector the infector's own infection
     * @param home name of the home in which they infect somebody
     */
    static Optional<Route> into(String home, LineListRow infector) {
        if (infector.caughtInHome() && infector.home().equals(home)) {
            return Optional.empty();
        }
        if (infector.setting() == Setting.INDEX_CASE) {
            return Optional.of(INDEX_CASE);
        }
        return Optional.of(
                switch (infector.group()) {
                    case STAFF -> ofWorker(infector, STAFF_COMMUNITY, STAFF_HOUSEHOLD, STAFF_OTHER_HOME);
                    case AGENCY -> ofWorker(infector, AGENCY_COMMUNITY, AGENCY_HOUSEHOLD, AGENCY_OTHER_HOME);
                    case VISITOR -> VISITOR;
                    case RESIDENT -> ofResident(infector.setting());
                    default -> OTHER;
                });
    }

    /** The way of an infector who is not in the line list, by the setting of the infection that follows. */
    static Route ofUnlisted(Setting setting) {
        return setting == Setting.SUPPORT_VISIT ? SUPPORT_TEAM : OTHER;
    }

    private static Route ofWorker(LineListRow infector, Route community, Route household, Route otherHome) {
        return switch (infector.setting()) {
            case COMMUNITY -> community;
            case HOUSEHOLD -> household;
            case CARE_HOME, VISIT, SURFACE, SUPPORT_VISIT -> otherHome;
            default -> OTHER;
        };
    }

    private static Route ofResident(Setting setting) {
        return switch (setting) {
            case HOSPITAL, STEP_DOWN -> RESIDENT_HOSPITAL;
            case COMMUNITY -> NEW_RESIDENT_COMMUNITY;
            default -> OTHER;
        };
    }
}
