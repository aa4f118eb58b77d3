package org.carehomesim.sim.sector;

/**
 * State of one home at the end of a day, for those who watch.
 *
 * @param name name of the home
 * @param beds registered beds
 * @param residents residents in the home
 * @param susceptible residents never infected
 * @param exposed residents infected, not yet infectious
 * @param infectious residents infectious
 * @param recovered residents recovered
 * @param isolated residents in isolation
 * @param deaths residents who died of the infection so far
 * @param infections residents infected so far
 * @param staffAbsent permanent staff absent
 * @param permanentStaff permanent staff employed
 * @param ppeStockDays stock of protective equipment in days of current use
 * @param outbreak whether there has been an outbreak
 */
public record HomeStatus(
        String name,
        int beds,
        int residents,
        int susceptible,
        int exposed,
        int infectious,
        int recovered,
        int isolated,
        int deaths,
        int infections,
        int staffAbsent,
        int permanentStaff,
        double ppeStockDays,
        boolean outbreak) {}
