package org.carehomesim.sim.practice;

import java.util.Map;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/** The areas of practice: how they differ within a home, what they do, how they fail and who notices. */
public record ChecklistParameters(
        @Parameter(
                meaning = "Areas of a home have scores up to so much above or below that of the home; uniform",
                unit = "score",
                source = "judgement",
                min = 0,
                max = 1)
        double spreadBetweenAreas,

        @Parameter(
                meaning = "Score at which the lever of an area is what the scenario says elsewhere",
                unit = "score",
                source = "by definition the mean of the ordinary score",
                min = 0,
                max = 1)
        double referenceScore,

        @Parameter(
                meaning = "Mean time until an area fails; left out: areas fail only where they say so themselves",
                unit = "days",
                source = "judgement",
                min = 1)
        Double meanDaysBetweenFailures,

        @Parameter(
                meaning = "Score of an area while it has failed, if it was better before",
                unit = "score",
                source = "judgement",
                min = 0,
                max = 1)
        double scoreWhenFailed,

        @Parameter(meaning = "The home's own audit; left out: none, failures wait for others to find them")
        OwnAuditParameters ownAudit,

        @Parameter(meaning = "What single areas do and how often they fail; left out: nothing, and as all others")
        Map<PracticeArea, AreaParameters> areas) {

    /** Refuses an effect where other parameters say what the area does. */
    public ChecklistParameters {
        areas = areas == null ? Map.of() : areas;
        for (Map.Entry<PracticeArea, AreaParameters> area : areas.entrySet()) {
            if (area.getKey().tie() == PracticeArea.Tie.OF_ITS_OWN
                    && area.getValue().effect() != null) {
                throw new InvalidParameterException("areas." + area.getKey().label()
                        + " must not have an effect: what it does is set by "
                        + (area.getKey() == PracticeArea.HAND_HYGIENE
                                ? "practice.transmission-reduction"
                                : "the factors of the policy masking"));
            }
        }
    }

    /** Effect of an area, 0 for none. */
    double effect(PracticeArea area) {
        AreaParameters own = areas.get(area);
        return own == null || own.effect() == null ? 0 : own.effect();
    }

    /** Failures of an area per day, 0 for none. */
    double failureRate(PracticeArea area) {
        AreaParameters own = areas.get(area);
        Double mean = own == null || own.meanDaysBetweenFailures() == null
                ? meanDaysBetweenFailures
                : own.meanDaysBetweenFailures();
        return mean == null ? 0 : 1 / mean;
    }
}
