package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.disease.InfectiousnessAfterOnset;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.junit.jupiter.api.Test;

/** New residents: who has been infected before moving in, and at what stage they arrive. False-alarm rate 0.001. */
class NewResidentsTest {

    private static final int BEDS = 4000;

    /** All beds are filled on day 10; relative incidence 0.5, and no household of the model to catch the rest from. */
    @Test
    void fromTheCommunityTheyBringTheIncidenceOfTheirAge() {
        ScenarioBuilder builder = filledOnDay10(0);
        builder.incidence = 0.04;
        builder.outsideHouseholdShare = 0.5;
        builder.infectiousPeriod = new Distribution.Constant(100);
        Probe probe = new Probe(builder, 0);
        probe.days(11);
        assertThat(probe.run.homes.get(0).residentsPresent).isEqualTo(BEDS);
        isBinomial(probe.run.tally.get(Outcome.RESIDENT_INFECTIONS), 1 - Math.exp(-10 * 0.04 * 0.5));
    }

    /** A stay of 4 days in hospital exposes four times. */
    @Test
    void fromHospitalTheyBringTheHazardOfTheirStay() {
        ScenarioBuilder builder = filledOnDay10(1);
        builder.nosocomial = 0.1;
        builder.otherStay = new Distribution.Constant(4);
        builder.infectiousPeriod = new Distribution.Constant(100);
        Probe probe = new Probe(builder, 0);
        probe.days(11);
        assertThat(probe.run.homes.get(0).residentsPresent).isEqualTo(BEDS);
        isBinomial(probe.run.tally.get(Outcome.RESIDENT_INFECTIONS), 1 - Math.exp(-0.4));
    }

    /** Infected on day 2, ill from day 3 to 12, moved in on day 10: infectious on day 11 as on the ninth day of ten. */
    @Test
    void infectiousnessFallsFromTheTrueOnset() {
        ScenarioBuilder builder = emptyHome();
        builder.symptomatic = 1;
        builder.infectiousPeriod = new Distribution.Constant(10);
        builder.afterOnset = InfectiousnessAfterOnset.LINEAR_DECLINE;
        Probe probe = new Probe(builder, 0);
        probe.days(11);
        int resident = moveIn(probe, 2);
        probe.day();
        assertThat(probe.run.people.health[resident]).isEqualTo(Health.INFECTIOUS);
        assertThat(probe.run.people.infectiousness[resident]).isCloseTo(0.15, Offset.offset(1e-12));
        probe.day();
        assertThat(probe.run.people.infectiousness[resident]).isCloseTo(0.05, Offset.offset(1e-12));
        probe.day();
        assertThat(probe.run.people.health[resident]).isEqualTo(Health.RECOVERED);
    }

    /** Infected on day 2, over on day 4, immune for 3 days: on day 10 immunity has ended before moving in. */
    @Test
    void immunityOfThoseWhoRecoveredBeforeMovingInEnds() {
        ScenarioBuilder builder = emptyHome();
        builder.immuneDays = new Distribution.Constant(3);
        Probe probe = new Probe(builder, 0);
        probe.days(11);
        int resident = moveIn(probe, 2);
        assertThat(probe.run.people.health[resident]).isEqualTo(Health.RECOVERED);
        probe.day();
        assertThat(probe.run.people.health[resident]).isEqualTo(Health.SUSCEPTIBLE);
        assertThat(probe.run.people.threshold[resident]).isPositive();
    }

    /**
     * Visitors of residents who all move in on day 10 have been exposed for 10 days to the whole incidence of 0.04, and on the
     * evening of day 10 to the half of it that is caught outside the household.
     */
    @Test
    void theirFamiliesHaveBeenExposedToTheCommunityBefore() {
        ScenarioBuilder builder = filledOnDay10(0);
        builder.visitors = 1;
        builder.households = Map.of(2, 1.0);
        builder.incidence = 0.04;
        builder.outsideHouseholdShare = 0.5;
        builder.infectiousPeriod = new Distribution.Constant(100);
        Probe probe = new Probe(builder, 0);
        probe.days(11);
        isBinomial(probe.run.tally.get(Outcome.VISITOR_INFECTIONS), 1 - Math.exp(-0.4 - 0.02));
        isBinomial(probe.run.tally.get(Outcome.HOUSEHOLD_INFECTIONS), 1 - Math.exp(-0.4 - 0.02));
        assertThat(probe.run.census.count(Group.VISITOR, Health.EXPOSED))
                .isEqualTo((int) probe.run.tally.get(Outcome.VISITOR_INFECTIONS));
        probe.day();
        isBinomial(probe.run.census.count(Group.VISITOR, Health.INFECTIOUS), 1 - Math.exp(-0.42));
        for (int day = 12; day < 20; day++) {
            probe.day();
        }
        isBinomial(probe.run.tally.get(Outcome.VISITOR_INFECTIONS), 1 - Math.exp(-0.4 - 10 * 0.02));
    }

    /** A quarter of visitors are immune from the start; the others are exposed as above. */
    @Test
    void familiesWhoAreImmuneAreNotInfectedBeforeTheyJoin() {
        ScenarioBuilder builder = filledOnDay10(0);
        builder.visitors = 1;
        builder.incidence = 0.04;
        builder.infectiousPeriod = new Distribution.Constant(100);
        builder.immuneAtStart = Map.of(Group.VISITOR, 0.25);
        Probe probe = new Probe(builder, 0);
        probe.days(11);
        isBinomial(probe.run.census.count(Group.VISITOR, Health.RECOVERED), 0.25);
        isBinomial(probe.run.tally.get(Outcome.VISITOR_INFECTIONS), 0.75 * (1 - Math.exp(-11 * 0.04)));
    }

    /** An infection of day 6 or before, latent for one day and infectious for three, is over on day 10. */
    @Test
    void familiesInfectedLongBeforeJoinRecovered() {
        ScenarioBuilder builder = filledOnDay10(0);
        builder.visitors = 1;
        builder.incidence = 0.04;
        builder.infectiousPeriod = new Distribution.Constant(3);
        Probe probe = new Probe(builder, 0);
        probe.days(11);
        isBinomial(probe.run.census.count(Group.VISITOR, Health.RECOVERED), 1 - Math.exp(-7 * 0.04));
        isBinomial(probe.run.census.count(Group.VISITOR, Health.SUSCEPTIBLE), Math.exp(-11 * 0.04));
        isBinomial(probe.run.tally.get(Outcome.VISITOR_INFECTIONS), Math.exp(-7 * 0.04) - Math.exp(-11 * 0.04));
    }

    private static ScenarioBuilder emptyHome() {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", BEDS, CareType.OLDER_PEOPLE, 0, 0, null, null));
        builder.days = 20;
        return builder;
    }

    private static ScenarioBuilder filledOnDay10(double fromHospital) {
        ScenarioBuilder builder = emptyHome();
        builder.newResidentsFromHospital = fromHospital;
        builder.newResidents = 1;
        builder.newResidentsMultiplier = new DateSeries(new TreeMap<>(
                Map.of(ScenarioBuilder.START.plusDays(9), 0.0, ScenarioBuilder.START.plusDays(10), 1000.0)));
        return builder;
    }

    /** A new resident who was infected on an earlier day moves in today. */
    private static int moveIn(Probe probe, int infectedDay) {
        Processes run = probe.run;
        int resident = run.population.residentAttributes().add(run.people, 0, run.homes.get(0).spec, 0, 99, false);
        run.homes.get(0).residentOfBed[0] = resident;
        run.progression.drawThreshold(resident);
        run.progression.infectEarlier(resident, infectedDay);
        run.census.join(resident);
        run.occupancy.enter(resident);
        return resident;
    }

    private static void isBinomial(double count, double p) {
        assertThat(Math.abs(count - BEDS * p)).isLessThan(3.29 * Math.sqrt(BEDS * p * (1 - p)));
    }
}
