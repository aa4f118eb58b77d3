package org.carehomesim.viz.state;

import java.time.LocalDate;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.DailyCounts;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.sim.sector.PersonStatus;

/** The view of a {@link CareSector} that has been started. */
public final class CareSectorView implements SectorView {

    private final CareSector sector;

    /** Creates the view of a run. */
    public CareSectorView(CareSector sector) {
        this.sector = sector;
    }

    @Override
    public LocalDate startDate() {
        return sector.scenario().calendar().start();
    }

    @Override
    public int days() {
        return sector.scenario().calendar().days();
    }

    @Override
    public int daysDone() {
        return sector.daysDone();
    }

    @Override
    public int homes() {
        return sector.homes();
    }

    @Override
    public HomeStatus home(int home) {
        return sector.home(home);
    }

    @Override
    public DayCounts day(int day) {
        DailyCounts daily = sector.daily();
        return new DayCounts(
                startDate().plusDays(day),
                daily.get(day, Group.RESIDENT, DailyColumn.INFECTIOUS),
                daily.get(day, Group.RESIDENT, DailyColumn.NEW_INFECTIONS),
                daily.get(day, Group.RESIDENT, DailyColumn.DEAD));
    }

    @Override
    public HomeInterior interior(int home) {
        return sector.interior(home);
    }

    @Override
    public PersonStatus person(int person) {
        return sector.person(person);
    }

    @Override
    public int residentsInHospital() {
        return daysDone() == 0 ? 0 : sector.daily().get(daysDone() - 1, Group.RESIDENT, DailyColumn.IN_HOSPITAL);
    }
}
