package org.carehomesim.sim.place;

import java.util.List;
import java.util.OptionalInt;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;

/** The homes of the region and how they are built and filled. */
public record HomesParameters(
        @Parameter(meaning = "The homes, listed or drawn from a register")
        List<HomeSpec> list,

        @Parameter(meaning = "Seed of the draws that build homes, rosters and families; the same in every run", min = 0)
        long populationSeed,

        @Parameter(
                meaning = "Share of registered beds that are filled at the start",
                unit = "share",
                source = "0.85-0.90 before the pandemic (Skills for Care, LaingBuisson), from memory",
                min = 0,
                max = 1)
        double occupancy,

        @Parameter(
                meaning = "Permanent staff posts per resident; drawn for each home",
                unit = "posts per resident",
                source = "Nguyen 2022, 84 homes in Lanarkshire: lognormal mu 0.26 sigma 0.31")
        Distribution staffPerResident,

        @Parameter(
                meaning = "Beds of a unit within a home",
                unit = "beds",
                source = "judgement: UK practice 10-15",
                min = 1)
        int unitBeds,

        @Parameter(
                meaning = "Share of beds in single rooms; the others are in double rooms",
                unit = "share",
                source = "UK practice: above 0.9, from memory",
                min = 0,
                max = 1)
        double singleRoomShare,

        @Parameter(
                meaning =
                        "Places per bed where a home can quarantine a new or returning resident, at least one in a home unless 0",
                unit = "places per bed",
                source = "judgement",
                min = 0,
                max = 1)
        double quarantinePlacesPerBed,

        @Parameter(
                meaning = "Share of residents with dementia in homes for older people",
                unit = "share",
                source = "OpenSAFELY Feb 2020: 59%",
                min = 0,
                max = 1)
        double dementiaShareOlderPeople,

        @Parameter(
                meaning = "Share of residents with dementia in homes for other adults",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double dementiaShareOtherAdults,

        @Parameter(
                meaning = "Permanent staff posts of every home relative to what its list or staff-per-resident gives",
                unit = "ratio",
                source = "by definition 1",
                min = 0,
                max = 10)
        double staffPostsMultiplier,

        @Parameter(meaning = "What residents are like; left out: all alike but for dementia")
        ResidentParameters residents,

        @Parameter(
                meaning = "Probability per bed that a home for older people is a nursing home, at most 1 in all, where"
                        + " neither scenario nor register says",
                unit = "probability per bed",
                source = "Rosello 2022: 35% of homes; OpenSAFELY Feb 2020: 45.5% of residents",
                min = 0,
                max = 1)
        double nursingProbabilityPerBed,

        @Parameter(
                meaning =
                        "Homes of a council that state no area, grouped in order; left out: all homes have one council",
                unit = "homes",
                source = "Stoke-on-Trent: 85 homes",
                min = 1)
        Integer homesPerCouncil) {

    /** Residents of a home at the start. */
    public int residentsOf(HomeSpec home) {
        return home.residents() != null
                ? Math.min(home.residents(), home.beds())
                : (int) Math.round(home.beds() * occupancy);
    }

    /** Permanent staff posts of a home; empty where they are drawn. */
    public OptionalInt statedPostsOf(HomeSpec home) {
        return home.permanentStaff() == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(home.permanentStaff() * staffPostsMultiplier));
    }
}
