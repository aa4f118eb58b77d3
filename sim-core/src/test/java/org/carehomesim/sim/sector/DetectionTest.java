package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.person.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Swabs through the laboratory: how many are positive, and when results arrive. False-alarm rate 0.001 for each case. */
class DetectionTest {

    private static final int RESIDENTS = 2000;
    private static final double FALSE_POSITIVE = 0.005;

    /** Infected on day 0; the sensitivity set is 0 on day 0, 0.77 on day 4, 0.5 on day 10, 0.15 on day 20, 0 from day 40. */
    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0.385", "4, 0.77", "7, 0.635", "10, 0.5", "15, 0.325", "20, 0.15", "40, 0", "45, 0"})
    void positiveByTheSensitivityOfTheDaySinceInfection(int day, double sensitivity) {
        Probe probe = afterDays(RESIDENTS, day);
        int positive = 0;
        for (int resident : probe.run.homes.get(0).residentOfBed) {
            positive += probe.run.laboratory.isPositiveAtOnce(resident, "pcr") ? 1 : 0;
        }
        isBinomial(positive, sensitivity + (1 - sensitivity) * FALSE_POSITIVE);
        assertThat(probe.run.tally.get(Outcome.TESTS_USED)).isEqualTo(RESIDENTS);
        assertThat(probe.run.tally.get(Outcome.COST_NHS_GBP)).isEqualTo(40.0 * RESIDENTS);
    }

    @Test
    void neverInfectedArePositiveAsOftenAsTheSpecificityLeaves() {
        Probe probe = afterDays(0, 0);
        int positive = 0;
        for (int resident : probe.run.homes.get(0).residentOfBed) {
            positive += probe.run.laboratory.isPositiveAtOnce(resident, "pcr") ? 1 : 0;
        }
        isBinomial(positive, FALSE_POSITIVE);
    }

    /** Swabbed on days 4 and 5 with results after 2 days: the first positive arrives on day 6, whatever the second says. */
    @Test
    void aSecondSwabDoesNotPutOffAResult() {
        Probe probe = afterDays(RESIDENTS, 4);
        int[] residents = probe.run.homes.get(0).residentOfBed;
        List<Integer> positive = new ArrayList<>();
        for (int resident : residents) {
            if (probe.run.laboratory.wouldBePositive(resident, "pcr")) {
                positive.add(resident);
            }
            probe.run.laboratory.swab(resident, "pcr");
        }
        assertThat(positive).hasSizeGreaterThan(1000);
        probe.day();
        for (int resident : residents) {
            probe.run.laboratory.swab(resident, "pcr");
        }
        probe.run.today.advance();
        List<Integer> arrived = new ArrayList<>();
        probe.run.laboratory.deliver(arrived::add);
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(positive);
    }

    private static Probe afterDays(int infected, int days) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(RESIDENTS).index(Group.RESIDENT, 1, infected);
        Probe probe = new Probe(builder, 1);
        probe.days(days + 1);
        return probe;
    }

    private static void isBinomial(int count, double p) {
        double n = RESIDENTS;
        assertThat(Math.abs(count - n * p)).isLessThan(3.29 * Math.sqrt(n * p * (1 - p)));
    }
}
