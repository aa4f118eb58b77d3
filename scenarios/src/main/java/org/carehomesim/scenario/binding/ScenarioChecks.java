package org.carehomesim.scenario.binding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.carehomesim.sim.contact.ContactNetwork;
import org.carehomesim.sim.contact.ContactNetworkParameters;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.IndexCases;
import org.carehomesim.sim.disease.SeverityParameters;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.testing.TestParameters;
import org.carehomesim.sim.workforce.ShiftParameters;

/** Checks what no single value shows: whether the parts of a scenario fit together. */
final class ScenarioChecks {

    /** How far shares that should add up to 1 may be off, for rounded figures. */
    private static final double ROUNDING = 0.02;

    /** More posts than a place in a contact network can name: the number of posts is not known yet. */
    private static final int ANY_POST = 100_000;

    private final Scenario scenario;
    private final Mapping tree;
    private final Complaints complaints;

    ScenarioChecks(Scenario scenario, Mapping tree, Complaints complaints) {
        this.scenario = scenario;
        this.tree = tree;
        this.complaints = complaints;
    }

    void check() {
        checkCalendar();
        checkHomes();
        checkShifts();
        checkHouseholds();
        checkSeverity();
        checkContactRules();
        checkContactNetworks();
        checkSinceInfection();
        checkVisits();
        checkIndexCases();
        checkTests();
        checkPolicyTests();
        new PolicyChecks(scenario, this::complain).check();
    }

    /** Runs of different lengths have no common curves, and no common outcomes to compare. */
    private void checkCalendar() {
        if (tree.get("calendar").orElse(null) instanceof Mapping calendar
                && calendar.get("days").orElse(null) instanceof Mapping) {
            complain("must be the same in all runs, and cannot be uncertain", "write one number", "calendar", "days");
        }
    }

    private void checkHomes() {
        List<HomeSpec> homes = scenario.homes().list();
        if (homes.isEmpty()) {
            complain("needs at least one home", "", "homes", "list");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < homes.size(); i++) {
            if (!names.add(homes.get(i).name())) {
                String name = homes.get(i).name();
                complain(
                        "a second home is called '" + name + "'",
                        "the results could not tell them apart",
                        "homes",
                        "list",
                        i,
                        "name");
            }
            Integer residents = homes.get(i).residents();
            if (residents != null && residents > homes.get(i).beds()) {
                complain(
                        "must be at most the beds (" + homes.get(i).beds() + ") but is " + residents,
                        "",
                        "homes",
                        "list",
                        i,
                        "residents");
            }
        }
    }

    private void checkShifts() {
        List<ShiftParameters> shifts = scenario.workforce().shifts();
        double contacts = shifts.stream()
                .mapToDouble(ShiftParameters::residentContactShare)
                .sum();
        double onDuty =
                shifts.stream().mapToDouble(ShiftParameters::onDutyShare).sum();
        if (shifts.isEmpty()) {
            complain("needs at least one shift", "", "workforce", "shifts");
            return;
        }
        if (Math.abs(contacts - 1) > ROUNDING) {
            complain(
                    "resident-contact-share must add up to 1 over the shifts but adds up to " + rounded(contacts),
                    "",
                    "workforce",
                    "shifts");
        }
        boolean possible = onDuty > 0 && onDuty <= 1;
        if (!possible) {
            complain(
                    "on-duty-share must add up to more than 0 and at most 1 over the shifts but adds up to "
                            + rounded(onDuty),
                    "a post works at most one shift a day",
                    "workforce",
                    "shifts");
        }
        if (possible && Math.abs(contacts - 1) <= ROUNDING) {
            checkShiftsOfRoles();
        }
    }

    private void checkShiftsOfRoles() {
        try {
            scenario.workforce().checkShiftsOfRoles();
        } catch (InvalidParameterException e) {
            complain(e.getMessage(), "roles go with the names of the shifts", "workforce");
        }
    }

    private void checkHouseholds() {
        Map<Integer, Double> sizes = scenario.families().householdSizes();
        double sum = sizes.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sizes.containsKey(0)) {
            complain("a household has at least 1 member", "", "families", "household-sizes", "0");
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            complain("shares must add up to 1 but add up to " + rounded(sum), "", "families", "household-sizes");
        }
    }

    private void checkSeverity() {
        Map<SeverityGroup, SeverityParameters> severity = scenario.disease().severity();
        for (SeverityGroup group : SeverityGroup.values()) {
            if (!severity.containsKey(group)) {
                complain("the group '" + Names.of(group) + "' is missing", "add it", "disease", "severity");
            }
        }
    }

    private void checkContactRules() {
        List<ContactRule> rules = scenario.contact().rules();
        for (int i = 0; i < rules.size(); i++) {
            ContactRule rule = rules.get(i);
            checkHomeGroup(rule.from(), "contact", "rules", i, "from");
            checkHomeGroup(rule.to(), "contact", "rules", i, "to");
            if (!isPossible(rule)) {
                complain(
                        "of this rule must be another than " + Names.of(rule.scope()),
                        "staff belong to no room or unit, and breaks and handovers are theirs alone",
                        "contact",
                        "rules",
                        i,
                        "scope");
            }
        }
    }

    private static boolean isPossible(ContactRule rule) {
        return switch (rule.scope()) {
            case ROOM, UNIT -> rule.from() == Group.RESIDENT && rule.to() == Group.RESIDENT;
            case BREAK, HANDOVER -> rule.from() == Group.STAFF && rule.to() == Group.STAFF;
            case HOME -> true;
        };
    }

    private void checkHomeGroup(Group group, Object... steps) {
        if (!isOfHome(group)) {
            complain("must be resident or staff but is " + Names.of(group), "", steps);
        }
    }

    private static boolean isOfHome(Group group) {
        return group == Group.RESIDENT || group == Group.STAFF;
    }

    private void checkContactNetworks() {
        List<ContactNetworkParameters> networks = scenario.contact().networks();
        if (networks == null) {
            return;
        }
        List<HomeSpec> homes = scenario.homes().list();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < networks.size(); i++) {
            ContactNetworkParameters network = networks.get(i);
            if (network.home() > homes.size()) {
                complainOfMissingHome(network.home(), "contact", "networks", i, "home");
                continue;
            }
            if (!seen.add(network.home())) {
                complain(
                        "a second network of home " + network.home(),
                        "put all its links into one",
                        "contact",
                        "networks",
                        i,
                        "home");
            }
            HomeSpec home = homes.get(network.home() - 1);
            int posts = scenario.homes().statedPostsOf(home).orElse(ANY_POST);
            try {
                new ContactNetwork(network, home.beds(), posts);
            } catch (InvalidParameterException e) {
                complain(e.getMessage(), "", "contact", "networks", i, "links");
            }
        }
    }

    private void checkSinceInfection() {
        try {
            scenario.disease().checkTimesSinceInfection();
        } catch (InvalidParameterException e) {
            complain(e.getMessage(), "", "disease", "since-infection");
        }
    }

    private void checkVisits() {
        int visitors = scenario.families().visitorsPerResident();
        double visits = scenario.families().visitsPerResidentDay();
        if (visitors > 0 && visits > visitors) {
            complain(
                    "must be at most visitors-per-resident (" + visitors + ") but is " + Numbers.text(visits),
                    "a visitor comes once a day at most",
                    "families",
                    "visits-per-resident-day");
        }
    }

    private void checkIndexCases() {
        List<IndexCases> cases = scenario.indexCases();
        List<HomeSpec> list = scenario.homes().list();
        int homes = list.size();
        for (int i = 0; i < cases.size(); i++) {
            checkHomeGroup(cases.get(i).group(), "index-cases", i, "group");
            if (cases.get(i).home() > homes) {
                complainOfMissingHome(cases.get(i).home(), "index-cases", i, "home");
            } else if (isOfHome(cases.get(i).group())) {
                checkCount(i, cases.get(i), list.get(cases.get(i).home() - 1));
            }
        }
    }

    private void checkCount(int number, IndexCases cases, HomeSpec home) {
        boolean residents = cases.group() == Group.RESIDENT;
        int there = residents
                ? scenario.homes().residentsOf(home)
                : scenario.homes().statedPostsOf(home).orElse(Integer.MAX_VALUE);
        if (cases.count() > there) {
            complain(
                    "must be at most the " + (residents ? "residents" : "permanent posts") + " of home " + cases.home()
                            + " (" + there + ") but is " + cases.count(),
                    "",
                    "index-cases",
                    number,
                    "count");
        }
    }

    private void complainOfMissingHome(int home, Object... steps) {
        complain(
                "there is no home " + home,
                "homes are numbered from 1 to " + scenario.homes().list().size(),
                steps);
    }

    private void checkTests() {
        for (Map.Entry<String, TestParameters> test : scenario.tests().entrySet()) {
            if (test.getValue().sensitivityByDay() != null
                    && test.getValue().sensitivityByDay().isEmpty()) {
                complain("needs at least one day", "", "tests", test.getKey(), "sensitivity-by-day");
            }
        }
    }

    private void checkPolicyTests() {
        Set<String> tests = scenario.tests().keySet();
        for (ScheduledPolicy scheduled : scenario.policies()) {
            TestsOfPolicy.of(scheduled.policy()).forEach((key, test) -> {
                if (!tests.contains(test)) {
                    complain(
                            "there is no test '" + test + "' in tests",
                            NearestName.suggestion(test, tests),
                            "policies",
                            scheduled.label(),
                            key);
                }
            });
        }
    }

    private void complain(String reason, String suggestion, Object... steps) {
        Place place = Place.of(tree, steps);
        complaints.add(place.origin(), place.path(), reason, suggestion);
    }

    private static String rounded(double value) {
        return Numbers.text(Math.round(value * 1000) / 1000.0);
    }
}
