package org.carehomesim.sim.policy;

import java.util.List;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Residents and staff of the home, and the agency staff of its pool, are vaccinated. Adherence multiplies the uptake.
 *
 * <p>Whoever joins the home while the policy is in force is vaccinated with the same uptake, as if there from its start.
 */
public record Vaccination(
        @Parameter(
                meaning = "Share of residents who are vaccinated",
                unit = "share",
                source = "England, spring 2021: about 0.95, from memory; Lasser 2021 varies it from 0 to 1",
                min = 0,
                max = 1)
        double residentUptake,

        @Parameter(
                meaning = "Share of permanent staff who are vaccinated",
                unit = "share",
                source = "England, spring 2021: about 0.8, from memory; Lasser 2021 varies it from 0 to 1",
                min = 0,
                max = 1)
        double staffUptake,

        @Parameter(
                meaning = "Share of agency staff who are vaccinated",
                unit = "share",
                source = "judgement: below permanent staff",
                min = 0,
                max = 1)
        double agencyUptake,

        @Parameter(meaning = "Doses in the order in which they are given")
        List<VaccineDose> doses,

        @Parameter(
                meaning = "Whether everyone is protected in part or some completely",
                source = "judgement: protection in part is the cautious choice")
        VaccineAction action,

        @Parameter(
                meaning = "Time in which half of a dose's effect is lost; left out: no waning",
                unit = "days",
                min = 1,
                max = 36500)
        Double halfLifeDays,

        @Parameter(
                meaning = "Cost of a dose and of giving it",
                unit = "GBP per dose",
                source = "about 3 for the vaccine and 13 for giving it in 2021, from memory",
                min = 0)
        double gbpPerDose)
        implements Policy {

    /** The doses must be in order, and so must their effects. */
    public Vaccination {
        if (doses.isEmpty()) {
            throw new InvalidParameterException("a vaccination needs at least one dose");
        }
        doses = List.copyOf(doses);
        for (int i = 1; i < doses.size(); i++) {
            if (doses.get(i).afterDays() <= doses.get(i - 1).afterDays()
                    || doses.get(i).effectDay() <= doses.get(i - 1).effectDay()) {
                throw new InvalidParameterException("dose " + (i + 1)
                        + " of a vaccination must be given, and take effect, later than the one before");
            }
        }
    }

    /** Two doses eleven weeks apart. */
    public Vaccination() {
        this(
                0.95,
                0.8,
                0.7,
                List.of(new VaccineDose(0, 28, 0.44, 0.8, 0.6, 0.6), new VaccineDose(77, 7, 0.35, 0.8, 0.37, 0.37)),
                VaccineAction.LEAKY,
                null,
                16);
    }

    @Override
    public String summary() {
        boolean staff = staffUptake > 0 || agencyUptake > 0;
        String who = residentUptake == 0 ? "Staff" : staff ? "Residents and staff" : "Residents";
        return who + " are vaccinated with " + doses.size() + (doses.size() == 1 ? " dose." : " doses.");
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public void apply(Measures measures, double adherence) {
        if (adherence > 0) {
            measures.vaccinations.add(this);
        }
    }

    @Override
    public void onStart(HomeActions home, double adherence) {
        home.vaccinate(this, adherence);
    }
}
