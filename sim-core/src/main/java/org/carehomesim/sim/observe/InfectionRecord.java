package org.carehomesim.sim.observe;

import java.io.Serializable;
import org.carehomesim.sim.person.Group;

/**
 * One row of the line list.
 *
 * @param infection number of the infection in the run, from 1
 * @param day day of infection
 * @param shift name of the shift, or {@code evening} for households and the community, {@code day} for hospital
 * @param person number of the person
 * @param group group of the person
 * @param home name of the home where it was caught, or of the person's own home, or empty
 * @param setting where it was caught
 * @param infector number of the infecting person, or -1 if outside the model
 * @param infectorGroup group of the infecting person, or null
 * @param symptomatic whether the person ever got or will get symptoms
 * @param outcome {@code recovered}, {@code died}, {@code left} if the person has left the model for other reasons, or
 *     {@code ill} if not over by the end of the run
 * @param infectorInfection number of the infection in which the infector passed it on, or -1 if there is none
 */
public record InfectionRecord(
        int infection,
        int day,
        String shift,
        int person,
        Group group,
        String home,
        Setting setting,
        int infector,
        Group infectorGroup,
        boolean symptomatic,
        String outcome,
        int infectorInfection)
        implements Serializable {}
