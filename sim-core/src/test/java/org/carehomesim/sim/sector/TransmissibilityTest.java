package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.contact.SurfaceParameters;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.junit.jupiter.api.Test;

/** A variant that transmits more uses up thresholds faster in the same contacts, from the day it circulates. */
class TransmissibilityTest {

    private static final int RESIDENTS = 20;

    @Test
    void raisesTheHazardOfContactsFromItsDate() {
        LocalDate day2 = ScenarioBuilder.START.plusDays(2);
        DateSeries variant = new DateSeries(new TreeMap<>(Map.of(day2, 1.0, day2.plusDays(1), 1.5)));
        ScenarioBuilder builder = home();
        builder.transmissibility = variant;
        Probe plain = new Probe(home(), 0);
        Probe with = new Probe(builder, 0);
        double usedInAll = 0;
        for (int day = 0; day < 6; day++) {
            double[] before = plain.run.people.threshold.clone();
            double[] beforeWith = with.run.people.threshold.clone();
            plain.day();
            with.day();
            double ratio = day < 3 ? 1 : 1.5;
            for (int person = 0; person < before.length; person++) {
                if (with.run.people.health[person] == Health.SUSCEPTIBLE) {
                    double used = before[person] - plain.run.people.threshold[person];
                    usedInAll += used;
                    assertThat(beforeWith[person] - with.run.people.threshold[person])
                            .as("day %d, person %d", day, person)
                            .isCloseTo(ratio * used, within(1e-12));
                }
            }
        }
        assertThat(usedInAll).isPositive();
    }

    @Test
    void raisesInfectionInHouseholdsAndBySurfaces() {
        ScenarioBuilder town = ScenarioBuilder.town();
        ScenarioBuilder more = ScenarioBuilder.town();
        town.transmission = 0;
        more.transmission = 0;
        town.surfaces = null;
        more.surfaces = null;
        more.transmissibility = DateSeries.constant(3);
        assertThat(householdInfections(more)).isGreaterThan(1.5 * householdInfections(town));
        assertThat(bySurfaces(3)).isGreaterThan(bySurfaces(1));
    }

    private static double householdInfections(ScenarioBuilder builder) {
        double sum = 0;
        for (int replicate = 0; replicate < 3; replicate++) {
            sum += builder.run(replicate).infections().stream()
                    .filter(infection -> infection.setting() == Setting.HOUSEHOLD)
                    .count();
        }
        return sum;
    }

    /** What a surface that two residents have contaminated uses up of thresholds in four days. */
    private static double bySurfaces(double transmissibility) {
        ScenarioBuilder builder = home();
        builder.transmission = 0;
        builder.surfaces = new SurfaceParameters(Scope.HOME, 0.001, 10, 0, 0.5, 0.5);
        builder.transmissibility = DateSeries.constant(transmissibility);
        Probe probe = new Probe(builder, 0);
        double[] before = probe.run.people.threshold.clone();
        probe.days(4);
        double used = 0;
        for (int person = 0; person < before.length; person++) {
            used += before[person] - probe.run.people.threshold[person];
        }
        return used;
    }

    private static ScenarioBuilder home() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(RESIDENTS);
        builder.residentsMeet(4);
        builder.transmission = 0.0001;
        builder.index(Group.RESIDENT, 1, 2);
        return builder;
    }
}
