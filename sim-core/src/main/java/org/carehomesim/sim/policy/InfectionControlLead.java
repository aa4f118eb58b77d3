package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/** A named person in the home leads infection control: practice is better and cases are isolated sooner. */
public record InfectionControlLead(
        @Parameter(
                meaning = "Share of what the home's practice score misses to 1 that a lead makes good",
                unit = "share",
                source = "judgement: compliance from 0.6 to 0.9, after Hong Kong (Lum 2020, Chow 2020)",
                min = 0,
                max = 1)
        double practiceGain,

        @Parameter(
                meaning = "Cases are isolated sooner by",
                unit = "days",
                source = "judgement, after Hong Kong (Lum 2020, Chow 2020)",
                min = 0)
        double fasterByDays,

        @Parameter(meaning = "Paid time of the lead", unit = "hours per week", source = "judgement", min = 0, max = 168)
        double hoursPerWeek,

        @Parameter(
                meaning = "Pay and on-costs of the lead",
                unit = "GBP per hour",
                source = "nurse about 17 an hour, from memory, plus 30% on-costs (UKHCA 2020)",
                min = 0)
        double gbpPerHour)
        implements Policy {

    /** A lead with two hours a day. */
    public InfectionControlLead() {
        this(0.75, 1, 14, 22);
    }

    @Override
    public String summary() {
        return "A named lead for infection control in the home.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        double gain = practiceGain * adherence;
        measures.practiceGain = 1 - (1 - measures.practiceGain) * (1 - gain);
        measures.isolationFasterByDays = Math.max(measures.isolationFasterByDays, fasterByDays * adherence);
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        home.charge(Payer.HOME, adherence * hoursPerWeek / 7 * gbpPerHour);
    }
}
