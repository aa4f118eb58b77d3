package org.carehomesim.sim.disease;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.place.ResidentParameters;
import org.junit.jupiter.api.Test;

/** Severity by age, sex and frailty, and the place of death. False-alarm rate of comparisons 0.001. */
class RiskFactorsTest {

    private static final int RESIDENTS = 4000;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    @Test
    void oddsMultiply() {
        RiskFactors factors = new RiskFactors(86, 1.4, 1.5, 0.5, 1);
        assertThat(factors.oddsMultiplier(86, false, 1)).isCloseTo(1, ROUNDING);
        assertThat(factors.oddsMultiplier(96, true, 4)).isCloseTo(1.4 * 1.5 * 2, ROUNDING);
        assertThat(factors.oddsMultiplier(66, false, 1)).isCloseTo(1 / 1.96, ROUNDING);
        assertThat(factors.oddsMultiplier(0, false, 1)).isCloseTo(1, ROUNDING);
        assertThat(RiskFactors.fatality(0.4, 1)).isCloseTo(0.4, ROUNDING);
        double p = RiskFactors.fatality(0.4, 3);
        assertThat(p / (1 - p)).isCloseTo(3 * 0.4 / 0.6, ROUNDING);
    }

    /** Men of 96 with symptoms: the odds of 0.2 times 1.4 times 1.5. */
    @Test
    void residentsDieWithTheProbabilityOfTheirAttributes() {
        ScenarioBuilder builder = infected(true);
        builder.residents =
                new ResidentParameters(new Distribution.Constant(96), new Distribution.Constant(50), 1, 1, 0, 0, 1);
        builder.riskFactors = new RiskFactors(86, 1.4, 1.5, 0.5, 1);
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.RESIDENT_INFECTIONS)).isEqualTo(RESIDENTS);
        double odds = 0.25 * 1.4 * 1.5;
        isBinomial(run.outcome(Outcome.RESIDENT_DEATHS), odds / (1 + odds));
    }

    @Test
    void factorsOfOneAndNoExponentChangeNobody() {
        ScenarioBuilder off = infected(false);
        ScenarioBuilder neutral = infected(false);
        neutral.residents = new ResidentParameters(
                new Distribution.Normal(86, 7.9), new Distribution.Constant(50), 0.3, 0.3, 0.5, 0, 1);
        neutral.riskFactors = new RiskFactors(86, 1, 1, 0, 1);
        assertThat(neutral.run(0).infections()).isEqualTo(off.run(0).infections());
    }

    /** Half of those who will die are taken to hospital, 0.6 of that with nursing. */
    @Test
    void fewerAreTakenToHospitalToDieFromHomesWithNursing() {
        isBinomial(deathsInHospital(true), 0.5 * 0.6);
        isBinomial(deathsInHospital(false), 0.5);
    }

    private static double deathsInHospital(boolean nursing) {
        ScenarioBuilder builder = infected(nursing);
        builder.fatality = 1;
        builder.hospitalised = 0.5;
        builder.riskFactors = new RiskFactors(86, 1, 1, 0, 0.6);
        RunRecord run = builder.run(0);
        assertThat(run.outcome(Outcome.RESIDENT_DEATHS)).isEqualTo(RESIDENTS);
        return run.outcome(Outcome.RESIDENT_DEATHS_IN_HOSPITAL);
    }

    /** Everybody is infected on day 0, gets symptoms, and dies with probability 0.2. */
    private static ScenarioBuilder infected(boolean nursing) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", RESIDENTS, CareType.OLDER_PEOPLE, RESIDENTS, 0, nursing, null));
        builder.index(Group.RESIDENT, 1, RESIDENTS);
        builder.symptomatic = 1;
        builder.fatality = 0.2;
        return builder;
    }

    private static void isBinomial(double count, double p) {
        assertThat(count).isCloseTo(RESIDENTS * p, Offset.offset(3.29 * Math.sqrt(RESIDENTS * p * (1 - p))));
    }
}
