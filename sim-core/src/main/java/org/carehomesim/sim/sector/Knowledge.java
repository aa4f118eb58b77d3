package org.carehomesim.sim.sector;

import org.carehomesim.sim.disease.Courses;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.testing.Laboratory;

/** What homes learn from test results, and what they do about it. */
final class Knowledge implements Laboratory.Listener {

    private final Processes run;

    Knowledge(Processes run) {
        this.run = run;
    }

    @Override
    public void positive(int person) {
        People people = run.people;
        int day = run.today.day();
        if (people.whereabouts[person] == Whereabouts.NOWHERE) {
            return;
        }
        if (people.group[person] == Group.RESIDENT) {
            if (people.isolatedUntil[person] <= day && !isKnownBySymptoms(person)) {
                run.isolation.noticePositiveTest(person);
            }
            return;
        }
        if (people.absentUntil[person] <= day) {
            if (people.home[person] != People.NONE) {
                run.occupancy.homeOf(person).noteCase(day);
            }
            run.absence.excludeAfterTest(person);
        }
    }

    private boolean isKnownBySymptoms(int resident) {
        Courses courses = run.progression.courses();
        return courses.infectedDay(resident) != Courses.NEVER && courses.onsetDay(resident) <= run.today.day();
    }
}
