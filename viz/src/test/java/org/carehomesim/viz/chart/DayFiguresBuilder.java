package org.carehomesim.viz.chart;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.carehomesim.sim.person.Group;
import org.carehomesim.viz.figures.DayFigures;
import org.carehomesim.viz.figures.PolicyChange;

/** Figures of made-up days for charts. */
final class DayFiguresBuilder {

    static final LocalDate START = LocalDate.of(2020, 3, 1);

    private DayFiguresBuilder() {}

    /** Day {@code day}: {@code day} times 1, 2, 3, ... infections in the groups, half as many deaths. */
    static DayFigures day(int day, PolicyChange... changes) {
        Map<Group, Integer> infections = new EnumMap<>(Group.class);
        Map<Group, Integer> deaths = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            infections.put(group, day * (group.ordinal() + 1));
            deaths.put(group, day * (group.ordinal() + 1) / 2);
        }
        return new DayFigures(
                START.plusDays(day),
                infections,
                deaths,
                day / 3,
                day,
                new DayFigures.Staff(20 + day, 10 + day, day),
                new DayFigures.Protection(OptionalDouble.of(14.5), OptionalDouble.of(5)),
                new DayFigures.Reproduction(OptionalDouble.of(1.25), OptionalDouble.empty(), OptionalDouble.of(0.5)),
                List.of(),
                List.of(changes));
    }
}
