package org.carehomesim.viz.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.sector.PolicyStatus;

/**
 * What the charts show of one day, all homes together.
 *
 * @param date date of the day
 * @param newInfections people infected on the day, by group
 * @param deaths people who died of the infection so far, by group
 * @param outbreaksNow homes that have had an outbreak and have residents infected at the end of the day
 * @param outbreaksSoFar homes that have had an outbreak
 * @param staff shifts and absence
 * @param protection stock of protective equipment
 * @param reproduction reproduction numbers
 * @param policies every policy that anybody follows
 * @param changes policies that started or ended on the day
 */
public record DayFigures(
        LocalDate date,
        Map<Group, Integer> newInfections,
        Map<Group, Integer> deaths,
        int outbreaksNow,
        int outbreaksSoFar,
        Staff staff,
        Protection protection,
        Reproduction reproduction,
        List<PolicyStatus> policies,
        List<PolicyChange> changes) {

    /** Copies maps and lists. */
    public DayFigures {
        newInfections = Map.copyOf(newInfections);
        deaths = Map.copyOf(deaths);
        policies = List.copyOf(policies);
        changes = List.copyOf(changes);
    }

    /**
     * Staff on one day.
     *
     * @param away permanent and agency staff away from work, whatever the reason
     * @param agencyShifts shifts worked by agency staff
     * @param unfilledShifts shifts that nobody worked
     */
    public record Staff(int away, int agencyShifts, int unfilledShifts) {}

    /**
     * Days that the scarcest item of protective equipment lasts, over the homes that need any; empty if none does.
     *
     * @param median half of the homes have at most so many
     * @param lowestTenth one home in ten has at most so many
     */
    public record Protection(OptionalDouble median, OptionalDouble lowestTenth) {}

    /**
     * Instantaneous reproduction numbers by setting, see {@link InstantaneousReproduction}; empty on days with too few cases.
     *
     * @param careHomes infections in care homes for each infected resident or member of staff
     * @param households infections in households for each infected person who lives in one
     * @param visits infections at visits for each infected resident or visitor
     */
    public record Reproduction(OptionalDouble careHomes, OptionalDouble households, OptionalDouble visits) {}
}
