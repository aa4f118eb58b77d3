package org.carehomesim.sim.policy;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.cost.Payer;

/**
 * The levers of one home: what it does about infection at present. Policies set them, the model's processes read them. New
 * levers are those of a home that does nothing special.
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
    public double isolationResidual = 1;
    /** The same for a resident with dementia. */
    public double isolationResidualDementia = 1;
    /** Probability that a case is isolated in hospital instead. */
    public double hospitalIsolationProbability;

    // Residents' life together
    /** Contacts of residents of a unit with each other, at meals and activities, relative to ordinary ones. */
    public double communalContactShare = 1;

    // Staff who are ill

    /** Multiplier of the probability that staff with symptoms keep working. */
    public double worksWithSymptomsFactor = 1;
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
    public double visitShare = 1;
    /** Visitors of each resident who may come. */
    public int visitorsAllowed = Integer.MAX_VALUE;

    /** Share of the visits of the other visitors that take place all the same. */
    public double otherVisitorsShare = 1;
    /** Contacts of a visit relative to an ordinary one. */
    public double visitContactFactor = 1;
    /** Test that visitors take before a visit, or null. */
    public String visitTest;
    /** Share of visits tested. */
    public double visitTestShare;
    /** Time of staff that a visit takes because of the rule, GBP per visit held. */
    public double visitStaffGbp;

    // Masks: what is left of transmission where they are worn with full supply and perfect practice

    /** Share of staff contacts in masks. */
    public double maskedStaffShare;
    /** Share of visits in masks. */
    public double maskedVisitorShare;
    /** Share of contacts of residents in masks, but for those with visitors. */
    public double maskedResidentShare;
    /** Transmission left from an infectious person in a mask. */
    public double maskSourceFactor = 1;
    /** Transmission left to a person in a mask. */
    public double maskWearerFactor = 1;

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
    public boolean symptomaticTestAlsoIsolated = true;

    // Contacts of cases

    /** Probability that a contact of a case with a positive test is found and quarantined. */
    public double tracingProbability;
    /** Length of quarantine of a contact, days. */
    public int tracingDays;
    /** Contacts of a quarantined resident relative to an ordinary one. */
    public double tracingResidual = 1;
    /** The same for a resident with dementia. */
    public double tracingResidualDementia = 1;

    // Residents from hospital

    /** Rule for residents who come from hospital. */
    public DischargeRule dischargeRule = DischargeRule.UNRESTRICTED;
    /** Share of discharges that follow the rule. */
    public double dischargeRuleShare;
    /** Length of quarantine after discharge, days. */
    public int quarantineDays;
    /** Contacts of a quarantined resident relative to an ordinary one. */
    public double quarantineResidual = 1;
    /** The same for a resident with dementia. */
    public double quarantineResidualDementia = 1;
    /** Test before discharge, or null. */
    public String dischargeTest;
    /** Days before the next test of a patient with a positive one. */
    public int dischargeRetestDays = 1;
    /** Step-down places that the home's council has for each bed of the home. */
    public double stepDownPlacesPerBed;
    /** Length of a stay in a step-down place, days. */
    public int stepDownDays;
    /** Whether only patients with a positive test before discharge go to a step-down place. */
    public boolean stepDownOnlyPositive;
    /** Test on leaving a step-down place, or null. */
    public String stepDownLeavingTest;
    /** Hazard of a patient in a step-down place if all the others there were fully infectious, per day. */
    public double stepDownTransmission;
    /** Cost of a step-down place, GBP per day. */
    public double stepDownGbpPerPlaceDay;
    /** Who pays for it, or null. */
    public Payer stepDownPayer;

    // New residents, and care in the home instead of hospital

    /** Share of new residents whom the home turns away. */
    public double newResidentStopShare;
    /** Share of residents in hospital or a step-down place who may not come back for the time being. */
    public double returnStopShare;
    /** Days longer that a patient whom the home turns away waits in hospital for another place. */
    public double turnedAwayWaitDays;
    /** Fee that the home does not get for a bed whose new resident it turned away, GBP per day. */
    public double emptyBedGbpPerDay;
    /** Admissions of residents for the infection relative to ordinary ones. */
    public double hospitalAdmissionFactor = 1;
    /** Admissions of residents for other reasons relative to ordinary ones. */
    public double otherAdmissionFactor = 1;
    /** Risk of dying of the infection of those cared for in the home instead of hospital, relative to there. */
    public double homeCareFatalityFactor = 1;
    /** Cost to the NHS of an admission avoided, GBP. */
    public double avoidedAdmissionNhsGbp;
    /** Cost to the home of an admission avoided, GBP. */
    public double avoidedAdmissionHomeGbp;

    // Testing of the whole home when cases appear

    /** Test of everybody in the home when cases appear, or null. */
    public String outbreakTest;
    /** Days between rounds of it. */
    public int outbreakTestIntervalDays;
    /** Days without a new case after which rounds end. */
    public int outbreakQuietDays;
    /** Probability that a resident takes part in a round. */
    public double outbreakTestResidentUptake;
    /** Probability that a member of staff takes part in a round. */
    public double outbreakTestStaffUptake;

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
    /** Share of beds that must be empty for the home to have the space to cohort. */
    public double cohortingEmptyBedShare;
    /** Contacts of an isolated case cared for in a cohort of cases, relative to isolation alone. */
    public double caseCohortContactFactor = 1;
    /** Carers wanted on every shift beyond the ordinary while cases are cared for in a cohort. */
    public int caseCohortCarers;

    // Practice and supplies

    /** Whether the home names a lead for infection control. */
    public boolean hasLead;
    /** Share of what is missing to practice scores of 1 that a lead makes good. */
    public double leadGain;
    /** Share of a lead's work that a deputy does while the lead is away. */
    public double leadDeputyShare;
    /** Days off duty at a stretch after which a lead counts as away. */
    public int leadDaysOff;
    /** Days until another lead is named when one has left or died. */
    public int leadDaysToReplace;
    /** Share of agency staff who are briefed on what permanent staff are trained in. */
    public double briefedAgencyShare;
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
    public double cleaningFactor = 1;
    /** What infectious people leave on surfaces relative to the ordinary; above 1 when the laundry fails. */
    public double laundryFactor = 1;

    // Limits on work, support and its price

    /** Strain of staff relative to what the same load does without help. */
    public double strainFactor = 1;
    /** Probability of staying away out of fear relative to the same without help. */
    public double fearFactor = 1;
    /** Largest share of a day's shifts that agency staff may work. */
    public double agencyShareLimit = 1;
    /** Most shifts a day that agency staff may work. */
    public int agencyShiftLimit = Integer.MAX_VALUE;
    /** Share of calls beyond these limits that are not made. */
    public double agencyLimitAdherence;
    /** Fee of a shift worked by an agency worker of the own bubble beyond the ordinary charge, GBP. */
    public double agencyBubbleGbpPerShift;
    /** Shifts a day that the council's pool of support workers can fill, for all its homes together. */
    public double supportPoolShifts;
    /** Share of shifts unfilled from which a home asks that pool. */
    public double supportPoolTrigger;
    /** Share of its open shifts that a home asks that pool for. */
    public double supportPoolShare;
    /** Cost of a shift of that pool, GBP. */
    public double supportPoolGbpPerShift;
    /** Who pays for shifts of that pool. */
    public Payer supportPoolPayer = Payer.COUNCIL;
    /** Who pays sick pay. */
    public Payer sickPayPayer = Payer.HOME;
    /** Who pays the compensation of staff held to one home. */
    public Payer singleSitePayer = Payer.HOME;
    /** Share of staff with two jobs who give up both rather than choose. */
    public double singleSiteLeaverShare;
    /** What living in adds to the strain of those who do, share of shifts. */
    public double liveInStrain;

    // What a support team takes off homes

    /** Share of the day's shifts that must be unfilled before a support team fills any. */
    public double supportStaffFromShare;
}
