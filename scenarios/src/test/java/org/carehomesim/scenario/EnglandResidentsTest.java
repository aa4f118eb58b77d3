package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.disease.RiskFactors;
import org.carehomesim.sim.disease.SeverityParameters;
import org.carehomesim.sim.hospital.HospitalParameters;
import org.carehomesim.sim.hospital.StayParameters;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.place.ResidentParameters;
import org.carehomesim.sim.sector.Scenario;
import org.junit.jupiter.api.Test;

/** What the parameters of England's residents amount to, computed over their distributions. */
class EnglandResidentsTest {

    private static final int STEPS = 400;

    private final Scenario england =
            new ScenarioReader().read("england-spring-2020", List.of()).central();
    private final HomesParameters homes = england.homes();
    private final SeverityParameters severity = england.disease().severity().get(SeverityGroup.RESIDENT_OLDER_PEOPLE);

    /** Ladhani 2020 and others: 40% with and 5% without symptoms. */
    @Test
    void meanFatalityIsThatOfTheSources() {
        assertThat(meanFatality(severity.fatalityWithSymptoms())).isCloseTo(0.40, Offset.offset(0.001));
        assertThat(meanFatality(severity.fatalityWithoutSymptoms())).isCloseTo(0.05, Offset.offset(0.0002));
    }

    /** OpenSAFELY: 45.5% of residents in nursing homes; Rosello 2022: 35% of homes. */
    @Test
    void nearlyHalfOfResidentsLiveInNursingHomes() {
        assertThat(nursingShareOfBeds()).isCloseTo(0.465, Offset.offset(0.01));
    }

    /** ONS: a quarter of residents who died of COVID-19 died in hospital. */
    @Test
    void aQuarterDieInHospital() {
        double nursing = nursingShareOfBeds();
        double ratio = 1 - nursing + nursing * severity.riskFactors().hospitalisedIfFatalNursing();
        assertThat(severity.hospitalisedIfFatal() * ratio).isCloseTo(0.25, Offset.offset(0.002));
    }

    /** OpenSAFELY 2019: 37 deaths per 1,000 residents and month; Forder and Fernandez 2011: a mean stay of 801 days. */
    @Test
    void deathsAndStaysAreThoseOfTheSources() {
        HospitalParameters hospital = england.hospital();
        StayParameters stays = hospital.stays();
        double nursing = nursingShareOfBeds();
        double deaths = hospital.backgroundDeathsPerResidentDay() * (1 - nursing + nursing * stays.deathRatioNursing());
        assertThat(deaths * 30.4 * 1000).isCloseTo(36.75, Offset.offset(0.5));
        assertThat(1 / (deaths + stays.movesAwayPerResidentDay())).isCloseTo(801, Offset.offset(15.0));
    }

    /** Inflow into empty beds balances the outflow of a home for older people without nursing. */
    @Test
    void occupancyHolds() {
        HospitalParameters hospital = england.hospital();
        StayParameters stays = hospital.stays();
        double lasting = hospital.backgroundDeathsPerResidentDay() + stays.movesAwayPerResidentDay();
        double temporary = stays.temporaryShare() * stays.temporaryStayDays().mean();
        double outflow = 1 / (temporary + (1 - stays.temporaryShare()) / lasting);
        double inflow = hospital.newResidentsPerEmptyBedDay();
        assertThat(inflow / (inflow + outflow)).isCloseTo(homes.occupancy(), Offset.offset(0.001));
    }

    private double nursingShareOfBeds() {
        double nursing = 0;
        double all = 0;
        for (HomeSpec home : homes.list()) {
            if (home.careType() == CareType.OLDER_PEOPLE) {
                all += home.beds();
                nursing += home.beds() * Math.min(1, home.beds() * homes.nursingProbabilityPerBed());
            }
        }
        return nursing / all;
    }

    private double meanFatality(double ofReference) {
        ResidentParameters like = homes.residents();
        RiskFactors factors = severity.riskFactors();
        Distribution.Gamma frailty = new Distribution.Gamma(1, 1 / like.frailtyVariance());
        double[] frailties = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            frailties[i] = frailty.quantile((i + 0.5) / STEPS);
        }
        double men = like.menShareOlderPeople();
        double mean = 0;
        for (int i = 0; i < STEPS; i++) {
            int age = (int) like.ageOlderPeople().quantile((i + 0.5) / STEPS);
            for (double z : frailties) {
                double man = RiskFactors.fatality(ofReference, factors.oddsMultiplier(age, true, z));
                double woman = RiskFactors.fatality(ofReference, factors.oddsMultiplier(age, false, z));
                mean += (men * man + (1 - men) * woman) / ((double) STEPS * STEPS);
            }
        }
        return mean;
    }
}
