package org.carehomesim.results.table;

import java.time.LocalDate;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;

/**
 * One infection as {@code infections.csv} has it.
 *
 * @param infection number of the infection in its run, from 1
 * @param day day of the run
 * @param date date of that day
 * @param group group of the person infected
 * @param home home where it was caught, or the person's own; may be empty
 * @param setting where it was caught
 * @param over whether the infection was over by the end of the run
 * @param infectorInfection number of the infection in which the infector passed it on; 0 if not in the table
 */
public record LineListRow(
        int infection,
        int day,
        LocalDate date,
        Group group,
        String home,
        Setting setting,
        boolean over,
        int infectorInfection) {

    /** Whether it was caught in a home, from those who live, work or visit there, or from what they touched. */
    public boolean caughtInHome() {
        return switch (setting) {
            case CARE_HOME, VISIT, SURFACE, SUPPORT_VISIT -> true;
            default -> false;
        };
    }
}
