package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.SeverityGroup;
import org.junit.jupiter.api.Test;

/** A world is shared as far as the parameters that it follows from are the same, and changes no result. */
class WorldTest {

    private final Scenario town = ScenarioBuilder.town().build();
    private final World world = World.of(town);

    @Test
    void aScenarioOfTheSameParametersHasTheSameWorld() {
        assertThat(world.changedTo(ScenarioBuilder.town().build())).isSameAs(world);
    }

    @Test
    void onlyTheHazardsInHouseholdsChangeWithTheirAttackRate() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.householdAttackRate = town.contact().householdSecondaryAttackRate() / 2;
        World other = world.changedTo(builder.build());
        assertThat(other.population()).isSameAs(world.population());
        assertThat(other.networks()).isSameAs(world.networks());
        assertThat(other.householdHazards().perDay(SeverityGroup.STAFF))
                .isLessThan(world.householdHazards().perDay(SeverityGroup.STAFF));
    }

    @Test
    void anotherNumberOfHomesMakesAnotherPopulation() {
        ScenarioBuilder builder = ScenarioBuilder.town();
        builder.homes.remove(0);
        World other = world.changedTo(builder.build());
        assertThat(other.population()).isNotSameAs(world.population());
        assertThat(other.networks()).isNotSameAs(world.networks());
        assertThat(other.householdHazards()).isSameAs(world.householdHazards());
    }

    @Test
    void aRunInASharedWorldIsTheRunInAWorldOfItsOwn() {
        World afterAnother = World.of(ScenarioBuilder.textbook(20).build()).changedTo(town);
        RunRecord shared = new CareSector(town, afterAnother, 3, 1, true).run();
        RunRecord alone = new CareSector(town, World.of(town), 3, 1, true).run();
        assertThat(shared.outcomes()).isEqualTo(alone.outcomes());
        assertThat(shared.infections()).isEqualTo(alone.infections());
        assertThat(shared.infections()).isNotEmpty();
    }
}
