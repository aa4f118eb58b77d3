package org.carehomesim.results;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.HomeRecord;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.observe.WorkforceCounts;
import org.carehomesim.sim.person.Group;

/** A run of one day with few figures, the others being zero. */
final class SmallRun {

    private SmallRun() {}

    static RunRecord of(int replicate, double deaths, double cost) {
        return of(replicate, deaths, cost, Map.of());
    }

    static RunRecord of(int replicate, double deaths, double cost, Map<Outcome, Double> others) {
        Map<Outcome, Double> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0.0);
        }
        outcomes.put(Outcome.HOMES, 2.0);
        outcomes.put(Outcome.RESIDENT_DEATHS, deaths);
        outcomes.put(Outcome.COST_GBP, cost);
        outcomes.putAll(others);
        DailyCounts daily = new DailyCounts(LocalDate.of(2020, 2, 29), 1);
        daily.set(0, Group.RESIDENT, DailyColumn.SUSCEPTIBLE, 40);
        daily.set(0, Group.RESIDENT, DailyColumn.NEW_DEATHS, (int) deaths);
        daily.set(0, Group.RESIDENT, DailyColumn.EVER_PRESENT, 41);
        daily.set(0, Group.RESIDENT, DailyColumn.LEFT, 1);
        WorkforceCounts workforce = new WorkforceCounts(LocalDate.of(2020, 2, 29), 1);
        workforce.add(0, WorkforceColumn.SHIFTS_NEEDED, 14);
        workforce.add(0, WorkforceColumn.AGENCY, replicate);
        workforce.set(0, WorkforceColumn.MEAN_PRACTICE, 2 / 3.0);
        return new RunRecord(
                replicate,
                -9_000_000_000L,
                outcomes,
                daily,
                List.of(
                        new HomeRecord("The Elms, Hanley", 24, 22, 30, 5, 3, -1, 1, 2, 0, 0),
                        new HomeRecord("Oak \"Lodge\"", 18, 17, 20, 0, -1, -1, 0, 0, 0, 0)),
                List.of(
                        new InfectionRecord(
                                1,
                                3,
                                "evening",
                                77,
                                Group.STAFF,
                                "",
                                Setting.COMMUNITY,
                                -1,
                                null,
                                true,
                                "recovered",
                                -1),
                        new InfectionRecord(
                                2,
                                5,
                                "day",
                                4,
                                Group.RESIDENT,
                                "The Elms, Hanley",
                                Setting.CARE_HOME,
                                77,
                                Group.STAFF,
                                false,
                                "died",
                                1)),
                workforce);
    }
}
