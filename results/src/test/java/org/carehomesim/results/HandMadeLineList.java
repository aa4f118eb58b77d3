package org.carehomesim.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.Group;

/** The line list of a run, infection by infection; each person is infected once. */
final class HandMadeLineList {

    static final LocalDate START = LocalDate.of(2020, 2, 28);
    private static final int DAYS = 30;

    private final List<InfectionRecord> infections = new ArrayList<>();

    /** An infection; {@code by} is the number of the infector's own infection, or 0 for somebody unknown. */
    HandMadeLineList add(int day, Group group, Setting setting, String home, int by) {
        return add(day, group, setting, home, by, "recovered");
    }

    HandMadeLineList add(int day, Group group, Setting setting, String home, int by, String outcome) {
        int number = infections.size() + 1;
        InfectionRecord source = by == 0 ? null : infections.get(by - 1);
        infections.add(new InfectionRecord(
                number,
                day,
                "day",
                100 + number,
                group,
                home,
                setting,
                source == null ? -1 : source.person(),
                source == null ? null : source.group(),
                true,
                outcome,
                source == null ? -1 : by));
        return this;
    }

    RunRecord run(int replicate) {
        Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 2.0);
        }
        return new RunRecord(
                replicate,
                1,
                outcomes,
                new DailyCounts(START, DAYS),
                List.of(),
                infections,
                new WorkforceCounts(START, DAYS));
    }

    /** One introduction by every route but those of agency staff from outside and of support teams, among other infections. */
    static HandMadeLineList everyRoute() {
        return new HandMadeLineList()
                .add(0, Group.RESIDENT, Setting.INDEX_CASE, "A", 0)
                .add(4, Group.STAFF, Setting.CARE_HOME, "A", 1) // by the index case
                .add(5, Group.STAFF, Setting.COMMUNITY, "A", 0)
                .add(8, Group.HOUSEHOLD, Setting.HOUSEHOLD, "", 3)
                .add(9, Group.RESIDENT, Setting.CARE_HOME, "B", 3) // by staff of A, from the community, in B
                .add(10, Group.RESIDENT, Setting.CARE_HOME, "B", 3) // by the same again
                .add(11, Group.AGENCY, Setting.CARE_HOME, "B", 5) // from within
                .add(14, Group.RESIDENT, Setting.CARE_HOME, "A", 7) // by agency staff infected in B
                .add(15, Group.VISITOR, Setting.VISIT, "A", 8) // from within
                .add(16, Group.STAFF, Setting.HOUSEHOLD, "B", 4)
                .add(18, Group.RESIDENT, Setting.CARE_HOME, "B", 10) // by staff infected in the household
                .add(19, Group.RESIDENT, Setting.HOSPITAL, "A", 0)
                .add(22, Group.STAFF, Setting.CARE_HOME, "A", 12) // by a resident back from hospital
                .add(22, Group.RESIDENT, Setting.COMMUNITY, "B", 0)
                .add(25, Group.VISITOR, Setting.VISIT, "B", 14) // by a new resident
                .add(26, Group.VISITOR, Setting.COMMUNITY, "", 0)
                .add(28, Group.RESIDENT, Setting.VISIT, "A", 16, "ill") // by a visitor
                .add(29, Group.RESIDENT, Setting.CARE_HOME, "A", 0, "ill") // nobody knows by whom
                .add(29, Group.RESIDENT, Setting.CARE_HOME, "B", 2, "ill"); // by staff infected in A, in B
    }
}
