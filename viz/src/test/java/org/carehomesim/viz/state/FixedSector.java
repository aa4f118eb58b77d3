package org.carehomesim.viz.state;

import java.time.LocalDate;
import java.util.List;
import org.carehomesim.sim.sector.HomeStatus;

/** A run that stands still, with given homes and days. */
public record FixedSector(int days, List<HomeStatus> statuses, List<DayCounts> counts) implements SectorView {

    public static final LocalDate START = LocalDate.of(2020, 3, 1);

    /** A home where nobody has been infected. */
    public static HomeStatus uninfected(String name, int beds) {
        return home(name, beds, 0, 0, 0, 0);
    }

    /** A home with residents exposed and infectious now, recovered, and dead. */
    public static HomeStatus home(String name, int beds, int exposed, int infectious, int recovered, int deaths) {
        int infections = exposed + infectious + recovered + deaths;
        return new HomeStatus(
                name,
                beds,
                beds - deaths,
                beds - infections,
                exposed,
                infectious,
                recovered,
                0,
                deaths,
                infections,
                0,
                beds,
                14,
                infections > 1);
    }

    /** A run after its first day. */
    public static FixedSector afterOneDay(HomeStatus... homes) {
        return new FixedSector(60, List.of(homes), List.of(new DayCounts(START, 0, 0, 0)));
    }

    @Override
    public LocalDate startDate() {
        return START;
    }

    @Override
    public int daysDone() {
        return counts.size();
    }

    @Override
    public int homes() {
        return statuses.size();
    }

    @Override
    public HomeStatus home(int home) {
        return statuses.get(home);
    }

    @Override
    public DayCounts day(int day) {
        return counts.get(day);
    }
}
