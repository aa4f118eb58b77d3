package org.carehomesim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.HomeSelection;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.policy.SingleSiteWorking;
import org.carehomesim.sim.policy.Trigger;
import org.junit.jupiter.api.Test;

class PolicyInWordsTest {

    private static final Policy POLICY = new SingleSiteWorking();

    @Test
    void isTheSummaryAloneWhenThePolicyAppliesAlwaysAndEverywhere() {
        assertThat(PolicyInWords.of(new ScheduledPolicy("single-site", Activation.ALWAYS, POLICY)))
                .isEqualTo(POLICY.summary());
    }

    @Test
    void addsDatesWithTheLastDayIncluded() {
        assertThat(words(new Activation(LocalDate.of(2020, 3, 13), LocalDate.of(2020, 7, 1), null, 1, 1)))
                .isEqualTo("From 13 March 2020, up to and including 30 June 2020.");
    }

    @Test
    void addsUptakeAndAdherenceAsPercentages() {
        assertThat(words(new Activation(null, null, null, 0.8, 0.125)))
                .isEqualTo("In 80% of homes, followed to 12.5%.");
    }

    @Test
    void addsTriggers() {
        assertThat(words(new Activation(null, null, new Trigger(1, null, null, null), 1, 1)))
                .isEqualTo("Once a home knows of 1 case.");
        assertThat(words(new Activation(null, null, new Trigger(2, null, 28, null), 1, 0)))
                .isEqualTo("Once a home knows of 2 cases and until 28 days after the latest, followed to 0%.");
        assertThat(words(new Activation(null, null, new Trigger(null, 20.0, 1, null), 1, 1)))
                .isEqualTo("Once new infections in the region reach 20 per 100,000 people a day"
                        + " and until 1 day after they last rose.");
    }

    @Test
    void addsHomesAndThePhaseIn() {
        HomeSelection small = new HomeSelection(null, 20, true, false, List.of("north", "south"));
        assertThat(words(new Activation(null, null, new Trigger(null, null, 7, 0.2), 1, 1, small, 14)))
                .isEqualTo(
                        "Once 20% of a home's staff are absent and until 7 days after they last were, in homes without"
                                + " nursing for older people with 20 beds or fewer of north and south, phased in over 14 days.");
    }

    private static String words(Activation activation) {
        String text = PolicyInWords.of(new ScheduledPolicy("single-site", activation, POLICY));
        assertThat(text).startsWith(POLICY.summary() + " ");
        return text.substring(POLICY.summary().length() + 1);
    }
}
