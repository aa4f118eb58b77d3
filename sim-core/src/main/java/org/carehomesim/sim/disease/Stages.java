package org.carehomesim.sim.disease;

import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.random.DayTable;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/**
 * How long the stages of an infection last, in whole days: stage after stage, or counted from infection.
 *
 * <p>The early stage lasts from the end of the latent period to onset, the late one from onset to the end of
 * infectiousness. Without symptoms there is only an early stage; counted from infection, people without symptoms have both.
 */
final class Stages {

    /** Told of every possible length of the infectious stages. */
    interface Visitor {

        /**
         * One possibility.
         *
         * @param early days infectious in the early stage
         * @param late days infectious in the late stage as drawn; negative if infectiousness ends before onset
         * @param probability its probability
         */
        void visit(int early, int late, double probability);
    }

    private static final int MOST_ATTEMPTS = 1000;
    /** Draws of further attempts are far from those of further episodes. */
    private static final long ATTEMPT = 1L << 32;

    private static final double POSSIBLE = 1e-2;

    private final Streams streams;
    private final DayTable latent;
    private final DayTable presymptomatic;
    private final DayTable symptomatic;
    private final DayTable asymptomatic;
    private final DayTable toOnset;
    private final DayTable toEnd;

    /**
     * Tabulates the durations.
     *
     * @throws InvalidParameterException if times since infection hardly ever come in the right order
     */
    Stages(DiseaseParameters parameters, Streams streams) {
        this.streams = streams;
        TimesSinceInfection since = parameters.sinceInfection();
        latent = new DayTable(parameters.latentDays(), 1);
        presymptomatic = new DayTable(parameters.presymptomaticDays(), 0);
        symptomatic = new DayTable(parameters.symptomaticDays(), 1);
        asymptomatic = new DayTable(parameters.asymptomaticDays(), 1);
        toOnset = since == null ? null : new DayTable(since.onsetDays(), 1);
        toEnd = since == null ? null : new DayTable(since.endDays(), 1);
        if (since != null && inOrder() < POSSIBLE) {
            throw new InvalidParameterException(
                    "latent-days, onset-days and end-days of since-infection must be such that onset and end come after the latent period in at least one of a hundred draws");
        }
    }

    /** Whether stages are counted from infection. */
    boolean sinceInfection() {
        return toOnset != null;
    }

    /** Draws the stages of one infection into {@code courses}; {@code onset} is set only with symptoms. */
    void draw(Courses courses, int person, long key, int episode, boolean symptoms, int day) {
        if (sinceInfection()) {
            drawSinceInfection(courses, person, key, episode, symptoms, day);
            return;
        }
        int infectious = day + days(latent, Purpose.LATENT, key, episode);
        if (symptoms) {
            int onset = infectious + days(presymptomatic, Purpose.PRESYMPTOMATIC, key, episode);
            int late = days(symptomatic, Purpose.INFECTIOUS_PERIOD, key, episode);
            courses.setStages(person, day, infectious, onset, onset + late, late);
        } else {
            int early = days(asymptomatic, Purpose.INFECTIOUS_PERIOD, key, episode);
            courses.setStages(person, day, infectious, Courses.NEVER, infectious + early, 0);
        }
    }

    private void drawSinceInfection(Courses courses, int person, long key, int episode, boolean symptoms, int day) {
        for (long attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            long when = episode + attempt * ATTEMPT;
            int infectious = days(latent, Purpose.LATENT, key, when);
            int onset = days(toOnset, Purpose.PRESYMPTOMATIC, key, when);
            int end = days(toEnd, Purpose.INFECTIOUS_PERIOD, key, when);
            if (areInOrder(infectious, onset, end) || attempt == MOST_ATTEMPTS - 1) {
                int last = Math.max(end, infectious + 1);
                courses.setStages(
                        person,
                        day,
                        day + infectious,
                        symptoms ? day + onset : Courses.NEVER,
                        day + last,
                        last - onset);
                return;
            }
        }
    }

    private static boolean areInOrder(int latent, int onset, int end) {
        return onset >= latent && end > latent;
    }

    private double inOrder() {
        double sum = 0;
        for (int infectious = 1; infectious <= latent.longest(); infectious++) {
            sum += latent.probability(infectious)
                    * (1 - toOnset.cumulative(infectious - 1))
                    * (1 - toEnd.cumulative(infectious));
        }
        return sum;
    }

    /** Visits all possible lengths of the infectious stages of people with or without symptoms. */
    void visitAll(boolean symptoms, Visitor visitor) {
        if (sinceInfection()) {
            visitSinceInfection(visitor);
        } else if (symptoms) {
            for (int early = 0; early <= presymptomatic.longest(); early++) {
                for (int late = 1; late <= symptomatic.longest(); late++) {
                    visitor.visit(early, late, presymptomatic.probability(early) * symptomatic.probability(late));
                }
            }
        } else {
            for (int early = 1; early <= asymptomatic.longest(); early++) {
                visitor.visit(early, 0, asymptomatic.probability(early));
            }
        }
    }

    private void visitSinceInfection(Visitor visitor) {
        double scale = 1 / inOrder();
        for (int infectious = 1; infectious <= latent.longest(); infectious++) {
            for (int onset = infectious; onset <= toOnset.longest(); onset++) {
                double both = scale * latent.probability(infectious) * toOnset.probability(onset);
                for (int end = infectious + 1; end <= toEnd.longest(); end++) {
                    visitor.visit(Math.min(onset, end) - infectious, end - onset, both * toEnd.probability(end));
                }
            }
        }
    }

    private int days(DayTable table, Purpose purpose, long key, long when) {
        return table.at(streams.uniform(purpose, key, when));
    }
}
