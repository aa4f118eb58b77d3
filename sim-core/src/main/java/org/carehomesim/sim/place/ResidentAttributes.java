package org.carehomesim.sim.place;

import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.person.Whereabouts;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.random.Streams;

/**
 * Draws what a resident is like.
 *
 * <p>Frailty {@code z} multiplies the hazard of death. Among those who live in the homes it has a gamma distribution with
 * mean 1 and variance {@code v}, shape {@code 1 / v}. Those who die have it with density proportional to {@code z} times
 * that: a gamma distribution with the same scale, shape {@code 1 / v + 1} and mean {@code 1 + v}. New residents who
 * replace them have it, too, which keeps the distribution among those who live there as it is.
 */
public final class ResidentAttributes {

    private static final int DEMENTIA = 0;
    private static final int AGE = 1;
    private static final int SEX = 2;
    private static final int WANDERING = 3;
    private static final int OLDEST = Byte.MAX_VALUE;

    private final HomesParameters parameters;
    private final Streams streams;
    private final SharedStateContinuousSampler frailty;
    private final SharedStateContinuousSampler frailtyOfDying;

    /**
     * Prepares the draws.
     *
     * @param parameters what residents are like
     * @param streams random streams of the population, the same in every run
     */
    public ResidentAttributes(HomesParameters parameters, Streams streams) {
        this.parameters = parameters;
        this.streams = streams;
        double variance =
                parameters.residents() == null ? 0 : parameters.residents().frailtyVariance();
        frailty = variance == 0 ? null : gamma(1 / variance, variance);
        frailtyOfDying = variance == 0 ? null : gamma(1 / variance + 1, variance);
    }

    private SharedStateContinuousSampler gamma(double shape, double scale) {
        return AhrensDieterMarsagliaTsangGammaSampler.of(streams.generator(), shape, scale);
    }

    /**
     * Adds a resident of a bed, not yet in the home, and returns the number.
     *
     * @param people everyone
     * @param home number of the home
     * @param spec what the scenario states of the home
     * @param bed bed within the home
     * @param key key of the resident's random streams
     * @param asFrailAsDying whether frailty is that of those who die, and not of those who live in the homes
     */
    public int add(People people, int home, HomeSpec spec, int bed, long key, boolean asFrailAsDying) {
        boolean older = spec.careType() == CareType.OLDER_PEOPLE;
        int resident = people.add(
                key,
                Group.RESIDENT,
                older ? SeverityGroup.RESIDENT_OLDER_PEOPLE : SeverityGroup.RESIDENT_OTHER_ADULTS,
                Whereabouts.NOWHERE);
        people.home[resident] = home;
        people.bedOrPost[resident] = bed;
        people.nursing[resident] = spec.isNursing();
        double share = older ? parameters.dementiaShareOlderPeople() : parameters.dementiaShareOtherAdults();
        people.dementia[resident] = draw(key, DEMENTIA) < share;
        if (parameters.residents() != null) {
            describe(people, resident, older, parameters.residents());
            if (frailty != null) {
                streams.start(Purpose.RESIDENT_FRAILTY, key, 0);
                people.frailty[resident] = (float) (asFrailAsDying ? frailtyOfDying : frailty).sample();
            }
        }
        return resident;
    }

    private void describe(People people, int resident, boolean older, ResidentParameters like) {
        long key = people.key[resident];
        double age = (older ? like.ageOlderPeople() : like.ageOtherAdults()).quantile(draw(key, AGE));
        people.age[resident] = (byte) Math.max(1, Math.min(OLDEST, Math.floor(age)));
        double men = older ? like.menShareOlderPeople() : like.menShareOtherAdults();
        people.male[resident] = draw(key, SEX) < men;
        if (people.dementia[resident] && draw(key, WANDERING) < like.wanderingShare()) {
            people.mixing[resident] = (float) like.wanderingContacts();
        }
    }

    private double draw(long key, int what) {
        return streams.uniform(Purpose.RESIDENT_ATTRIBUTES, key, what);
    }
}
