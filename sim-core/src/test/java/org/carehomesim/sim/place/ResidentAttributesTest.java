package org.carehomesim.sim.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.random.Streams;
import org.junit.jupiter.api.Test;

/** Attributes of 20,000 residents against their distributions. False-alarm rate of comparisons 0.001. */
class ResidentAttributesTest {

    private static final int RESIDENTS = 20_000;
    private static final double VARIANCE = 0.5;
    private static final double Z = 3.29;

    private static People residents(CareType type, ResidentParameters like, boolean asFrailAsDying) {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.residents = like;
        ResidentAttributes attributes = new ResidentAttributes(builder.build().homes(), new Streams(3, 0));
        People people = new People(RESIDENTS);
        HomeSpec spec = new HomeSpec("Home 1", RESIDENTS, type, null, null, true, null);
        for (int bed = 0; bed < RESIDENTS; bed++) {
            attributes.add(people, 0, spec, bed, bed, asFrailAsDying);
        }
        return people;
    }

    private static ResidentParameters like() {
        return new ResidentParameters(
                new Distribution.Normal(86, 7.9), new Distribution.Normal(50, 15), 0.3, 0.55, VARIANCE, 0.2, 3);
    }

    @Test
    void ageAndSexFollowTheCareType() {
        People older = residents(CareType.OLDER_PEOPLE, like(), false);
        hasMean(r -> older.age[r], 85.5, 7.9);
        hasMean(r -> older.male[r] ? 1 : 0, 0.3, Math.sqrt(0.3 * 0.7));
        People others = residents(CareType.OTHER_ADULTS, like(), false);
        hasMean(r -> others.age[r], 49.5, 15);
        hasMean(r -> others.male[r] ? 1 : 0, 0.55, Math.sqrt(0.55 * 0.45));
        assertThat(older.nursing[0]).isTrue();
    }

    /** A gamma distribution with mean 1 and variance v has the fourth central moment 3 v^2 + 6 v^3. */
    @Test
    void frailtyHasMeanOneAndTheVarianceSet() {
        People people = residents(CareType.OLDER_PEOPLE, like(), false);
        hasMean(r -> people.frailty[r], 1, Math.sqrt(VARIANCE));
        double fourth = 3 * VARIANCE * VARIANCE + 6 * VARIANCE * VARIANCE * VARIANCE;
        hasMean(
                r -> (people.frailty[r] - 1) * (people.frailty[r] - 1),
                VARIANCE,
                Math.sqrt(fourth - VARIANCE * VARIANCE));
    }

    /** Density proportional to z times that of those who live there: mean 1 + v, variance v (1 + v). */
    @Test
    void whoReplacesTheDeadIsAsFrailAsTheyWere() {
        People people = residents(CareType.OLDER_PEOPLE, like(), true);
        hasMean(r -> people.frailty[r], 1 + VARIANCE, Math.sqrt(VARIANCE * (1 + VARIANCE)));
    }

    @Test
    void onlyResidentsWithDementiaWander() {
        People people = residents(CareType.OLDER_PEOPLE, like(), false);
        for (int resident = 0; resident < RESIDENTS; resident++) {
            assertThat(people.mixing[resident]).isIn(1f, people.dementia[resident] ? 3f : 1f);
        }
        double share = 0.6 * 0.2;
        hasMean(r -> people.mixing[r] == 3 ? 1 : 0, share, Math.sqrt(share * (1 - share)));
    }

    @Test
    void withoutParametersAllAreAlikeButForDementia() {
        People with = residents(CareType.OLDER_PEOPLE, like(), false);
        People without = residents(CareType.OLDER_PEOPLE, null, true);
        for (int resident = 0; resident < RESIDENTS; resident++) {
            assertThat(without.age[resident]).isZero();
            assertThat(without.male[resident]).isFalse();
            assertThat(without.frailty[resident]).isEqualTo(1);
            assertThat(without.mixing[resident]).isEqualTo(1);
            assertThat(without.dementia[resident]).isEqualTo(with.dementia[resident]);
        }
    }

    private static void hasMean(IntToDoubleFunction value, double mean, double sd) {
        double sum = 0;
        for (int resident = 0; resident < RESIDENTS; resident++) {
            sum += value.applyAsDouble(resident);
        }
        assertThat(sum / RESIDENTS).isCloseTo(mean, Offset.offset(Z * sd / Math.sqrt(RESIDENTS)));
    }
}
