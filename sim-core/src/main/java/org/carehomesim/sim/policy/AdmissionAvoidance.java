package org.carehomesim.sim.policy;

import java.util.Optional;
import org.carehomesim.sim.parameter.Parameter;

/**
 * Residents are cared for in the home, with the help of general practitioners and virtual wards, instead of hospital.
 * Adherence multiplies the shares of admissions avoided.
 *
 * <p>Where several entries or policies avoid admissions in a home, each avoids its share of what the others leave; of their
 * risks and costs the largest count.
 */
public record AdmissionAvoidance(
        @Parameter(
                meaning = "Share of admissions for the infection that are avoided",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double infectionShare,

        @Parameter(
                meaning = "Share of admissions for other reasons that are avoided",
                unit = "share",
                source = "enhanced health in care homes, Rushcliffe: 23% fewer emergency admissions (Health Foundation"
                        + " 2017), from memory",
                min = 0,
                max = 1)
        double otherShare,

        @Parameter(
                meaning = "Risk of dying of a severe infection when cared for in the home, relative to hospital",
                unit = "ratio",
                source = "judgement: no difference known among residents",
                min = 1,
                max = 100)
        double relativeFatality,

        @Parameter(
                meaning = "Cost of care in the home instead of an admission to the NHS",
                unit = "GBP per admission avoided",
                source = "judgement: a week of a virtual ward and general practice at about 100 a day",
                min = 0)
        double nhsGbp,

        @Parameter(
                meaning = "Cost of care in the home instead of an admission to the home",
                unit = "GBP per admission avoided",
                source = "judgement: two hours of a carer a day for a week at 11 an hour",
                min = 0)
        double homeGbp)
        implements Policy {

    /** A half of admissions for the infection, a quarter of others, as safe as hospital. */
    public AdmissionAvoidance() {
        this(0.5, 0.23, 1, 700, 154);
    }

    @Override
    public String summary() {
        return "Residents are cared for in the home instead of hospital where possible.";
    }

    @Override
    public void apply(Measures measures, double adherence) {
        if (adherence == 0) {
            return;
        }
        measures.hospitalAdmissionFactor *= 1 - adherence * infectionShare;
        measures.otherAdmissionFactor *= 1 - adherence * otherShare;
        measures.homeCareFatalityFactor = Math.max(measures.homeCareFatalityFactor, relativeFatality);
        measures.avoidedAdmissionNhsGbp = Math.max(measures.avoidedAdmissionNhsGbp, nhsGbp);
        measures.avoidedAdmissionHomeGbp = Math.max(measures.avoidedAdmissionHomeGbp, homeGbp);
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public Optional<String> conflictWith(Policy other) {
        return other instanceof SymptomaticIsolation isolation && isolation.inHospital() > 0 && infectionShare > 0
                ? Optional.of("cases cannot be isolated in hospital (in-hospital " + isolation.inHospital()
                        + ") and kept out of it at the same time")
                : Optional.empty();
    }
}
