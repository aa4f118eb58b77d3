package org.carehomesim.sim.sector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carehomesim.sim.contact.Infections;
import org.carehomesim.sim.disease.Courses;
import org.carehomesim.sim.observe.InfectionRecord;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.observe.SettingCounts;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.Origin;
import org.carehomesim.sim.person.People;

/** Carries out infections and, if asked for, keeps the line list. */
final class InfectionLog implements Infections {

    /** Shift of infections in the evening, in households and the community. */
    static final String EVENING = "evening";
    /** Shift of infections that are not tied to one. */
    static final String DAY = "day";

    private final Processes run;
    private final boolean lineList;
    private final List<Entry> entries = new ArrayList<>();
    private final SettingCounts bySetting;
    private String shift = DAY;

    /** One infection; symptoms and outcome are looked up at the end. */
    private record Entry(
            int day,
            String shift,
            int person,
            int episode,
            int home,
            Setting setting,
            int infector,
            boolean symptomatic) {}

    InfectionLog(Processes run, boolean lineList) {
        this.run = run;
        this.lineList = lineList;
        bySetting = new SettingCounts(run.today.days());
    }

    /** Infections by day and setting. */
    SettingCounts bySetting() {
        return bySetting;
    }

    /** Part of the day in which the next infections happen. */
    void setShift(String name) {
        shift = name;
    }

    @Override
    public boolean infectorsWanted() {
        return lineList;
    }

    @Override
    public void infect(int person, Setting setting, int home, int infector) {
        run.exposure.forget(person);
        if (setting == Setting.HOSPITAL) {
            run.tally.add(Outcome.NOSOCOMIAL_INFECTIONS, 1);
        }
        noteOrigin(person, setting, infector);
        run.progression.infect(person);
        note(person, setting, home != People.NONE ? home : run.people.home[person], infector);
    }

    /** A household infection inherits the origin of its infector's. */
    private void noteOrigin(int person, Setting setting, int infector) {
        Group group = run.people.group[person];
        boolean inHome = setting == Setting.CARE_HOME || setting == Setting.SURFACE || setting == Setting.SUPPORT_VISIT;
        Origin origin = Origin.COMMUNITY;
        if (setting == Setting.HOUSEHOLD) {
            origin = run.people.origin[infector];
        } else if (setting == Setting.VISIT && group == Group.VISITOR) {
            origin = Origin.VISITOR;
        } else if (inHome && (group == Group.STAFF || group == Group.AGENCY)) {
            origin = Origin.STAFF;
        }
        run.people.origin[person] = origin;
        if (group == Group.HOUSEHOLD && origin == Origin.STAFF) {
            run.tally.add(Outcome.HOUSEHOLD_INFECTIONS_BY_STAFF, 1);
        } else if (group == Group.HOUSEHOLD && origin == Origin.VISITOR) {
            run.tally.add(Outcome.HOUSEHOLD_INFECTIONS_BY_VISITORS, 1);
        }
    }

    @Override
    public void brought(int person, Setting setting) {
        run.people.origin[person] = Origin.COMMUNITY;
        note(person, setting, run.people.home[person], UNKNOWN);
    }

    private void note(int person, Setting setting, int home, int infector) {
        if (run.today.day() >= 0) {
            bySetting.add(run.today.day(), setting);
        }
        if (lineList) {
            boolean symptomatic = run.progression.courses().onsetDay(person) != Courses.NEVER;
            entries.add(new Entry(
                    run.today.day(), shift, person, run.people.episode[person], home, setting, infector, symptomatic));
        }
    }

    /** The line list so far. */
    List<InfectionRecord> records() {
        List<InfectionRecord> records = new ArrayList<>(entries.size());
        Map<Integer, Integer> latest = new HashMap<>();
        for (Entry entry : entries) {
            int home = entry.home();
            int infectorInfection = latest.getOrDefault(entry.infector(), UNKNOWN);
            latest.put(entry.person(), records.size() + 1);
            records.add(new InfectionRecord(
                    records.size() + 1,
                    entry.day(),
                    entry.shift(),
                    entry.person(),
                    run.people.group[entry.person()],
                    home == People.NONE ? "" : run.homes.get(home).spec.name(),
                    entry.setting(),
                    entry.infector(),
                    entry.infector() == UNKNOWN ? null : groupOf(entry.infector()),
                    entry.symptomatic(),
                    outcome(entry),
                    infectorInfection));
        }
        return records;
    }

    private Group groupOf(int person) {
        return run.people.group[person];
    }

    private String outcome(Entry entry) {
        Health health = run.people.health[entry.person()];
        boolean latest = run.people.episode[entry.person()] == entry.episode();
        if (!latest || health == Health.SUSCEPTIBLE) {
            return "recovered";
        }
        return switch (health) {
            case DEAD -> "died";
            case RECOVERED -> run.progression.courses().deathDay(entry.person()) == Courses.NEVER ? "recovered" : "ill";
            case LEFT -> "left";
            default -> "ill";
        };
    }
}
