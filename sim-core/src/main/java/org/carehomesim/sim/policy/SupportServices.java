package org.carehomesim.sim.policy;

import java.util.EnumSet;
import java.util.Set;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/** What a support team does for homes besides advice, equipment, tests and staff for open shifts. */
public record SupportServices(
        @Parameter(
                meaning = "Least days between two tests of the whole home, and between two deep cleanings",
                unit = "days",
                source = "UK whole-home testing of 2020: repeated after about a week; from memory",
                min = 1,
                max = 365)
        int daysBetweenOutbreakServices,

        @Parameter(
                meaning =
                        "Share of the contamination of surfaces that a deep cleaning removes, in homes with new cases",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double deepCleaning,

        @Parameter(
                meaning = "Cost of a deep cleaning",
                unit = "GBP per bed",
                source = "judgement: half an hour's work and materials",
                min = 0)
        double deepCleaningGbpPerBed,

        @Parameter(
                meaning =
                        "Probability that a failure of laundry, waste or orders is mended at once, by lending or logistics",
                unit = "probability",
                source = "judgement",
                min = 0,
                max = 1)
        double laundryAndLogistics,

        @Parameter(
                meaning =
                        "Share of what is missing to the practice target in the use of space, zoning and fresh air that a"
                                + " contact makes good, besides general advice",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double useOfSpace,

        @Parameter(
                meaning = "The same for the planning of cover and the care for staff, by buddying of managers",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double managerBuddying,

        @Parameter(meaning = "The same for care planning", unit = "share", source = "judgement", min = 0, max = 1)
        double carePlanning,

        @Parameter(
                meaning = "Share of hospital admissions of residents for the infection that care in the home avoids",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double admissionsAvoided,

        @Parameter(
                meaning = "Share of the strain on staff that mental-health and wellbeing support takes off",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double wellbeing) {

    private static final Set<PracticeArea> LOGISTICS =
            EnumSet.of(PracticeArea.LAUNDRY, PracticeArea.WASTE, PracticeArea.PROTECTIVE_EQUIPMENT_STOCK);
    private static final Set<PracticeArea> SPACE =
            EnumSet.of(PracticeArea.USE_OF_SPACE, PracticeArea.ZONING, PracticeArea.VENTILATION);
    private static final Set<PracticeArea> MANAGEMENT = EnumSet.of(PracticeArea.STAFFING, PracticeArea.WELLBEING);
    private static final Set<PracticeArea> PLANNING = EnumSet.of(PracticeArea.CARE_PLANNING);
    private static final Set<PracticeArea> CLEANING = EnumSet.of(PracticeArea.CLEANING);

    /** Advises a home on single areas and mends what logistics can mend. */
    void advise(HomeActions home, double adherence, double target) {
        if (laundryAndLogistics > 0) {
            home.reviewPractice(LOGISTICS, laundryAndLogistics * adherence, 0, 0);
        }
        raise(home, SPACE, target, useOfSpace * adherence);
        raise(home, MANAGEMENT, target, managerBuddying * adherence);
        raise(home, PLANNING, target, carePlanning * adherence);
    }

    private static void raise(HomeActions home, Set<PracticeArea> areas, double target, double share) {
        if (share > 0) {
            home.reviewPractice(areas, 0, target, share);
        }
    }

    /** Has a home cleaned and its cleaning put right. */
    void clean(HomeActions home, double adherence) {
        if (deepCleaning > 0) {
            home.deepClean(deepCleaning * adherence);
            home.reviewPractice(CLEANING, adherence, 0, 0);
            home.charge(Payer.COUNCIL, adherence * deepCleaningGbpPerBed * home.beds());
        }
    }

    /** Sets what the team does for a home on all days. */
    void apply(Measures measures, double adherence) {
        measures.hospitalAdmissionFactor *= 1 - admissionsAvoided * adherence;
        measures.strainFactor *= 1 - wellbeing * adherence;
    }
}
