package org.carehomesim.sim.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/** Infection-control practice of homes: drawn at the start, failing, reviewed, raised and drifting back. */
public final class Practice {

    private final double driftLeft;
    private final PracticeFailures failures;
    private final List<HomePractice> raised = new ArrayList<>();

    /**
     * Draws the ordinary practice of every home, and what has failed at the start.
     *
     * @param parameters practice
     * @param homes practice of each home, in order
     * @param streams random streams of the run
     * @param today the day
     * @param tally counts failures
     */
    public Practice(
            PracticeParameters parameters, List<HomePractice> homes, Streams streams, Today today, Tally tally) {
        driftLeft = 1 - parameters.driftPerDay();
        Checklist checklist = new Checklist(parameters.sensitivityToShortfall(), parameters.checklist());
        double spread =
                parameters.checklist() == null ? 0 : parameters.checklist().spreadBetweenAreas();
        for (HomePractice home : homes) {
            home.begin(checklist);
            double score = parameters.score().quantile(streams.uniform(Purpose.PRACTICE_SCORE, home.key, 0));
            for (PracticeArea area : PracticeArea.ALL) {
                double deviation = spread == 0
                        ? 0
                        : spread * (2 * streams.uniform(Purpose.PRACTICE_AREA, home.key, area.ordinal()) - 1);
                home.setOrdinary(area, score + deviation);
            }
        }
        failures = new PracticeFailures(parameters.checklist(), homes, streams, today, tally);
    }

    /** Failures, audits and the drift of a day. */
    public void advance() {
        failures.advance();
        for (HomePractice home : raised) {
            home.drift(driftLeft);
        }
    }

    /**
     * Somebody goes through areas of a home: finds each failure with probability {@code detection} and has it mended, and
     * raises every area below {@code target} by {@code share} of what is missing to it.
     */
    public void review(HomePractice home, Set<PracticeArea> areas, double detection, double target, double share) {
        failures.lookFor(home, areas, detection);
        for (PracticeArea area : areas) {
            if (home.raise(area, target, share)) {
                raised.add(home);
            }
        }
    }

    /** Areas of all homes that have failed and not been mended. */
    public int failedNow() {
        return failures.failedNow();
    }
}
