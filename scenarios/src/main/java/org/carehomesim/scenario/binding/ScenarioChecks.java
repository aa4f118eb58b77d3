package org.carehomesim.scenario.binding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Node.Mapping;
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

    private final Scenario scenario;
    private final Mapping tree;
    private final Complaints complaints;

    ScenarioChecks(Scenario scenario, Mapping tree, Complaints complaints) {
        this.scenario = scenario;
        this.tree = tree;
        this.complaints = complaints;
    }

    void check() {
        checkHomes();
        checkShifts();
        checkHouseholds();
        checkSeverity();
        checkContactRules();
        checkIndexCases();
        checkTests();
        checkPolicyTests();
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
        if (group != Group.RESIDENT && group != Group.STAFF) {
            complain("must be resident or staff but is " + Names.of(group), "", steps);
        }
    }

    private void checkIndexCases() {
        List<IndexCases> cases = scenario.indexCases();
        int homes = scenario.homes().list().size();
        for (int i = 0; i < cases.size(); i++) {
            checkHomeGroup(cases.get(i).group(), "index-cases", i, "group");
            if (cases.get(i).home() > homes) {
                complain(
                        "there is no home " + cases.get(i).home(),
                        "homes are numbered from 1 to " + homes,
                        "index-cases",
                        i,
                        "home");
            }
        }
    }

    private void checkTests() {
        for (Map.Entry<String, TestParameters> test : scenario.tests().entrySet()) {
            if (test.getValue().sensitivityByDay() != null
                    && test.getValue().sensitivityByDay().isEmpty()) {
                complain("needs at least one day", "", "tests", test.getKey(), "sensitivity-by-day");
            }
        }
    }

    /** Texts of a policy called {@code test} or ending in it name tests of the scenario. */
    private void checkPolicyTests() {
        Set<String> tests = scenario.tests().keySet();
        for (ScheduledPolicy scheduled : scenario.policies()) {
            if (!scheduled.policy().getClass().isRecord()) {
                continue;
            }
            for (Shape.Component component :
                    Shape.of(scheduled.policy().getClass()).components()) {
                boolean namesTest =
                        component.type() == String.class && component.name().matches("(.*-)?test");
                component
                        .value(scheduled.policy())
                        .filter(test -> namesTest && !tests.contains(test))
                        .ifPresent(test -> complain(
                                "there is no test '" + test + "' in tests",
                                NearestName.suggestion((String) test, tests),
                                "policies",
                                scheduled.label(),
                                component.name()));
            }
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
