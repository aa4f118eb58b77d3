package org.carehomesim.sim.contact;

import java.util.List;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** Contact and transmission in homes, households and the community. */
public record ContactParameters(
        @Parameter(
                meaning = "Hazard of infection from one contact with a fully infectious person",
                unit = "per contact",
                source = "Nguyen 2022: 0.02 (0.001-0.05)",
                min = 0,
                max = 10)
        double transmissionPerContact,

        @Parameter(
                meaning = "Multiplier of transmission in a home, mean 1; drawn for each home and run",
                unit = "ratio",
                source = "Nguyen 2022: beta between homes Beta(5,266), coefficient of variation 0.44")
        Distribution homeMultiplier,

        @Parameter(meaning = "Contact rules within homes") List<ContactRule> rules,

        @Parameter(
                meaning = "Probability that an infected person infects one given other member of the household",
                unit = "probability",
                source = "Thompson 2021: 21.1% (17.4-24.8)",
                min = 0,
                max = 0.99)
        double householdSecondaryAttackRate,

        @Parameter(meaning = "Fixed networks of contacts within homes; left out: none")
        List<ContactNetworkParameters> networks,

        @Parameter(meaning = "Infection by way of shared surfaces; left out: none", source = "by pathogen")
        SurfaceParameters surfaces,

        @Parameter(
                meaning = "Hand hygiene told apart from the rest of infection-control practice; left out: none",
                source = "by pathogen")
        HandHygieneParameters handHygiene,

        @Parameter(
                meaning = "Transmissibility of the variants in circulation relative to the pathogen described, by date,"
                        + " in homes and households; left out: 1",
                unit = "ratio",
                source = "by pathogen",
                min = 0,
                max = 100)
        DateSeries transmissibility) {

    /** Takes networks left out as none. */
    public ContactParameters {
        networks = networks == null ? List.of() : networks;
    }

    /** What hand hygiene leaves of transmission by hands. */
    double handTransmissionLeft() {
        return handHygiene == null ? 1 : handHygiene.transmissionLeft();
    }
}
