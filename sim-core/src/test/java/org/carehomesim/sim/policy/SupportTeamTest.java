package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.carehomesim.sim.checklist.PracticeArea;
import org.junit.jupiter.api.Test;

/** What one contact of a support team brings, and which levers the team sets. */
class SupportTeamTest {

    private static final SupportCalls CALLS = new SupportCalls(3, 14, true, 0, 1);
    private static final SupportCapacity CAPACITY = new SupportCapacity(8, 5, 8, 1.5, 7, 0);
    private static final SupportModes MODES = new SupportModes(0, 0, 0.25, 0.75, 0, 0);
    private static final SupportServices NO_SERVICES = new SupportServices(7, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final String ALL = Arrays.toString(PracticeArea.values());

    private static SupportTeam team(SupportServices services, SupportCosts costs) {
        return new SupportTeam(7, 0.8, 0.25, 7, 0.5, "pcr", 0.5, 0.25, CALLS, CAPACITY, MODES, services, costs);
    }

    private static RecordedActions stocked() {
        return new RecordedActions().answering("ppeStockDays", 7.0).answering("beds", 40);
    }

    @Test
    void reviewsAllAreasAndFindsMoreInPerson() {
        RecordedActions recorded = stocked();
        SupportTeam team = team(NO_SERVICES, new SupportCosts(0, 0, 0));
        team.contact(recorded.home, 1, false, false);
        assertThat(recorded.take("charge")).containsExactly("reviewPractice[" + ALL + ", 0.25, 0.8, 0.25]");
        team.contact(recorded.home, 0.5, true, false);
        assertThat(recorded.take("charge")).containsExactly("reviewPractice[" + ALL + ", 0.375, 0.8, 0.125]");
    }

    @Test
    void chargesCouncilAndHealthServiceByTheirShares() {
        RecordedActions recorded = stocked();
        SupportTeam team = team(NO_SERVICES, new SupportCosts(40, 160, 0.25));
        team.contact(recorded.home, 1, false, false);
        assertThat(recorded.take("review")).containsExactly("charge[COUNCIL, 30.0]", "charge[NHS, 10.0]");
        team.contact(recorded.home, 0.5, true, false);
        assertThat(recorded.take("review")).containsExactly("charge[COUNCIL, 60.0]", "charge[NHS, 20.0]");
    }

    @Test
    void topsUpEquipmentToItsLevel() {
        RecordedActions recorded = stocked().answering("ppeStockDays", 3.0);
        SupportTeam team = team(NO_SERVICES, new SupportCosts(0, 0, 0));
        team.contact(recorded.home, 0.5, false, false);
        assertThat(recorded.take("review", "charge")).containsExactly("topUpPpe[7.0, 0.5, COUNCIL]");
    }

    @Test
    void testsAndCleansTheWholeHomeWhenItIsTime() {
        RecordedActions recorded = stocked();
        SupportServices cleaning = new SupportServices(7, 0.5, 10, 0, 0, 0, 0, 0, 0);
        SupportTeam team = team(cleaning, new SupportCosts(0, 0, 0));
        team.contact(recorded.home, 0.5, false, false);
        assertThat(recorded.take("review", "charge")).isEmpty();
        team.contact(recorded.home, 0.5, false, true);
        assertThat(recorded.take("reviewPractice[[HAND", "charge[COUNCIL, 0.0]", "charge[NHS"))
                .containsExactly(
                        "deepClean[0.25]",
                        "reviewPractice[[CLEANING], 0.5, 0.0, 0.0]",
                        "charge[COUNCIL, 200.0]",
                        "testEverybody[pcr, 0.25]");
    }

    @Test
    void eachServiceActsOnItsAreas() {
        RecordedActions recorded = stocked();
        SupportServices services = new SupportServices(7, 0, 0, 0.9, 0.1, 0.2, 0.3, 0, 0);
        team(services, new SupportCosts(0, 0, 0)).contact(recorded.home, 1, false, false);
        assertThat(recorded.take("reviewPractice[[HAND", "charge"))
                .containsExactly(
                        "reviewPractice[[PROTECTIVE_EQUIPMENT_STOCK, LAUNDRY, WASTE], 0.9, 0.0, 0.0]",
                        "reviewPractice[[USE_OF_SPACE, VENTILATION, ZONING], 0.0, 0.8, 0.1]",
                        "reviewPractice[[STAFFING, WELLBEING], 0.0, 0.8, 0.2]",
                        "reviewPractice[[CARE_PLANNING], 0.0, 0.8, 0.3]");
    }

    @Test
    void setsLeversThatCombineInAnyOrder() {
        SupportTeam team = team(new SupportServices(7, 0, 0, 0, 0, 0, 0, 0.2, 0.4), new SupportCosts(0, 0, 0));
        Measures measures = new Measures();
        measures.hospitalAdmissionFactor = 0.5;
        measures.strainFactor = 0.5;
        team.apply(measures, 0.5);
        assertThat(measures.supportStaffShare).isEqualTo(0.25);
        assertThat(measures.supportStaffFromShare).isEqualTo(0.25);
        assertThat(measures.hospitalAdmissionFactor).isCloseTo(0.45, within(1e-12));
        assertThat(measures.strainFactor).isCloseTo(0.4, within(1e-12));
        team.apply(measures, 0.5);
        assertThat(measures.supportStaffShare).isEqualTo(1 - 0.75 * 0.75);
        assertThat(measures.supportStaffFromShare).isEqualTo(0.25);
    }
}
