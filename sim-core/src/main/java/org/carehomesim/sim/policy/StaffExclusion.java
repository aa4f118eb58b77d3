package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/** Staff with symptoms or a positive test stay at home, with or without sick pay. */
public record StaffExclusion(
        @Parameter(meaning = "Whether staff who stay at home are paid")
        boolean sickPay,

        @Parameter(
                meaning = "Reduction of the probability to work with symptoms, with sick pay",
                unit = "share",
                source =
                        "judgement: 0.05 of all keep working where 0.6 do without any rule; the sign from the Vivaldi study 2020",
                min = 0,
                max = 1)
        double reductionWithSickPay,

        @Parameter(
                meaning = "Reduction of the probability to work with symptoms, without sick pay",
                unit = "share",
                source = "judgement: 0.3 of all keep working where 0.6 do without any rule",
                min = 0,
                max = 1)
        double reductionWithoutSickPay,

        @Parameter(
                meaning = "Share of ordinary pay that is paid as sick pay",
                unit = "share",
                source = "Infection Control Fund 2020: full pay",
                min = 0,
                max = 2)
        double sickPayShare,

        @Parameter(
                meaning = "Length of exclusion after a positive test",
                unit = "days",
                source = "UK guidance 2020: 7 days, 10 from 30 July",
                min = 1,
                max = 365)
        int days,

        @Parameter(
                meaning = "Who pays sick pay",
                source = "the home; from May 2020 councils could refund it from the Infection Control Fund")
        Payer payer)
        implements Policy {

    /** Exclusion without sick pay. */
    public StaffExclusion() {
        this(false, 0.92, 0.5, 1, 7, Payer.HOME);
    }

    @Override
    public String summary() {
        return "Staff with symptoms or a positive test stay at home, "
                + (sickPay ? "with sick pay." : "without sick pay.");
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.worksWithSymptomsFactor = 1 - adherence * (sickPay ? reductionWithSickPay : reductionWithoutSickPay);
        measures.exclusionAfterTestProbability = adherence;
        measures.exclusionDays = days;
        measures.sickPayShare = sickPay ? sickPayShare * adherence : 0;
        measures.sickPayPayer = payer;
    }
}
