package org.carehomesim.sim.policy;

import org.carehomesim.sim.parameter.Parameter;

/** Staff who worked in the same shifts as a colleague who is a known case stay at home. */
public record ContactIsolation(
        @Parameter(
                meaning = "Probability that a colleague who worked in the same shift is told and stays at home",
                unit = "probability",
                source = "judgement: staff who wore full protective equipment did not count as contacts",
                min = 0,
                max = 1)
        double probability,

        @Parameter(
                meaning = "Length of isolation after the last shift together",
                unit = "days",
                source = "NHS Test and Trace, May 2020: 14 days (from memory)",
                min = 1,
                max = 365)
        int days,

        @Parameter(
                meaning = "Days before the case became known in which shifts together count",
                unit = "days",
                source = "NHS Test and Trace, May 2020: 2 days before symptoms (from memory)",
                min = 0,
                max = 28)
        int lookbackDays)
        implements Policy {

    /** As for staff of English homes from the end of May 2020. */
    public ContactIsolation() {
        this(0.3, 14, 2);
    }

    @Override
    public String summary() {
        return "Staff who worked in the same shifts as a known case within " + lookbackDays + " days isolate for "
                + days + " days.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.contactIsolationProbability = probability * adherence;
        measures.contactIsolationDays = days;
        measures.contactLookbackDays = lookbackDays;
    }
}
