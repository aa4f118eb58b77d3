package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.junit.jupiter.api.Test;

/** What the report says of a policy must be true of its parameters. */
class PolicySummaryTest {

    @Test
    void aSupportTeamPromisesOnlyWhatItDoes() {
        assertThat(new SupportTeam().summary())
                .isEqualTo(
                        "A support team of council and health service contacts every home every 7 days, and sooner when"
                                + " it calls: advice, equipment and staffing support; tests and cleaning when cases appear.");
        assertThat(team(7, 0.5, null, 0.8).summary())
                .endsWith(": advice, equipment and staffing support; cleaning when cases appear.");
        assertThat(team(0, 0, "pcr", 0).summary()).endsWith(": advice; tests when cases appear.");
        assertThat(team(0, 0, null, 0).summary())
                .endsWith(" contacts every home every day, and sooner when it calls: advice.");
    }

    private static SupportTeam team(double equipment, double staffing, String test, double cleaning) {
        return new SupportTeam(
                1,
                0.8,
                0.3,
                equipment,
                staffing,
                test,
                0.85,
                0,
                new SupportTeam().calls(),
                new SupportTeam().capacity(),
                new SupportTeam().modes(),
                new SupportServices(7, cleaning, 10, 0.9, 0.2, 0.2, 0.2, 0.1, 0.1),
                new SupportTeam().costs());
    }

    @Test
    void aVaccinationNamesThoseWhoTakeItUp() {
        assertThat(vaccination(0.9, 0.8, 0.7)).isEqualTo("Residents and staff are vaccinated with 2 doses.");
        assertThat(vaccination(0.9, 0, 0)).isEqualTo("Residents are vaccinated with 2 doses.");
        assertThat(vaccination(0, 0, 0.7)).isEqualTo("Staff are vaccinated with 2 doses.");
    }

    private static String vaccination(double residents, double staff, double agency) {
        Vaccination usual = new Vaccination();
        return new Vaccination(residents, staff, agency, usual.doses(), usual.action(), null, 16).summary();
    }

    @Test
    void routineTestsNameTheTest() {
        assertThat(new RoutineTesting(3.5, 0, "lateral-flow", 0.8, 0.6, 0.85).summary())
                .isEqualTo("Routine tests (lateral-flow): staff every 3.5 days, residents never.");
    }

    @Test
    void trainingSaysInHowManyAreas() {
        List<PracticeArea> twice = List.of(PracticeArea.LAUNDRY, PracticeArea.WASTE, PracticeArea.WASTE);
        assertThat(new InfectionControlTraining(twice, 0.4, 0.9, 0.5, 30, 32, 7).summary())
                .isEqualTo("Staff are trained in 2 of 19 areas of infection control every 30 days.");
    }

    @Test
    void aStockpileTellsHowItIsKeptUp() {
        assertThat(stockpile(0.5, StockpileHolder.COUNCIL, 14))
                .isEqualTo("Councils hold 30 days of protective equipment for their homes, restocked every 14 days;"
                        + " 50% of later deliveries to homes are secured.");
        assertThat(stockpile(0, StockpileHolder.HOME, 14)).isEqualTo("Homes hold 30 days of protective equipment.");
    }

    private static String stockpile(double secured, StockpileHolder holder, Integer restock) {
        return new PpeStockpile(30, secured, 0, 20, holder, 1, 0.1, 7, 14, 2, restock).summary();
    }

    @Test
    void workInOneHomeIsNotCalledCompensatedWithoutPay() {
        assertThat(new SingleSiteWorking(0.95, 0, 0.03, 0.15, 21, Payer.HOME).summary())
                .isEqualTo("Staff, agency staff included, work in one home only, without compensation.");
    }
}
