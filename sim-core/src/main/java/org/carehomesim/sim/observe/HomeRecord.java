package org.carehomesim.sim.observe;

import java.io.Serializable;

/**
 * What happened in one home during a run.
 *
 * @param home name of the home
 * @param beds registered beds
 * @param residents residents at the start
 * @param staff permanent staff
 * @param agencyShifts shifts worked by agency staff
 * @param firstInfectionDay day of the first infection of a resident, or -1
 * @param outbreakDay day on which two residents had been infected within 14 days, or -1
 * @param residentInfections infections of residents
 * @param staffInfections infections of permanent staff
 * @param residentDeaths residents who died of the infection
 * @param staffDeaths permanent staff who died of the infection
 */
public record HomeRecord(
        String home,
        int beds,
        int residents,
        int staff,
        int agencyShifts,
        int firstInfectionDay,
        int outbreakDay,
        int residentInfections,
        int staffInfections,
        int residentDeaths,
        int staffDeaths)
        implements Serializable {}
