package org.carehomesim.viz.figures;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.carehomesim.sim.disease.GenerationInterval;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.observe.SettingCounts;
import org.carehomesim.sim.person.Group;

/** The reproduction numbers of care homes, households and visits, day after day. */
final class SettingReproduction {

    private static final Counted CARE_HOMES = new Counted(
            EnumSet.of(Setting.CARE_HOME, Setting.SURFACE), EnumSet.of(Group.RESIDENT, Group.STAFF, Group.AGENCY));
    private static final Counted HOUSEHOLDS = new Counted(
            EnumSet.of(Setting.HOUSEHOLD), EnumSet.of(Group.STAFF, Group.AGENCY, Group.VISITOR, Group.HOUSEHOLD));
    private static final Counted VISITS =
            new Counted(EnumSet.of(Setting.VISIT), EnumSet.of(Group.RESIDENT, Group.VISITOR));

    private final InstantaneousReproduction careHomes;
    private final InstantaneousReproduction households;
    private final InstantaneousReproduction visits;

    /** Where infections are caught, and who can infect others there. */
    private record Counted(Set<Setting> settings, Set<Group> infectors) {

        int cases(DailyCounts daily, int day) {
            return infectors.stream()
                    .mapToInt(group -> daily.get(day, group, DailyColumn.NEW_INFECTIONS))
                    .sum();
        }

        int caught(SettingCounts counts, int day) {
            return settings.stream()
                    .mapToInt(setting -> counts.get(day, setting))
                    .sum();
        }

        void addTo(InstantaneousReproduction reproduction, DailyCounts daily, SettingCounts counts, int day) {
            reproduction.add(cases(daily, day), caught(counts, day));
        }
    }

    SettingReproduction(GenerationInterval interval) {
        careHomes = of(interval);
        households = of(interval);
        visits = of(interval);
    }

    private static InstantaneousReproduction of(GenerationInterval interval) {
        return new InstantaneousReproduction(interval::weight, interval.longest());
    }

    /** Adds the day after the last one and gives its numbers. */
    DayFigures.Reproduction add(DailyCounts daily, SettingCounts counts, int day) {
        CARE_HOMES.addTo(careHomes, daily, counts, day);
        HOUSEHOLDS.addTo(households, daily, counts, day);
        VISITS.addTo(visits, daily, counts, day);
        OptionalDouble inHomes = careHomes.value();
        return new DayFigures.Reproduction(inHomes, households.value(), visits.value());
    }
}
