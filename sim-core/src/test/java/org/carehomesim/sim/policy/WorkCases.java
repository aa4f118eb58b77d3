package org.carehomesim.sim.policy;

import static org.carehomesim.sim.policy.PolicyCase.lowers;
import static org.carehomesim.sim.policy.PolicyCase.raises;

import java.util.List;
import java.util.stream.Stream;
import org.carehomesim.sim.observe.Outcome;

/** Policies of work, practice, equipment and vaccines, and prices without infection. */
final class WorkCases {

    private WorkCases() {}

    /** Work, practice, equipment and vaccines. */
    static Stream<PolicyCase> ofWorkAndEquipment() {
        return Stream.of(
                PolicyCase.of(
                        "masking",
                        new Masking(),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.STAFF_INFECTIONS),
                        raises(Outcome.PPE_ITEMS_USED)),
                PolicyCase.of(
                        "live-in-staff",
                        new LiveInStaff(),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.STAFF_INFECTIONS),
                        raises(Outcome.STAFF_STRAIN),
                        raises(Outcome.ABSENCE_DAYS_BURN_OUT),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                                "single-site-working",
                                new SingleSiteWorking(),
                                PolicyTowns.SECOND_JOBS,
                                lowers(Outcome.HOMES_WITH_OUTBREAK),
                                raises(Outcome.STAFF_LEFT),
                                raises(Outcome.AGENCY_SHIFTS),
                                raises(Outcome.UNFILLED_SHIFTS),
                                raises(Outcome.STAFF_STRAIN),
                                raises(Outcome.COST_HOME_GBP))
                        .judgedBy(120),
                PolicyCase.of(
                        "agency-limit",
                        new AgencyLimit(),
                        PolicyTowns.INFECTION_BY_AGENCY_STAFF,
                        lowers(Outcome.HOMES_AFFECTED),
                        lowers(Outcome.AGENCY_SHIFTS),
                        raises(Outcome.UNFILLED_SHIFTS),
                        raises(Outcome.STAFF_STRAIN),
                        raises(Outcome.ABSENCE_DAYS_BURN_OUT)),
                PolicyCase.of(
                        "staffing-support",
                        new StaffingSupport(),
                        PolicyTowns.SHORT_OF_STAFF,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.UNFILLED_SHIFTS),
                        lowers(Outcome.STAFF_STRAIN),
                        raises(Outcome.COST_COUNCIL_GBP)),
                PolicyCase.of(
                        "wellbeing-support",
                        new WellbeingSupport(),
                        PolicyTowns.SHORT_OF_STAFF,
                        lowers(Outcome.STAFF_STRAIN),
                        lowers(Outcome.ABSENCE_DAYS_BURN_OUT),
                        lowers(Outcome.ABSENCE_DAYS_FEAR),
                        lowers(Outcome.UNFILLED_SHIFTS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "infection-control-lead",
                        new InfectionControlLead(),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.PRACTICE_FAILURE_DAYS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "infection-control-lead with a deputy",
                        new InfectionControlLead(0.75, 1, 14, 22, 7, 0.7, 0.8, 7, 14),
                        PolicyTowns.LEAD_WITHOUT_DEPUTY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.PRACTICE_FAILURE_DAYS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "preparedness-drills",
                        new PreparednessDrills(),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.PRACTICE_FAILURE_DAYS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "infection-control-training",
                        new InfectionControlTraining(),
                        PolicyTowns.PRACTICE_MATTERS,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.STAFF_INFECTIONS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "support-team",
                        new SupportTeam(),
                        PolicyTowns.SHORT_OF_STAFF,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.UNFILLED_SHIFTS),
                        raises(Outcome.TESTS_USED),
                        raises(Outcome.COST_COUNCIL_GBP),
                        raises(Outcome.COST_NHS_GBP),
                        raises(Outcome.SUPPORT_CONTACTS)),
                PolicyCase.of(
                        "support-team: too many visits",
                        carriers(),
                        PolicyTowns.RESIDENTS_AMONG_THEMSELVES,
                        raises(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.STAFF_INFECTIONS),
                        raises(Outcome.SUPPORT_CONTACTS_IN_PERSON),
                        raises(Outcome.SUPPORT_WAIT_DAYS),
                        raises(Outcome.COST_COUNCIL_GBP),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "deep-cleaning",
                        new DeepCleaning(),
                        PolicyTowns.DIRTY_SURFACES,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "vaccination",
                        new Vaccination(
                                0.9,
                                0.8,
                                0.7,
                                List.of(new VaccineDose(0, 0, 0.4, 0.8, 0.4, 0.4)),
                                VaccineAction.LEAKY,
                                180.0,
                                16),
                        PolicyTowns.ORDINARY,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.STAFF_INFECTIONS),
                        lowers(Outcome.RESIDENT_DEATHS),
                        raises(Outcome.VACCINE_DOSES)),
                PolicyCase.of(
                        "agency-bubbles",
                        new AgencyBubbles(2, 20),
                        PolicyTowns.INFECTION_BY_AGENCY_STAFF,
                        lowers(Outcome.HOMES_AFFECTED),
                        raises(Outcome.UNFILLED_SHIFTS),
                        raises(Outcome.STAFF_STRAIN),
                        raises(Outcome.COST_HOME_GBP)));
    }

    /** Stocks of equipment. */
    static Stream<PolicyCase> ofSupplies() {
        return Stream.of(
                PolicyCase.of(
                        "ppe-stockpile",
                        new PpeStockpile(),
                        PolicyTowns.SHORT_OF_EQUIPMENT,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.PPE_SHORT_DAYS),
                        raises(Outcome.PPE_COST_GBP),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "ppe-stockpile: of the council",
                        stockpile(StockpileHolder.COUNCIL, 28),
                        PolicyTowns.SHORT_OF_EQUIPMENT,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.PPE_SHORT_DAYS),
                        raises(Outcome.PPE_ITEMS_FROM_STOCKPILE),
                        raises(Outcome.COST_COUNCIL_GBP)),
                PolicyCase.of(
                        "ppe-stockpile: of the nation",
                        stockpile(StockpileHolder.NATION, null),
                        PolicyTowns.SHORT_OF_EQUIPMENT,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.PPE_SHORT_DAYS),
                        raises(Outcome.PPE_ITEMS_FROM_STOCKPILE),
                        raises(Outcome.COST_NHS_GBP)),
                PolicyCase.of(
                        "ppe-mutual-aid",
                        new PpeMutualAid(),
                        PolicyTowns.UNEQUALLY_EQUIPPED,
                        lowers(Outcome.RESIDENT_INFECTIONS),
                        lowers(Outcome.PPE_SHORT_DAYS),
                        raises(Outcome.PPE_ITEMS_SHARED),
                        raises(Outcome.COST_COUNCIL_GBP)));
    }

    /** What measures cost where there is no infection to save anything from. */
    static Stream<PolicyCase> prices() {
        return Stream.of(
                PolicyCase.of(
                        "masking, its price",
                        new Masking(),
                        PolicyTowns.WITHOUT_INFECTION,
                        raises(Outcome.PPE_ITEMS_USED),
                        raises(Outcome.COST_HOME_GBP)),
                PolicyCase.of(
                        "vaccination, its price",
                        new Vaccination(),
                        PolicyTowns.WITHOUT_INFECTION,
                        raises(Outcome.VACCINE_DOSES),
                        raises(Outcome.COST_NHS_GBP)));
    }

    /** A team that visits every home on most days, meets everybody and brings nothing but what its members carry. */
    private static SupportTeam carriers() {
        return new SupportTeam(
                1,
                0,
                0,
                0,
                0,
                null,
                0,
                0,
                new SupportCalls(1, 14, false, 0, 1),
                new SupportCapacity(200, 6, 8, 1, 4, 0),
                new SupportModes(1, 1, 0, 0, 200, 200),
                new SupportServices(7, 0, 0, 0, 0, 0, 0, 0, 0),
                new SupportCosts(35, 160, 0.5));
    }

    private static PpeStockpile stockpile(StockpileHolder holder, Integer restockIntervalDays) {
        return new PpeStockpile(60, 0, 0, 20, holder, 1, 0.1, 7, 14, 2, restockIntervalDays);
    }
}
