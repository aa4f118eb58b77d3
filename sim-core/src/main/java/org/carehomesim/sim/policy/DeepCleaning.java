package org.carehomesim.sim.policy;

import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.parameter.Parameter;

/** Homes are cleaned deeply at intervals and when cases appear, and more often in between. Adherence scales all of it. */
public record DeepCleaning(
        @Parameter(
                meaning = "Days between deep cleanings of a home without recent known cases; 0: none",
                unit = "days",
                source = "judgement",
                min = 0,
                max = 365)
        int intervalDays,

        @Parameter(
                meaning = "Days between deep cleanings of a home with recent known cases, and days without a case after"
                        + " which a new one leads to a deep cleaning on the next day; 0: none",
                unit = "days",
                source = "judgement",
                min = 0,
                max = 365)
        int intervalWithCasesDays,

        @Parameter(
                meaning = "Days for which a known case counts as recent",
                unit = "days",
                source = "UK outbreak guidance of 2020: over after 14 to 28 days without a new case; from memory",
                min = 1,
                max = 365)
        int recentCaseDays,

        @Parameter(
                meaning = "Share of the contamination of surfaces that a deep cleaning removes",
                unit = "share",
                source = "judgement",
                min = 0,
                max = 1)
        double shareRemoved,

        @Parameter(
                meaning = "How often surfaces are cleaned between deep cleanings, relative to the ordinary",
                unit = "ratio",
                source = "judgement: twice a day instead of once, after UK guidance of 2020",
                min = 1)
        double cleaningFactor,

        @Parameter(
                meaning = "Cost of a deep cleaning",
                unit = "GBP per bed",
                source = "judgement: half an hour's work and materials",
                min = 0)
        double gbpPerBed,

        @Parameter(
                meaning = "Cost of the more frequent cleaning",
                unit = "GBP per bed and day",
                source = "judgement: five minutes' work and materials",
                min = 0)
        double gbpPerBedDay)
        implements Policy {

    /** Each four weeks, each three days with cases, and twice as much cleaning in between. */
    public DeepCleaning() {
        this(28, 3, 14, 0.8, 2, 10, 1.2);
    }

    @Override
    public String summary() {
        return "Homes are cleaned deeply at intervals and when cases appear, and more often in between.";
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public void apply(Measures measures, double adherence) {
        measures.cleaningFactor = Math.max(measures.cleaningFactor, 1 + adherence * (cleaningFactor - 1));
    }

    @Override
    public void onDay(HomeActions home, double adherence, int dayInForce) {
        if (adherence == 0) {
            return;
        }
        home.charge(Payer.HOME, adherence * gbpPerBedDay * home.beds());
        if (isDue(home, dayInForce)) {
            home.deepClean(adherence * shareRemoved);
            home.charge(Payer.HOME, adherence * gbpPerBed * home.beds());
        }
    }

    private boolean isDue(HomeActions home, int dayInForce) {
        if (intervalWithCasesDays > 0 && home.recentKnownCases(recentCaseDays) > 0) {
            boolean firstOfSome = home.recentKnownCases(1) > 0
                    && home.recentKnownCases(1 + intervalWithCasesDays) == home.recentKnownCases(1);
            return firstOfSome || dayInForce % intervalWithCasesDays == 0;
        }
        return intervalDays > 0 && dayInForce % intervalDays == 0;
    }
}
