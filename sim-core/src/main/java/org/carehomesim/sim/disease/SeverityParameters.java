package org.carehomesim.sim.disease;

import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.person.People;

/** How ill people of one group get. */
public record SeverityParameters(
        @Parameter(
                meaning = "Share of infected people who ever get symptoms",
                unit = "probability",
                source = "residents Ladhani 2020: 56%; staff Ladhani 2020: 51%",
                min = 0,
                max = 1)
        double symptomatic,

        @Parameter(
                meaning = "Share of people with symptoms who die of the infection",
                unit = "probability",
                source =
                        "residents Ladhani 2020: 36% within 14 d; staff MRC-BSU 2020: IFR 0.15%, times 2 for care workers (ONS 2020)",
                min = 0,
                max = 1)
        double fatalityWithSymptoms,

        @Parameter(
                meaning = "Share of infected people without symptoms who die of the infection",
                unit = "probability",
                source = "residents Ladhani 2020: 0.04",
                min = 0,
                max = 1)
        double fatalityWithoutSymptoms,

        @Parameter(
                meaning = "Share of those who will die who are taken to hospital first",
                unit = "probability",
                source = "ONS 3 Jul 2020: 25% of deaths of residents in hospital",
                min = 0,
                max = 1)
        double hospitalisedIfFatal,

        @Parameter(
                meaning = "Share of people with symptoms and surviving who are taken to hospital",
                unit = "probability",
                source = "Grimm 2021: about 0.12-0.2 of residents with symptoms",
                min = 0,
                max = 1)
        double hospitalisedIfSurviving,

        @Parameter(
                meaning =
                        "What makes an infection more or less severe than that of the reference resident; left out: nothing")
        RiskFactors riskFactors) {

    /** Probability that a person of the group dies of an infection with or without symptoms. */
    double fatality(boolean symptoms, People people, int person) {
        double ofReference = symptoms ? fatalityWithSymptoms : fatalityWithoutSymptoms;
        return riskFactors == null ? ofReference : riskFactors.fatality(ofReference, people, person);
    }

    /** Probability that a person of the group who will die is taken to hospital first. */
    double hospitalisedIfFatal(People people, int person) {
        boolean nursing = riskFactors != null && people.nursing[person];
        return nursing ? hospitalisedIfFatal * riskFactors.hospitalisedIfFatalNursing() : hospitalisedIfFatal;
    }
}
