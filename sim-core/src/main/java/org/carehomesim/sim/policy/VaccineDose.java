package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** One dose of a vaccination programme, and what it leaves of infection and its consequences. */
public record VaccineDose(
        @Parameter(
                meaning = "Given so many days after the programme has begun",
                unit = "days",
                source = "England 2021: second dose after 11-12 weeks, from memory",
                min = 0,
                max = 36500)
        int afterDays,

        @Parameter(
                meaning = "From the dose to its effect; 0 with a programme from the first day: vaccinated long before",
                unit = "days",
                source = "Shrotri 2021: effect from 28 days after the first dose",
                min = 0,
                max = 36500)
        int effectAfterDays,

        @Parameter(
                meaning = "Hazard of infection relative to an unvaccinated person",
                unit = "ratio",
                source = "Shrotri 2021: 0.44 (0.24-0.81) after one dose; Paranthaman 2022: 0.31-0.39 after two",
                min = 0,
                max = 1)
        double susceptibility,

        @Parameter(
                meaning = "Infectiousness, once infected, relative to an unvaccinated person",
                unit = "ratio",
                source = "judgement",
                min = 0,
                max = 1)
        double infectiousness,

        @Parameter(
                meaning = "Probability of death, once infected, relative to an unvaccinated person",
                unit = "ratio",
                source =
                        "Paranthaman 2022: deaths 0.09-0.17 of those of the unvaccinated after two doses, infections 0.31-0.39",
                min = 0,
                max = 1)
        double fatality,

        @Parameter(
                meaning =
                        "Probability of admission to hospital, once infected and surviving, relative to an unvaccinated person",
                unit = "ratio",
                source = "judgement: as death",
                min = 0,
                max = 1)
        double hospitalisation) {

    /** Days from the beginning of the programme to the effect of the dose. */
    public int effectDay() {
        return afterDays + effectAfterDays;
    }
}
