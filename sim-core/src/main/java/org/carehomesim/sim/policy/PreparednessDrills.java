package org.carehomesim.sim.policy;

import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Every few months the home drills an outbreak: practice in all areas comes closer to a target, and much of what has failed
 * is found. What a drill brings falls back until the next. Adherence is the share of staff who take part.
 */
public record PreparednessDrills(
        @Parameter(
                meaning = "Days between drills",
                unit = "days",
                source = "Hong Kong: four a year (Chow 2020)",
                min = 1,
                max = 3650)
        int intervalDays,

        @Parameter(
                meaning = "Practice score that drills work towards",
                unit = "score",
                source = "judgement",
                min = 0,
                max = 1)
        double target,

        @Parameter(
                meaning = "Share of what is missing to the target that one drill makes good",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double gainPerDrill,

        @Parameter(
                meaning = "Probability that a drill shows a failure of practice, which is then mended",
                unit = "probability",
                source = "judgement",
                min = 0,
                max = 1)
        double detection,

        @Parameter(
                meaning = "Paid time of a member of permanent staff for a drill",
                unit = "hours per person and drill",
                source = "judgement",
                min = 0)
        double hoursPerDrill,

        @Parameter(
                meaning = "Pay and on-costs of that time",
                unit = "GBP per hour",
                source = "Skills for Care 8.50 an hour plus 30% on-costs (UKHCA)",
                min = 0)
        double gbpPerHour)
        implements Policy {

    /** Four drills a year. */
    public PreparednessDrills() {
        this(91, 0.9, 0.5, 0.8, 2, 11);
    }

    @Override
    public String summary() {
        return "Every home drills an outbreak each " + intervalDays + " days.";
    }

    @Override
    public void apply(Measures measures, double adherence) {}

    @Override
    public void onStart(HomeActions home, double adherence) {
        drill(home, adherence);
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        if (dayInForce > 0 && dayInForce % intervalDays == 0) {
            drill(home, adherence);
        }
    }

    private void drill(HomeActions home, double adherence) {
        if (adherence == 0) {
            return;
        }
        home.charge(Payer.HOME, adherence * home.permanentStaff() * hoursPerDrill * gbpPerHour);
        home.reviewPractice(PracticeArea.ALL, detection * adherence, target, gainPerDrill * adherence);
    }
}
