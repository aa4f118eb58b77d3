package org.carehomesim.sim.sector;

import java.util.Optional;
import java.util.OptionalInt;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.person.Whereabouts;

/**
 * State of one person at the end of a day, for those who watch.
 *
 * @param number number of the person
 * @param group what the person is to the homes
 * @param role what a member of a home's own staff does
 * @param home home of a resident or of permanent staff; the one where an agency worker worked last; from 0
 * @param health course of the infection
 * @param whereabouts place
 * @param age age of a resident in years, where the scenario has ages
 * @param dementia whether a resident has dementia
 * @param timesInfected infections so far
 * @param isolationDaysLeft days of isolation or quarantine to come
 * @param absenceDaysLeft days of absence from work to come, as far as they are fixed
 */
public record PersonStatus(
        int number,
        Group group,
        Optional<StaffRole> role,
        OptionalInt home,
        Health health,
        Whereabouts whereabouts,
        OptionalInt age,
        boolean dementia,
        int timesInfected,
        int isolationDaysLeft,
        int absenceDaysLeft) {

    /** Looks at a person. */
    static PersonStatus of(Processes run, int person) {
        People people = run.people;
        int tomorrow = run.today.day() + 1;
        return new PersonStatus(
                person,
                people.group[person],
                Optional.ofNullable(people.role[person]),
                people.home[person] == People.NONE ? OptionalInt.empty() : OptionalInt.of(people.home[person]),
                people.health[person],
                people.whereabouts[person],
                people.age[person] == 0 ? OptionalInt.empty() : OptionalInt.of(people.age[person]),
                people.dementia[person],
                people.episode[person],
                Math.max(0, people.isolatedUntil[person] - tomorrow),
                Math.max(0, people.absentUntil[person] - tomorrow));
    }
}
