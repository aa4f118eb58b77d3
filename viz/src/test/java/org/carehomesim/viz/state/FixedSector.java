package org.carehomesim.viz.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeInterior.Bed;
import org.carehomesim.sim.sector.HomeInterior.Worker;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.sim.sector.PersonStatus;

/** A run that stands still, with given homes and days. */
public record FixedSector(int days, List<HomeStatus> statuses, List<DayCounts> counts) implements SectorView {

    private static final int UNIT_BEDS = 10;
    private static final int PEOPLE_OF_HOME = 1000;
    private static final int STAFF = 500;

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

    /**
     * The inside of a home: units of ten single rooms, in which the infectious come first, then the exposed, the recovered
     * and those never infected; staff of each unit, two more for the whole home, and an agency worker.
     *
     * @param home number of the home; people are numbered from a thousand times it on
     * @param status what is known of the home
     */
    public static HomeInterior interior(int home, HomeStatus status) {
        List<Health> healths = new ArrayList<>();
        healths.addAll(Collections.nCopies(status.infectious(), Health.INFECTIOUS));
        healths.addAll(Collections.nCopies(status.exposed(), Health.EXPOSED));
        healths.addAll(Collections.nCopies(status.recovered(), Health.RECOVERED));
        healths.addAll(Collections.nCopies(status.susceptible(), Health.SUSCEPTIBLE));
        List<Bed> beds = new ArrayList<>();
        for (int bed = 0; bed < status.beds(); bed++) {
            boolean taken = bed < healths.size();
            beds.add(new Bed(
                    bed / UNIT_BEDS,
                    bed,
                    taken ? PEOPLE_OF_HOME * home + bed : People.NONE,
                    taken ? healths.get(bed) : Health.LEFT,
                    taken ? Whereabouts.CARE_HOME : Whereabouts.NOWHERE,
                    bed < status.isolated()));
        }
        List<Worker> staff = new ArrayList<>();
        int person = PEOPLE_OF_HOME * home + STAFF;
        for (int unit = 0; unit * UNIT_BEDS < status.beds(); unit++) {
            staff.add(new Worker(person++, Group.STAFF, Health.SUSCEPTIBLE, 0, unit));
        }
        staff.add(new Worker(person++, Group.STAFF, Health.SUSCEPTIBLE, 0, People.NONE));
        staff.add(new Worker(person++, Group.STAFF, Health.SUSCEPTIBLE, 1, People.NONE));
        staff.add(new Worker(person, Group.AGENCY, Health.SUSCEPTIBLE, 0, 0));
        return new HomeInterior(beds, staff);
    }

    /** A person of {@link #interior}, of whom little is known. */
    public static PersonStatus person(int number, Health health) {
        boolean resident = number % PEOPLE_OF_HOME < STAFF;
        return new PersonStatus(
                number,
                resident ? Group.RESIDENT : Group.STAFF,
                Optional.empty(),
                OptionalInt.of(number / PEOPLE_OF_HOME),
                health,
                resident ? Whereabouts.CARE_HOME : Whereabouts.HOUSEHOLD,
                OptionalInt.empty(),
                false,
                0,
                0,
                0);
    }

    @Override
    public HomeInterior interior(int home) {
        return interior(home, home(home));
    }

    @Override
    public PersonStatus person(int person) {
        return person(person, Health.SUSCEPTIBLE);
    }

    @Override
    public int residentsInHospital() {
        return 0;
    }
}
