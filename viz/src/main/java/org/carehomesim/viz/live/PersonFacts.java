package org.carehomesim.viz.live;

import java.util.List;
import java.util.Locale;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.sector.PersonStatus;
import org.carehomesim.viz.state.SectorView;

/** What is known of one person, for the inspector and the tool tip. */
final class PersonFacts {

    private PersonFacts() {}

    static Facts of(SectorView view, int person) {
        return new Facts(
                name(view.person(person)),
                List.of(
                        Fact.text("Person", () -> name(view.person(person))),
                        Fact.text("Home", () -> home(view, view.person(person))),
                        Fact.text(
                                "Course of infection",
                                () -> words(view.person(person).health())),
                        Fact.text("Place", () -> words(view.person(person).whereabouts())),
                        Fact.text("Age", () -> age(view.person(person))),
                        Fact.text("Dementia", () -> view.person(person).dementia() ? "yes" : "no"),
                        Fact.count(
                                "Infections so far", () -> view.person(person).timesInfected()),
                        Fact.count(
                                "Days of isolation left",
                                () -> view.person(person).isolationDaysLeft()),
                        Fact.count(
                                "Days of absence left",
                                () -> view.person(person).absenceDaysLeft())));
    }

    /** What the person is, with the number. */
    static String name(PersonStatus person) {
        String what = switch (person.group()) {
            case RESIDENT -> "Resident";
            case STAFF -> person.role().map(role -> capitalised(role.name())).orElse("Staff");
            case AGENCY -> "Agency worker";
            case VISITOR -> "Visitor";
            case HOUSEHOLD -> "Member of a household";
        };
        return what + " " + person.number();
    }

    /** A line about the person, in HTML. */
    static String toolTip(PersonStatus person) {
        return "<b>" + name(person) + "</b>, " + words(person.health());
    }

    private static String home(SectorView view, PersonStatus person) {
        return person.home().isPresent() ? view.home(person.home().getAsInt()).name() : "none";
    }

    private static String age(PersonStatus person) {
        return person.age().isPresent() ? Integer.toString(person.age().getAsInt()) : "not in this scenario";
    }

    private static String words(Health health) {
        return switch (health) {
            case SUSCEPTIBLE -> "not infected, or no longer immune";
            case EXPOSED -> "infected, not yet infectious";
            case INFECTIOUS -> "infectious";
            case RECOVERED -> "recovered";
            case DEAD -> "died of the infection";
            case LEFT -> "no longer there";
        };
    }

    private static String words(Whereabouts place) {
        return switch (place) {
            case CARE_HOME -> "care home";
            case HOUSEHOLD -> "own household, when not at work";
            case LIVING_IN -> "lives in the care home for now";
            case HOSPITAL -> "hospital";
            case NOWHERE -> "no longer there";
            case STEP_DOWN -> "step-down place between hospital and care home";
        };
    }

    private static String capitalised(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
