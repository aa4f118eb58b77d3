package org.carehomesim.sim.practice;

import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/** Infection-control practice of homes: drawn at the start, refreshed by contacts, drifting back, suffering when short. */
public final class Practice {

    private final PracticeParameters parameters;

    /** Prepares practice. */
    public Practice(PracticeParameters parameters) {
        this.parameters = parameters;
    }

    /** Draws the ordinary score of a home. */
    public void begin(CareHome home, Streams streams) {
        double score = parameters.score().quantile(streams.uniform(Purpose.PRACTICE_SCORE, home.key, 0));
        home.ordinaryPractice = Math.max(0, Math.min(1, score));
    }

    /** Raises the score of a home by {@code share} of what is missing to {@code target}. */
    public void refresh(CareHome home, double target, double share) {
        double missing = target - home.practice();
        if (missing > 0) {
            home.refreshedPractice += missing * share;
        }
    }

    /** Lowers the practice of the day where shifts are unfilled: {@code 1 - sensitivity x share of shifts unfilled}. */
    public void suffer(CareHome home) {
        home.practiceShare = home.shiftsUnfilled == 0
                ? 1
                : 1 - parameters.sensitivityToShortfall() * home.shiftsUnfilled / home.shiftsNeeded;
    }

    /** Lets a day's drift happen. */
    public void drift(CareHome home) {
        home.refreshedPractice *= 1 - parameters.driftPerDay();
    }
}
