package org.carehomesim.sim.disease;

import java.util.Map;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.SeverityGroup;

/** Natural history of one pathogen. Durations are rounded to whole days when they are drawn. */
public record DiseaseParameters(
        @Parameter(meaning = "Name of the disease") String name,

        @Parameter(
                meaning = "From infection until infectious, at least one day",
                unit = "days",
                source = "3.4 d (Knock 2021) to 4.6 d (Nguyen 2022)")
        Distribution latentDays,

        @Parameter(
                meaning = "Infectious before onset of symptoms, of people who get symptoms",
                unit = "days",
                source = "Nguyen 2022: 2 d; Rosello 2022: 2.5 d")
        Distribution presymptomaticDays,

        @Parameter(
                meaning = "Infectious after onset of symptoms",
                unit = "days",
                source = "He 2020: falls within 7 d of onset; Rosello 2022: 5 d")
        Distribution symptomaticDays,

        @Parameter(
                meaning = "Infectious period of people who never get symptoms",
                unit = "days",
                source = "Rosello 2022; Vilches 2021: 5 d after a presymptomatic phase of 2 d")
        Distribution asymptomaticDays,

        @Parameter(
                meaning = "Infectiousness before onset relative to after",
                unit = "ratio",
                source = "He 2020: 44% of transmission before onset",
                min = 0)
        double presymptomaticInfectiousness,

        @Parameter(
                meaning = "Infectiousness of people who never get symptoms relative to those with symptoms",
                unit = "ratio",
                source = "Rosello 2022: 0.5; Thompson 2021: 0.15; Ladhani 2020: similar viral load in homes",
                min = 0)
        double asymptomaticInfectiousness,

        @Parameter(meaning = "Course of infectiousness after onset", source = "Lasser 2021: linear to zero")
        InfectiousnessAfterOnset afterOnset,

        @Parameter(
                meaning = "Multiplier of a person's infectiousness, mean 1; a gamma of shape k gives overdispersion k",
                unit = "ratio",
                source = "Endo 2020: k 0.1; Shenzhen: k 0.58; judgement for homes")
        Distribution infectiousnessMultiplier,

        @Parameter(
                meaning = "Protected after recovery",
                unit = "days",
                source = "Nguyen 2022: none lost within 6 months")
        Distribution immuneDays,

        @Parameter(
                meaning = "From onset of symptoms, or the end of the latent period without them, to hospital",
                unit = "days",
                source = "Ward 2021, Faes 2020: infection to hospital 8-10 d")
        Distribution onsetToHospitalDays,

        @Parameter(
                meaning = "Stay in hospital of people who survive a severe infection",
                unit = "days",
                source = "Faes 2020: median 3-10 d")
        Distribution hospitalStayDays,

        @Parameter(
                meaning = "From onset of symptoms, or the end of the latent period without them, to death",
                unit = "days",
                source = "Ward 2021: infection to death 17-25 d in all ages; shorter in residents, judgement")
        Distribution onsetToDeathDays,

        @Parameter(meaning = "Severity by group of people") Map<SeverityGroup, SeverityParameters> severity,

        @Parameter(
                meaning =
                        "Onset and end counted from infection in place of presymptomatic-days, symptomatic-days and asymptomatic-days; left out: stage after stage")
        TimesSinceInfection sinceInfection,

        @Parameter(
                meaning = "Share of people of each group who are immune from the start, or from joining later, for as"
                        + " long as after an infection; left out: nobody",
                unit = "share",
                source = "van den Dool 2008, influenza: 30% of staff",
                min = 0,
                max = 1)
        Map<Group, Double> immuneAtStart) {

    /**
     * Checks that times since infection fit together.
     *
     * @throws InvalidParameterException if they hardly ever come in the right order
     */
    public void checkTimesSinceInfection() {
        new Stages(this, null);
    }
}
