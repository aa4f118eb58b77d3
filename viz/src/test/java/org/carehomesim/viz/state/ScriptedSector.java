package org.carehomesim.viz.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeInterior.Bed;
import org.carehomesim.sim.sector.HomeInterior.Worker;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.sim.sector.PersonStatus;

/** Homes of 20 beds with one resident each, whose comings and goings a test decides; resident number = home number. */
public final class ScriptedSector implements SectorView {

    public static final int AGENCY_WORKER = 100;

    private final Whereabouts[] places;
    private final Health[] healths;
    private final List<List<Worker>> onDuty = new ArrayList<>();
    private int daysDone;

    public ScriptedSector(int homes) {
        places = new Whereabouts[homes];
        healths = new Health[homes];
        for (int home = 0; home < homes; home++) {
            places[home] = Whereabouts.CARE_HOME;
            healths[home] = Health.SUSCEPTIBLE;
            onDuty.add(List.of());
        }
    }

    /** The day ends with the agency worker having been on duty in a home. */
    public void dayWithAgencyWorkerIn(int home, Health health) {
        onDuty.replaceAll(staff -> List.of());
        onDuty.set(home, List.of(new Worker(AGENCY_WORKER, Group.AGENCY, health, 0, 0)));
        daysDone++;
    }

    /** The day ends with nobody having been on duty. */
    public void day() {
        onDuty.replaceAll(staff -> List.of());
        daysDone++;
    }

    /** The resident of a home is somewhere else from today on. */
    public void resident(int home, Whereabouts place, Health health) {
        places[home] = place;
        healths[home] = health;
    }

    /** Back to the start, as when a run begins again. */
    public void restart() {
        onDuty.replaceAll(staff -> List.of());
        daysDone = 0;
    }

    @Override
    public HomeInterior interior(int home) {
        List<Bed> beds = new ArrayList<>();
        beds.add(new Bed(0, 0, home, healths[home], places[home], false));
        for (int bed = 1; bed < 20; bed++) {
            beds.add(new Bed(bed / 10, bed, -1, Health.LEFT, Whereabouts.NOWHERE, false));
        }
        return new HomeInterior(beds, onDuty.get(home));
    }

    @Override
    public HomeStatus home(int home) {
        return FixedSector.uninfected("Home " + (home + 1), 20);
    }

    @Override
    public PersonStatus person(int person) {
        return FixedSector.person(person, Health.SUSCEPTIBLE);
    }

    @Override
    public int residentsInHospital() {
        return 0;
    }

    @Override
    public LocalDate startDate() {
        return FixedSector.START;
    }

    @Override
    public int days() {
        return 60;
    }

    @Override
    public int daysDone() {
        return daysDone;
    }

    @Override
    public int homes() {
        return places.length;
    }

    @Override
    public DayCounts day(int day) {
        return new DayCounts(FixedSector.START.plusDays(day), 0, 0, 0);
    }
}
