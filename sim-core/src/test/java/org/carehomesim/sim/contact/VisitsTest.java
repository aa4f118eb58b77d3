package org.carehomesim.sim.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.InvalidParameterException;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often visitors come and whom they expose, counted by infections. Comparisons within 3.29 standard errors. */
class VisitsTest {

    private static final int RESIDENTS = 200;
    private static final int RUNS = 20;

    /** Residents who are all infectious on day 1 only, so that infected visitors count the visits of that day. */
    private static ScenarioBuilder infectiousForADay(int visitors, double visitsPerResidentDay) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(RESIDENTS).index(Group.RESIDENT, 1, RESIDENTS);
        builder.visitors = visitors;
        builder.visitsPerResidentDay = visitsPerResidentDay;
        builder.contactsWithStaff = 0;
        builder.contactsWithOtherResidents = 0;
        builder.transmission = 1000;
        builder.days = 2;
        return builder;
    }

    /** A rhythm of {@code v} visits a day gives {@code days v} visits, rounded down or up by the visitor's phase. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.243, 1, 1.5, 2})
    void visitsHaveTheMeanFrequencySet(double visitsPerResidentDay) {
        int days = 5;
        double visits = 0;
        ScenarioBuilder builder = infectiousForADay(2, visitsPerResidentDay);
        for (int day = 1; day <= days; day++) {
            builder.latent = new Distribution.Constant(day);
            builder.days = day + 1;
            visits += builder.run(0).outcome(Outcome.VISITOR_INFECTIONS);
        }
        double perVisitor = visitsPerResidentDay / 2;
        double part = days * perVisitor - Math.floor(days * perVisitor);
        double standardError = Math.sqrt(part * (1 - part) * 2 * RESIDENTS);
        assertThat(Math.abs(visits - visitsPerResidentDay * RESIDENTS * days))
                .isLessThanOrEqualTo(3.29 * standardError + 1e-9);
    }

    /** Small hazards of two shifts with visits: as many infections as with one. */
    @Test
    void aVisitorComesInOneOfSeveralShiftsWithVisits() {
        ScenarioBuilder builder = infectiousForADay(2, 2);
        builder.shifts = List.of(
                new ShiftParameters("morning", 0.5, 0.5, true, 8), new ShiftParameters("afternoon", 0.5, 0.5, true, 8));
        builder.transmission = 0.5;
        builder.contactsWithResident = 1;
        double infected = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            infected += builder.runWithoutLineList(replicate).outcome(Outcome.VISITOR_INFECTIONS);
        }
        isBinomial(infected, 2.0 * RESIDENTS * RUNS, 1 - Math.exp(-0.5));
    }

    /** One infectious resident: the visitors of the others meet residents in passing, each with the same chance. */
    @Test
    void visitorsAreInfectedByOtherResidentsToo() {
        ScenarioBuilder builder = infectiousForADay(1, 1);
        builder.indexCases.clear();
        builder.index(Group.RESIDENT, 1, 1);
        builder.contactsWithResident = 0;
        builder.contactsWithOtherResidents = 2;
        builder.transmission = 20;
        double infected = 0;
        for (int replicate = 0; replicate < RUNS; replicate++) {
            RunRecord run = builder.run(replicate);
            infected += run.outcome(Outcome.VISITOR_INFECTIONS);
            assertThat(run.infections().stream().filter(i -> i.setting() == Setting.VISIT))
                    .allSatisfy(
                            infection -> assertThat(infection.infectorGroup()).isEqualTo(Group.RESIDENT));
        }
        isBinomial(infected, (double) RESIDENTS * RUNS, 1 - Math.exp(-2 * 20.0 / RESIDENTS));
    }

    @Test
    void moreThanAVisitADayOfEachVisitorIsRefused() {
        ScenarioBuilder builder = infectiousForADay(2, 2.1);
        assertThatThrownBy(() -> builder.run(0))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("visits-per-resident-day must be at most visitors-per-resident (2)");
    }

    private static void isBinomial(double count, double n, double p) {
        assertThat(Math.abs(count - n * p)).isLessThan(3.29 * Math.sqrt(n * p * (1 - p)));
    }
}
