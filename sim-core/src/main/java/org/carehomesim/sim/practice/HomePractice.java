package org.carehomesim.sim.practice;

import org.carehomesim.sim.checklist.PracticeArea;

/**
 * How well one home practises infection control in each area, and what that does to the area's lever.
 *
 * <p>The score of an area is {@code o + (1 - o) (1 - (1 - l) (1 - t)) + g}, at most 1: the ordinary score {@code o}, what a
 * lead ({@code l}) and training ({@code t}) make good of what it misses to 1, and what reviews have added ({@code g}).
 * While the area has failed the score is at most {@code score-when-failed}. Today's score is the share of it that short
 * staffing leaves.
 */
public final class HomePractice {

    private static final int AREAS = PracticeArea.values().length;
    private static final double[] NONE = {};

    final int number;
    final long key;
    private Checklist checklist = Checklist.NONE;
    private final double[] ordinary = new double[AREAS];
    private double[] gain = NONE;
    private double[] trained = NONE;
    private int failed;
    private double led;
    private double shareLeft = 1;

    // Agency staff
    private int agencyShiftsBefore;
    private int agencyShiftsOfDay;
    /** Share of those at work today who have been trained if the permanent staff have. */
    private double trainedAtWork = 1;

    /** Mean of the scores, or NaN if one of them has changed since it was worked out. */
    private double mean = Double.NaN;

    /** Looks of others for failures on the last day with one. */
    private int lastReview = -1;

    private int reviewsOfDay;

    /**
     * Creates practice that has yet to be drawn.
     *
     * @param number number of the home, from 0
     * @param key key of the home's random streams
     */
    public HomePractice(int number, long key) {
        this.number = number;
        this.key = key;
    }

    void begin(Checklist rules) {
        checklist = rules;
    }

    void setOrdinary(PracticeArea area, double score) {
        ordinary[area.ordinal()] = Math.max(0, Math.min(1, score));
        mean = Double.NaN;
    }

    /** Score of an area when fully staffed and nothing has failed, 0 to 1. */
    double scoreWithoutFailure(PracticeArea area) {
        int a = area.ordinal();
        double score = ordinary[a];
        if (led > 0 || trained != NONE) {
            double made = trained == NONE ? led : 1 - (1 - led) * (1 - trained[a] * trainedAtWork);
            score += made * (1 - score);
        }
        return gain == NONE ? score : Math.min(1, score + gain[a]);
    }

    /** Score of an area when fully staffed, 0 to 1. */
    public double score(PracticeArea area) {
        double score = scoreWithoutFailure(area);
        return hasFailed(area) ? Math.min(score, checklist.scoreWhenFailed) : score;
    }

    /** Score of an area today, with what short staffing leaves of it, 0 to 1. */
    public double scoreToday(PracticeArea area) {
        return score(area) * shareLeft;
    }

    /** Mean score of all areas today. */
    public double meanToday() {
        if (Double.isNaN(mean)) {
            double sum = 0;
            for (PracticeArea area : PracticeArea.ALL) {
                sum += score(area);
            }
            mean = sum / AREAS;
        }
        return mean * shareLeft;
    }

    /** What practice in an area makes of its lever today: 1 at the reference score. */
    public double factor(PracticeArea area) {
        return checklist.isTied(area) ? checklist.factor(area, scoreToday(area)) : 1;
    }

    /** A share or probability that is an area's lever, as practice makes it today. */
    public double applyTo(double share, PracticeArea area) {
        return checklist.isTied(area) ? Math.min(1, share * checklist.factor(area, scoreToday(area))) : share;
    }

    /** Whether an area has failed and nobody has mended it. */
    public boolean hasFailed(PracticeArea area) {
        return (failed & bit(area)) != 0;
    }

    void fail(PracticeArea area) {
        failed |= bit(area);
        mean = Double.NaN;
    }

    void mend(PracticeArea area) {
        failed &= ~bit(area);
        mean = Double.NaN;
    }

    private static int bit(PracticeArea area) {
        return 1 << area.ordinal();
    }

    /**
     * Lets the staffing of the day tell on practice.
     *
     * @param needed shifts to be worked today
     * @param unfilled those that nobody works
     * @param agencyShifts shifts worked by agency staff so far in the run
     * @param briefedAgencyShare share of agency staff who are briefed on what permanent staff are trained in
     */
    public void work(int needed, int unfilled, int agencyShifts, double briefedAgencyShare) {
        shareLeft = unfilled == 0 ? 1 : 1 - checklist.sensitivityToShortfall * unfilled / needed;
        agencyShiftsOfDay = agencyShifts - agencyShiftsBefore;
        agencyShiftsBefore = agencyShifts;
        if (trained != NONE) {
            double worked = needed - unfilled;
            double byAgency = worked == 0 ? 0 : agencyShiftsOfDay / worked;
            trainedAtWork = 1 - byAgency * (1 - briefedAgencyShare);
            mean = Double.NaN;
        }
    }

    /** Shifts worked by agency staff on the last day of work. */
    public int agencyShiftsOfDay() {
        return agencyShiftsOfDay;
    }

    /** A lead makes good the share {@code gain} of what each score misses to 1, until told otherwise. */
    public void lead(double gain) {
        if (gain != led) {
            led = gain;
            mean = Double.NaN;
        }
    }

    /** Permanent staff are trained in an area: they make good at least {@code share} of what its score misses to 1. */
    public void train(PracticeArea area, double share) {
        if (trained == NONE && share > 0) {
            trained = new double[AREAS];
        }
        if (share > 0) {
            trained[area.ordinal()] = Math.max(trained[area.ordinal()], share);
            mean = Double.NaN;
        }
    }

    /** Somebody who has not been trained joins, to be one of {@code staff}. */
    public void newcomer(int staff) {
        for (int a = 0; a < trained.length; a++) {
            trained[a] *= 1 - 1.0 / staff;
        }
        mean = Double.NaN;
    }

    /** Raises the score of an area by {@code share} of what is missing to {@code target}; true if nothing was added before. */
    boolean raise(PracticeArea area, double target, double share) {
        double missing = target - scoreWithoutFailure(area);
        if (!(missing * share > 0)) {
            return false;
        }
        boolean first = gain == NONE;
        if (first) {
            gain = new double[AREAS];
        }
        gain[area.ordinal()] += missing * share;
        mean = Double.NaN;
        return first;
    }

    void drift(double left) {
        for (int a = 0; a < AREAS; a++) {
            gain[a] *= left;
        }
        mean = Double.NaN;
    }

    /** Number of the looks of others at the home on a day, from 0. */
    int nextReview(int day) {
        reviewsOfDay = day == lastReview ? reviewsOfDay + 1 : 0;
        lastReview = day;
        return reviewsOfDay;
    }
}
