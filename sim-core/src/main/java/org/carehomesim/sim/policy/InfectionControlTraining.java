package org.carehomesim.sim.policy;

import java.util.EnumSet;
import java.util.List;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Staff are trained in some areas of infection control, again and again, since those who join later have not been. Agency
 * staff are briefed when they come. Adherence is the share of both that takes place.
 */
public record InfectionControlTraining(
        @Parameter(meaning = "Areas of infection-control practice that are taught", source = "judgement")
        List<PracticeArea> areas,

        @Parameter(
                meaning =
                        "Share of what a practice score misses to 1 that staff make good when all of them are trained",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double gain,

        @Parameter(
                meaning = "Share of permanent staff who are trained each time",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double staffShare,

        @Parameter(
                meaning =
                        "Share of agency shifts begun with a briefing, after which agency staff do as the permanent do",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double agencyShare,

        @Parameter(meaning = "Days between trainings", unit = "days", source = "judgement", min = 1, max = 3650)
        int intervalDays,

        @Parameter(
                meaning = "Cost of training one member of staff, paid time included",
                unit = "GBP per person and training",
                source = "judgement: two hours at 11 and 10 for the trainer",
                min = 0)
        double gbpPerPerson,

        @Parameter(
                meaning = "Cost of a briefing of agency staff",
                unit = "GBP per briefing",
                source = "judgement: a quarter of an hour of two people",
                min = 0)
        double gbpPerBriefing)
        implements Policy {

    /** Refuses training in nothing. */
    public InfectionControlTraining {
        if (areas.isEmpty()) {
            throw new InvalidParameterException("areas must name at least one area of practice");
        }
        areas = List.copyOf(areas);
    }

    /** Half-yearly training in what everybody on the floor does. */
    public InfectionControlTraining() {
        this(
                List.of(
                        PracticeArea.HAND_HYGIENE,
                        PracticeArea.PROTECTIVE_EQUIPMENT_USE,
                        PracticeArea.RECOGNITION,
                        PracticeArea.ISOLATION,
                        PracticeArea.STAFF_SICKNESS),
                0.4,
                0.9,
                0.5,
                182,
                32,
                7);
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public String summary() {
        return "Staff are trained in " + areas.stream().distinct().count() + " of " + PracticeArea.values().length
                + " areas of infection control " + Wording.every(intervalDays) + ".";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.briefedAgencyShare = Math.max(measures.briefedAgencyShare, agencyShare * adherence);
    }

    @Override
    public void onStart(HomeActions home, double adherence) {
        train(home, adherence);
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        if (adherence == 0 || dayInForce == 0) {
            return;
        }
        home.charge(Payer.HOME, adherence * agencyShare * home.agencyShiftsYesterday() * gbpPerBriefing);
        if (dayInForce % intervalDays == 0) {
            train(home, adherence);
        }
    }

    private void train(HomeActions home, double adherence) {
        if (adherence == 0) {
            return;
        }
        home.charge(Payer.HOME, adherence * staffShare * home.permanentStaff() * gbpPerPerson);
        home.trainStaff(EnumSet.copyOf(areas), gain * staffShare * adherence);
    }
}
