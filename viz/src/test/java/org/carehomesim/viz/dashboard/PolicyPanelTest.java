package org.carehomesim.viz.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.AdmissionAvoidance;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.policy.RoutineTesting;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.policy.SymptomaticIsolation;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.PolicySwitch;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.state.SmallTown;
import org.junit.jupiter.api.Test;

class PolicyPanelTest {

    private static final LocalDate START = SmallTown.START;
    private static final Activation LATER = new Activation(START.plusDays(9), START.plusDays(20), null, 1, 1);
    private static final Activation STANDBY = new Activation(START.plusDays(SmallTown.DAYS), null, null, 1, 1);

    private static CareSector sector(ScheduledPolicy... policies) {
        Scenario scenario = SmallTown.scenario().withPolicies(List.of(policies));
        CareSector sector = new CareSector(scenario, World.of(scenario), 11, 0, false);
        sector.start();
        return sector;
    }

    private static ScheduledPolicy entry(String label, Activation activation, Policy policy) {
        return new ScheduledPolicy(label, activation, policy);
    }

    private final CareSector town = sector(
            entry("masks", Activation.ALWAYS, new Masking()),
            entry("tests", LATER, new RoutineTesting()),
            entry("admission-avoidance", STANDBY, new AdmissionAvoidance()));
    private final PolicyRequests requests = new PolicyRequests(town);
    private final PolicyPanel panel = new PolicyPanel(List.of(requests), START);

    private void nextDay() {
        requests.apply();
        town.schedule.step(town);
        panel.show(0, town.date(), town.policies());
    }

    private void click(String label) {
        panel.row(label).ticks().get(0).doClick();
    }

    private List<Boolean> ticks() {
        return List.of("masks", "tests", "admission-avoidance").stream()
                .map(label -> panel.row(label).ticks().get(0).isSelected())
                .toList();
    }

    private String state(String label) {
        return panel.row(label).state().getText();
    }

    @Test
    void showsWhatThePolicyOfTheScenarioIs() {
        assertThat(ticks()).containsExactly(true, false, false);
        nextDay();

        assertThat(ticks()).containsExactly(true, false, false);
        assertThat(state("masks")).isEqualTo("in 10 of 10 homes");
        assertThat(state("tests")).isEqualTo("from 10 Mar 2020");
        assertThat(state("admission-avoidance")).isEqualTo("off");
        IntStream.range(0, 9).forEach(day -> nextDay());
        assertThat(ticks()).containsExactly(true, true, false);
        IntStream.range(0, 11).forEach(day -> nextDay());
        assertThat(ticks()).containsExactly(true, false, false);
        assertThat(state("tests")).isEqualTo("until 20 Mar 2020");
        assertThat(town.policySwitches()).isEmpty();
    }

    @Test
    void aTickCountsFromTheNextDayOn() {
        nextDay();
        click("masks");
        click("admission-avoidance");

        assertThat(ticks()).containsExactly(false, false, true);
        assertThat(state("masks")).isEqualTo("ends the next day");
        assertThat(state("admission-avoidance")).isEqualTo("starts the next day");
        assertThat(town.policySwitches()).as("before the next day").isEmpty();
        nextDay();

        assertThat(town.policySwitches())
                .containsExactlyInAnyOrder(
                        new PolicySwitch(1, START.plusDays(1), "masks", false),
                        new PolicySwitch(1, START.plusDays(1), "admission-avoidance", true));
        assertThat(state("masks")).isEqualTo("switched off");
        assertThat(state("admission-avoidance")).isEqualTo("in 10 of 10 homes");
    }

    @Test
    void aTickThatIsTakenBackBeforeTheNextDayIsNone() {
        click("masks");
        click("masks");
        nextDay();

        assertThat(town.policySwitches()).isEmpty();
        assertThat(ticks()).containsExactly(true, false, false);
    }

    @Test
    void aPolicyThatContradictsOneThatIsOnStaysOff() {
        SymptomaticIsolation inHospital = new SymptomaticIsolation(0.8, 1, 14, 0.25, 0.5, 1);
        CareSector other = sector(
                entry("isolation", Activation.ALWAYS, inHospital),
                entry("admission-avoidance", STANDBY, new AdmissionAvoidance()));
        PolicyRequests asked = new PolicyRequests(other);
        PolicyPanel panelOfOther = new PolicyPanel(List.of(asked), START);

        panelOfOther.row("admission-avoidance").ticks().get(0).doClick();
        assertThat(panelOfOther.row("admission-avoidance").ticks().get(0).isSelected())
                .isFalse();
        assertThat(panelOfOther.message()).contains("not together with isolation: cases cannot be isolated");
        asked.apply();
        assertThat(other.policySwitches()).isEmpty();

        panelOfOther.row("isolation").ticks().get(0).doClick();
        panelOfOther.row("admission-avoidance").ticks().get(0).doClick();
        assertThat(panelOfOther.message()).isEqualTo("Ticks count from the next day on.");
        asked.apply();
        assertThat(other.policySwitches()).hasSize(2);
    }

    @Test
    void runsSideBySideHaveATickEachAndNoneWhereTheyLackThePolicy() {
        CareSector second = sector(entry("masks", LATER, new Masking()));
        PolicyRequests ofSecond = new PolicyRequests(second);
        PolicyPanel both = new PolicyPanel(List.of(requests, ofSecond), START);

        assertThat(both.row("masks").ticks()).hasSize(2);
        assertThat(both.row("masks").ticks().get(0).isSelected()).isTrue();
        assertThat(both.row("masks").ticks().get(1).isSelected()).isFalse();
        assertThat(both.row("tests").ticks().get(1).isEnabled()).isFalse();
        both.row("masks").ticks().get(1).doClick();
        requests.apply();
        ofSecond.apply();

        assertThat(town.policySwitches()).isEmpty();
        assertThat(second.policySwitches()).containsExactly(new PolicySwitch(0, START, "masks", true));
    }
}
