package org.carehomesim.sim.sector;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.HomeRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.WorkforceColumn;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.place.CareHome;

/** Writes down the counts of each day and what became of each home. */
final class DayRecorder {

    private static final Group[] GROUPS = Group.values();

    private final Processes run;
    private final DailyCounts daily;

    DayRecorder(Processes run) {
        this.run = run;
        daily = new DailyCounts(run.today.start(), run.today.days());
    }

    DailyCounts daily() {
        return daily;
    }

    void record() {
        int day = run.today.day();
        for (Group group : GROUPS) {
            daily.set(day, group, DailyColumn.SUSCEPTIBLE, run.census.count(group, Health.SUSCEPTIBLE));
            daily.set(day, group, DailyColumn.EXPOSED, run.census.count(group, Health.EXPOSED));
            daily.set(day, group, DailyColumn.INFECTIOUS, run.census.count(group, Health.INFECTIOUS));
            daily.set(day, group, DailyColumn.RECOVERED, run.census.count(group, Health.RECOVERED));
            daily.set(day, group, DailyColumn.DEAD, run.census.count(group, Health.DEAD));
            daily.set(day, group, DailyColumn.LEFT, run.census.count(group, Health.LEFT));
            daily.set(day, group, DailyColumn.EVER_PRESENT, run.census.everPresent(group));
            daily.set(day, group, DailyColumn.NEW_INFECTIONS, run.census.takeNewInfections(group));
            daily.set(day, group, DailyColumn.NEW_DEATHS, run.census.takeNewDeaths(group));
            daily.set(day, group, DailyColumn.IN_HOSPITAL, run.outsidePatients.now(group));
            daily.set(day, group, DailyColumn.IN_ISOLATION, isolated(group));
        }
        daily.set(day, Group.RESIDENT, DailyColumn.IN_HOSPITAL, run.hospital.patientsNow());
        recordWorkforce(day);
        int infectious = run.census.count(Group.RESIDENT, Health.INFECTIOUS);
        if (infectious > run.tally.get(Outcome.PEAK_RESIDENT_INFECTIONS)) {
            run.tally.set(Outcome.PEAK_RESIDENT_INFECTIONS, infectious);
            run.tally.set(Outcome.PEAK_DAY, day);
        }
        run.tally.add(
                Outcome.QALY_LOSS,
                (run.isolation.isolatedNow() + run.hospital.isolatedNow())
                        * run.scenario.costs().qalysPerIsolationDay());
    }

    private void recordWorkforce(int day) {
        double practice = 0;
        double needed = 0;
        double worked = 0;
        double stockDays = 0;
        int inNeed = 0;
        for (CareHome home : run.homes) {
            practice += home.practice.meanToday();
            if (home.shiftsUnfilled < home.shiftsNeeded) {
                needed += home.shiftsNeeded;
                worked += home.shiftsNeeded - home.shiftsUnfilled;
            }
            if (home.ppeStockDays < Double.POSITIVE_INFINITY) {
                stockDays += home.ppeStockDays;
                inNeed++;
            }
        }
        run.workforce.add(day, WorkforceColumn.VACANT_POSTS, run.turnover.vacantPosts());
        run.workforce.set(day, WorkforceColumn.MEAN_PRACTICE, practice / run.homes.size());
        run.workforce.add(day, WorkforceColumn.FAILED_AREAS, run.practice.failedNow());
        run.tally.add(Outcome.PRACTICE_FAILURE_DAYS, run.practice.failedNow());
        run.workforce.set(day, WorkforceColumn.RELATIVE_WORKLOAD, worked == 0 ? 1 : needed / worked);
        run.workforce.set(day, WorkforceColumn.MEAN_PPE_STOCK_DAYS, inNeed == 0 ? 0 : stockDays / inNeed);
    }

    private int isolated(Group group) {
        return switch (group) {
            case RESIDENT -> run.isolation.isolatedNow();
            case STAFF, AGENCY -> run.absence.excludedNow(group);
            case VISITOR, HOUSEHOLD -> 0;
        };
    }

    List<HomeRecord> homes() {
        List<HomeRecord> records = new ArrayList<>(run.homes.size());
        for (CareHome home : run.homes) {
            records.add(new HomeRecord(
                    home.spec.name(),
                    home.spec.beds(),
                    home.residentsAtStart,
                    home.staffAtStart,
                    home.agencyShifts,
                    home.firstInfectionDay,
                    home.outbreakDay,
                    home.residentInfections,
                    home.staffInfections,
                    home.residentDeaths,
                    home.staffDeaths));
        }
        return records;
    }
}
