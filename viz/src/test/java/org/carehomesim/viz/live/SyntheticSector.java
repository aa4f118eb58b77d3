package org.carehomesim.viz.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.sim.sector.PersonStatus;
import org.carehomesim.viz.figures.DayFigures;
import org.carehomesim.viz.figures.RunFigures;
import org.carehomesim.viz.state.DayCounts;
import org.carehomesim.viz.state.FixedSector;
import org.carehomesim.viz.state.SectorView;
import sim.engine.SimState;

/** A small made-up run for windows: a wave passes through the homes one after the other, the same every time. */
public final class SyntheticSector extends SimState implements SectorView, RunFigures {

    private static final long serialVersionUID = 1L;

    private static final int DAYS_INFECTED = 30;

    private final int homes;
    private final int days;
    private final transient List<DayCounts> counts = new ArrayList<>();

    public SyntheticSector(int homes, int days) {
        super(1);
        this.homes = homes;
        this.days = days;
    }

    /** This sector for windows. */
    public WatchedRun watched(String title) {
        return new WatchedRun(title, this, this, this, Optional.empty());
    }

    @Override
    public void start() {
        super.start();
        counts.clear();
        schedule.scheduleOnce(0, state -> nextDay());
    }

    private void nextDay() {
        int day = counts.size();
        counts.add(new DayCounts(startDate(), 0, 0, 0));
        int infectious = 0;
        int newInfections = 0;
        int deaths = 0;
        for (int home = 0; home < homes; home++) {
            HomeStatus status = home(home);
            infectious += status.infectious();
            newInfections += infections(home, day) - infections(home, day - 1);
            deaths += status.deaths();
        }
        counts.set(day, new DayCounts(startDate().plusDays(day), infectious, newInfections, deaths));
        if (day + 1 < days) {
            schedule.scheduleOnce(day + 1, state -> nextDay());
        }
    }

    private static int beds(int home) {
        return 8 + (home * 37) % 71;
    }

    private static int firstDay(int home) {
        return home % 3 == 2 ? Integer.MAX_VALUE / 2 : 5 + (home * 13) % 60;
    }

    private static int infections(int home, int day) {
        int since = day - firstDay(home);
        return since < 0 ? 0 : (int) Math.min(beds(home) * 0.6, 1 + since * beds(home) / 50.0);
    }

    @Override
    public HomeStatus home(int home) {
        int day = counts.size() - 1;
        int infections = infections(home, day);
        int recovered = infections(home, day - 12);
        int deaths = recovered / 5;
        if (day > firstDay(home) + DAYS_INFECTED) {
            recovered = infections;
        }
        int ill = infections - recovered;
        return FixedSector.home("Home " + (home + 1), beds(home), ill / 3, ill - ill / 3, recovered - deaths, deaths);
    }

    @Override
    public LocalDate startDate() {
        return FixedSector.START;
    }

    @Override
    public int days() {
        return days;
    }

    @Override
    public int daysDone() {
        return counts.size();
    }

    @Override
    public int homes() {
        return homes;
    }

    @Override
    public DayCounts day(int day) {
        return counts.get(day);
    }

    @Override
    public List<ObservedSeries> observed() {
        return List.of();
    }

    @Override
    public void restart() {
        // figures follow from the day alone
    }

    @Override
    public DayFigures today() {
        DayCounts today = counts.get(counts.size() - 1);
        Map<Group, Integer> infections = new EnumMap<>(Group.class);
        Map<Group, Integer> dead = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            infections.put(group, today.newInfections());
            dead.put(group, today.deaths() / (1 + group.ordinal()));
        }
        return new DayFigures(
                today.date(),
                infections,
                dead,
                today.infectious() / 10,
                Math.min(homes, counts.size()),
                new DayFigures.Staff(20 + today.infectious(), today.infectious(), today.infectious() / 4),
                new DayFigures.Protection(OptionalDouble.of(14), OptionalDouble.of(5)),
                new DayFigures.Reproduction(OptionalDouble.of(1.2), OptionalDouble.empty(), OptionalDouble.empty()),
                List.of(),
                List.of());
    }

    @Override
    public HomeInterior interior(int home) {
        return FixedSector.interior(home, home(home));
    }

    @Override
    public PersonStatus person(int person) {
        return FixedSector.person(person, Health.SUSCEPTIBLE);
    }

    @Override
    public int residentsInHospital() {
        return 0;
    }
}
