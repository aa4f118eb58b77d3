package org.carehomesim.sim.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The levers of one home: what it does about infection at present. Policies set them, the model's processes read them.
 *
 * <p>Fields are plain because processes read them in every shift. Shares and probabilities are 0 to 1, factors multiply.
 */
public final class Measures {

    // Isolation of residents with symptoms or a positive test

    /** Probability that a resident known to be a case is isolated. */
    public double isolationProbability;
    /** From onset of symptoms to isolation, days. */
    public double isolationDelayDays;
    /** Days by which a lead for infection control shortens that. */
    public double isolationFasterByDays;

    /** Length of isolation, days. */
    public int isolationDays;
    /** Contacts of an isolated resident relative to an ordinary one. */
    public double isolationResidual;
    /** The same for a resident with dementia. */
    public double isolationResidualDementia;
    /** Probability that a case is isolated in hospital instead. */
    public double hospitalIsolationProbability;

    // Residents' life together
    /** Contacts of residents of a unit with each other, at meals and activities, relative to ordinary ones. */
    public double communalContactShare;

    // Staff who are ill

    /** Multiplier of the probability that staff with symptoms keep working. */
    public double worksWithSymptomsFactor;
    /** Probability that staff with a positive test are sent home. */
    public double exclusionAfterTestProbability;
    /** Length of exclusion, days. */
    public int exclusionDays;
    /** Share of ordinary pay that excluded staff are paid. */
    public double sickPayShare;

    /** Probability that a colleague who worked in the same shift as a known case isolates. */
    public double contactIsolationProbability;
    /** Length of that isolation after the last shift together, days. */
    public int contactIsolationDays;
    /** Days before a case becomes known in which shifts together count. */
    public int contactLookbackDays;
    /** Probability that staff isolate when a member of their household has symptoms. */
    public double householdIsolationProbability;
    /** Length of that isolation, days. */
    public int householdIsolationDays;

    // Visitors

    /** Share of ordinary visits that take place. */
    public double visitShare;
    /** Visitors of each resident who may come. */
    public int visitorsAllowed;

    /** Share of the visits of the other visitors that take place all the same. */
    public double otherVisitorsShare;
    /** Contacts of a visit relative to an ordinary one. */
    public double visitContactFactor;
    /** Test that visitors take before a visit, or null. */
    public String visitTest;
    /** Share of visits tested. */
    public double visitTestShare;

    // Masks: what is left of transmission where they are worn with full supply and perfect practice

    /** Share of staff contacts in masks. */
    public double maskedStaffShare;
    /** Share of visits in masks. */
    public double maskedVisitorShare;
    /** Share of contacts of residents in masks, but for those with visitors. */
    public double maskedResidentShare;
    /** Transmission left from an infectious person in a mask. */
    public double maskSourceFactor;
    /** Transmission left to a person in a mask. */
    public double maskWearerFactor;

    // Testing

    /** Days between tests of permanent and agency staff; 0: none. */
    public double staffTestIntervalDays;
    /** Days between tests of residents; 0: none. */
    public double residentTestIntervalDays;
    /** Test used for routine testing, or null. */
    public String routineTest;
    /** Probability that permanent staff take a test due. */
    public double staffTestUptake;
    /** Probability that agency staff take a test due. */
    public double agencyTestUptake;
    /** Probability that a resident takes a test due. */
    public double residentTestUptake;

    /** Test of people who get symptoms, or null. */
    public String symptomaticTest;
    /** Share of residents with symptoms who are tested. */
    public double symptomaticTestResidentShare;
    /** Share of staff with symptoms who are tested. */
    public double symptomaticTestStaffShare;
    /** Whether those are tested, too, who are in isolation or quarantine already. */
    public boolean symptomaticTestAlsoIsolated;

    // Contacts of cases

    /** Probability that a contact of a case with a positive test is found and quarantined. */
    public double tracingProbability;
    /** Length of quarantine of a contact, days. */
    public int tracingDays;
    /** Contacts of a quarantined resident relative to an ordinary one. */
    public double tracingResidual;
    /** The same for a resident with dementia. */
    public double tracingResidualDementia;

    // Residents from hospital

    /** Rule for residents who come from hospital. */
    public DischargeRule dischargeRule;
    /** Share of discharges that follow the rule. */
    public double dischargeRuleShare;
    /** Length of quarantine after discharge, days. */
    public int quarantineDays;
    /** Contacts of a quarantined resident relative to an ordinary one. */
    public double quarantineResidual;
    /** The same for a resident with dementia. */
    public double quarantineResidualDementia;
    /** Test before discharge, or null. */
    public String dischargeTest;
    /** Days before the next test of a patient with a positive one. */
    public int dischargeRetestDays;

    // Workforce

    /** Share of permanent staff who live in. */
    public double liveInShare;
    /** Days that staff live in at a stretch. */
    public int liveInBlockDays;
    /** Days off between two blocks. */
    public int liveInRestDays;
    /** Days that staff who live in work in a week. */
    public int liveInWorkDaysPerWeek;
    /** Test on moving in, or null. */
    public String liveInEntryTest;
    /** Cost to the home of a day lived in, GBP per person. */
    public double liveInCostPerDay;
    /** Share of staff who work in several homes that are held to one. */
    public double singleSiteShare;
    /** Compensation of staff held to one home, GBP per person and day. */
    public double singleSiteCostPerDay;
    /** Share of shifts left open by everybody else that a support team fills. */
    public double supportStaffShare;

    /** Homes that form a bubble, sharing their agency workers with no others; 0: no bubbles. */
    public int agencyBubbleHomes;
    /** Share of calls for agency workers that keep to the bubble. */
    public double agencyBubbleShare;
    /** Share of care, and of contacts between staff at work, that stays within the unit of the worker. */
    public double staffCohortingShare;
    /** Share of contacts between residents of the whole home that no longer take place. */
    public double residentCohortingShare;
    /** The same between residents with dementia. */
    public double residentCohortingShareDementia;

    // Practice and supplies

    /** Share of what is missing to a practice score of 1 that the home makes good. */
    public double practiceGain;
    /** Share of orders that arrives even when the nation is short. */
    public double securedDeliveryShare;
    /** Items of equipment used per contact beyond ordinary use. */
    public double extraPpePerContact;
    /** How the home draws on the council's stockpile. */
    public final StockpileAccess councilStockpile = new StockpileAccess();
    /** How the home draws on the nation's stockpile. */
    public final StockpileAccess nationalStockpile = new StockpileAccess();
    /** How the home shares equipment with others of its council. */
    public final MutualAidTerms mutualAid = new MutualAidTerms();

    // Vaccination, cleaning and laundry

    /** Vaccination programmes that those who join the home are offered. */
    public final List<Vaccination> vaccinations = new ArrayList<>();
    /** How often surfaces are cleaned relative to the ordinary. */
    public double cleaningFactor;
    /** What infectious people leave on surfaces relative to the ordinary; above 1 when the laundry fails. */
    public double laundryFactor;

    /** Creates the levers of a home that does nothing special. */
    public Measures() {
        reset();
    }

    /** Back to a home that does nothing special. */
    public void reset() {
        isolationProbability = 0;
        isolationDelayDays = 0;
        isolationFasterByDays = 0;
        isolationDays = 0;
        isolationResidual = 1;
        isolationResidualDementia = 1;
        hospitalIsolationProbability = 0;
        communalContactShare = 1;
        worksWithSymptomsFactor = 1;
        exclusionAfterTestProbability = 0;
        exclusionDays = 0;
        sickPayShare = 0;
        contactIsolationProbability = 0;
        contactIsolationDays = 0;
        contactLookbackDays = 0;
        householdIsolationProbability = 0;
        householdIsolationDays = 0;
        visitShare = 1;
        visitorsAllowed = Integer.MAX_VALUE;
        otherVisitorsShare = 1;
        visitContactFactor = 1;
        visitTest = null;
        visitTestShare = 0;
        maskedStaffShare = 0;
        maskedVisitorShare = 0;
        maskedResidentShare = 0;
        maskSourceFactor = 1;
        maskWearerFactor = 1;
        staffTestIntervalDays = 0;
        residentTestIntervalDays = 0;
        routineTest = null;
        staffTestUptake = 0;
        agencyTestUptake = 0;
        residentTestUptake = 0;
        symptomaticTest = null;
        symptomaticTestResidentShare = 0;
        symptomaticTestStaffShare = 0;
        symptomaticTestAlsoIsolated = true;
        tracingProbability = 0;
        tracingDays = 0;
        tracingResidual = 1;
        tracingResidualDementia = 1;
        dischargeRule = DischargeRule.UNRESTRICTED;
        dischargeRuleShare = 0;
        quarantineDays = 0;
        quarantineResidual = 1;
        quarantineResidualDementia = 1;
        dischargeTest = null;
        dischargeRetestDays = 1;
        liveInShare = 0;
        liveInBlockDays = 0;
        liveInRestDays = 0;
        liveInWorkDaysPerWeek = 0;
        liveInEntryTest = null;
        liveInCostPerDay = 0;
        singleSiteShare = 0;
        singleSiteCostPerDay = 0;
        supportStaffShare = 0;
        agencyBubbleHomes = 0;
        agencyBubbleShare = 0;
        staffCohortingShare = 0;
        residentCohortingShare = 0;
        residentCohortingShareDementia = 0;
        practiceGain = 0;
        securedDeliveryShare = 0;
        extraPpePerContact = 0;
        councilStockpile.reset();
        nationalStockpile.reset();
        mutualAid.reset();
        vaccinations.clear();
        cleaningFactor = 1;
        laundryFactor = 1;
    }
}
