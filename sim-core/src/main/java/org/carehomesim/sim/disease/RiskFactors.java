package org.carehomesim.sim.disease;

import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.person.People;

/**
 * How the severity of an infection depends on age, sex and frailty, and the place of death on the kind of home.
 *
 * <p>The odds of dying of an infection are those of a reference resident, a woman of the reference age with a frailty of
 * 1, times {@code m = a^((age - reference) / 10) x s x z^b} with the odds ratio {@code a} of ten years, {@code s} of men
 * (1 for women) and the exponent {@code b} of frailty {@code z}: {@code p' = p m / (1 - p + p m)}.
 */
public record RiskFactors(
        @Parameter(
                meaning = "Age of the reference resident",
                unit = "years",
                source = "by definition",
                min = 1,
                max = 120)
        double referenceAge,

        @Parameter(
                meaning = "Odds of death from the infection of somebody ten years older",
                unit = "odds ratio",
                source = "Panagiotou 2021; judgement",
                min = 0)
        double oddsRatioTenYears,

        @Parameter(
                meaning = "Odds of death from the infection of men relative to women",
                unit = "odds ratio",
                source = "ONS 3 Jul 2020: 33.3% of deaths of men and 26.8% of deaths of women in homes; judgement",
                min = 0)
        double oddsRatioMen,

        @Parameter(
                meaning =
                        "Exponent of frailty in the odds of death from the infection; 0: no effect, 1: as of other deaths",
                unit = "exponent",
                source = "judgement",
                min = 0,
                max = 3)
        double frailtyExponent,

        @Parameter(
                meaning =
                        "Share taken to hospital of those who will die in a home with nursing, relative to other homes",
                unit = "ratio",
                source = "judgement",
                min = 0,
                max = 1)
        double hospitalisedIfFatalNursing) {

    private static final double YEARS = 10;

    /** Probability that a resident dies for whom it would be {@code ofReference} with the reference attributes. */
    double fatality(double ofReference, People people, int resident) {
        double odds = oddsMultiplier(people.age[resident], people.male[resident], people.frailty[resident]);
        return fatality(ofReference, odds);
    }

    /** A probability whose odds are those of {@code ofReference} times {@code odds}. */
    public static double fatality(double ofReference, double odds) {
        return ofReference * odds / (1 - ofReference + ofReference * odds);
    }

    /**
     * Odds of death from the infection relative to the reference resident.
     *
     * @param age years, or 0 if it is not known, which has no effect
     * @param male whether it is a man
     * @param frailty hazard of other deaths relative to the mean
     */
    public double oddsMultiplier(int age, boolean male, double frailty) {
        double ofAge = age == 0 ? 1 : StrictMath.pow(oddsRatioTenYears, (age - referenceAge) / YEARS);
        return ofAge * (male ? oddsRatioMen : 1) * StrictMath.pow(frailty, frailtyExponent);
    }
}
