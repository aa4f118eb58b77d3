package org.carehomesim.sim.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.disease.DiseaseParameters;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.disease.SeverityParameters;
import org.carehomesim.sim.disease.TotalInfectiousness;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.random.Streams;
import org.junit.jupiter.api.Test;

/** The hazard within households is solved for each severity group. */
class HouseholdHazardsTest {

    @Test
    void everyGroupHasTheSameSecondaryAttackRate() {
        DiseaseParameters disease = ScenarioBuilder.town().build().disease();
        disease.severity().put(SeverityGroup.STAFF, new SeverityParameters(0.9, 0, 0, 0, 0, null));
        disease.severity().put(SeverityGroup.VISITOR, new SeverityParameters(0.1, 0, 0, 0, 0, null));
        NaturalHistory history = new NaturalHistory(disease, new Streams(1, 0));
        HouseholdHazards households = new HouseholdHazards(0.21, disease);
        for (SeverityGroup group : SeverityGroup.values()) {
            double escape = new TotalInfectiousness(history, group).escape(households.perDay(group));
            assertThat(1 - escape).isCloseTo(0.21, Offset.offset(1e-9));
        }
        assertThat(households.perDay(SeverityGroup.VISITOR)).isGreaterThan(households.perDay(SeverityGroup.STAFF));
    }
}
