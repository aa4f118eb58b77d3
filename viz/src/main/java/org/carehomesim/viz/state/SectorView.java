package org.carehomesim.viz.state;

import java.time.LocalDate;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.sim.sector.PersonStatus;

/** What the drawings need to know of a run; nothing can be changed through it. */
public interface SectorView {

    /** Date of day 0. */
    LocalDate startDate();

    /** Length of the run in days. */
    int days();

    /** Days simulated so far, from 0 to {@link #days()}. */
    int daysDone();

    /** Number of homes. */
    int homes();

    /** State of a home at the end of the last day simulated, or at the start; homes count from 0. */
    HomeStatus home(int home);

    /** Counts of residents at the end of a day that has been simulated; days count from 0. */
    DayCounts day(int day);

    /** Beds and staff on duty of a home at the end of the last day simulated, or at the start; homes count from 0. */
    HomeInterior interior(int home);

    /** State of a person at the end of the last day simulated, by the numbers of {@link #interior}. */
    PersonStatus person(int person);

    /** Residents in hospital at the end of the last day simulated; 0 before the first. */
    int residentsInHospital();

    /** Date of the last day simulated; before the first, the date of day 0. */
    default LocalDate date() {
        return startDate().plusDays(Math.max(0, daysDone() - 1));
    }
}
