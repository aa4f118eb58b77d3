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
 * <p>An infection is a known case once, by symptoms or by a test, and confirmed once, by its first positive test. Later
 * positive tests of the same infection, common for weeks after recovery, are not news and have no consequences.
 */
final class Knowledge implements Laboratory.Listener {

    private final Processes run;
    private int[] knownEpisode;
    private int[] confirmedEpisode;

    Knowledge(Processes run) {
        this.run = run;
        knownEpisode = new int[run.people.count()];
        confirmedEpisode = new int[run.people.count()];
    }

    @Override
    public void positive(int person) {
        if (run.people.whereabouts[person] == Whereabouts.NOWHERE) {
            return;
        }
        if (noteCase(person)) {
            if (run.people.group[person] == Group.RESIDENT) {
                run.isolation.noticePositiveTest(person);
            } else {
                run.absence.excludeAfterTest(person);
            }
        }
        if (isNews(confirmedEpisode, person)) {
            run.tracing.trace(person);
        }
    }

    /** Notes a case in the home, the one worked in last for agency staff; false if this infection was known before. */
    boolean noteCase(int person) {
        if (person >= knownEpisode.length) {
            int capacity = run.people.count() + run.people.count() / 8;
            knownEpisode = Arrays.copyOf(knownEpisode, capacity);
            confirmedEpisode = Arrays.copyOf(confirmedEpisode, capacity);
        }
        if (!isNews(knownEpisode, person)) {
            return false;
        }
        if (run.people.home[person] != People.NONE) {
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

    /** Writes down the person's present infection; false if it stood there. Every false positive test is news. */
    private boolean isNews(int[] episodes, int person) {
        int episode = run.people.episode[person];
        boolean news = episode == 0 || episodes[person] != episode;
        episodes[person] = episode;
        return news;
    }
}
