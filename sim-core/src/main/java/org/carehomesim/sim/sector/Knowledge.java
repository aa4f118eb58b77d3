package org.carehomesim.sim.sector;

import java.util.Arrays;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.testing.Laboratory;

/**
 * Which cases homes know of, and what they do about test results.
 *
 * <p>An infection is a known case once. Later positive tests of the same infection, common for weeks after recovery, are
 * not news and have no consequences.
 */
final class Knowledge implements Laboratory.Listener {

    private final Processes run;
    private int[] knownEpisode;

    Knowledge(Processes run) {
        this.run = run;
        knownEpisode = new int[run.people.count()];
    }

    @Override
    public void positive(int person) {
        if (run.people.whereabouts[person] == Whereabouts.NOWHERE || !noteCase(person)) {
            return;
        }
        if (run.people.group[person] == Group.RESIDENT) {
            run.isolation.noticePositiveTest(person);
        } else {
            run.absence.excludeAfterTest(person);
        }
    }

    /** Notes a case in the home, the one worked in last for agency staff; false if this infection was known before. */
    boolean noteCase(int person) {
        People people = run.people;
        int episode = people.episode[person];
        if (person >= knownEpisode.length) {
            knownEpisode = Arrays.copyOf(knownEpisode, people.count() + people.count() / 8);
        }
        if (episode > 0 && knownEpisode[person] == episode) {
            return false;
        }
        knownEpisode[person] = episode;
        if (people.home[person] != People.NONE) {
            noteCase(person, run.occupancy.homeOf(person));
        }
        return true;
    }

    private void noteCase(int person, CareHome home) {
        run.fear.caseKnown(home);
        home.noteCase(run.today.day());
        if (run.people.group[person] != Group.RESIDENT) {
            run.colleagues.caseKnown(person, home);
        }
    }
}
