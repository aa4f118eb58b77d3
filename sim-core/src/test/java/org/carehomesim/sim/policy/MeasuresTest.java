package org.carehomesim.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.junit.jupiter.api.Test;

/** Policies that meet in one home, and policies that are followed in part. */
class MeasuresTest {

    private static final LocalDate EARLY = ScenarioBuilder.START;
    private static final LocalDate LATER = ScenarioBuilder.START.plusDays(1);

    /** Onset on day 3; a delay of 4 days less 3 gives isolation on days 4 to 13, whichever policy starts first. */
    @Test
    void aLeadSpeedsUpIsolationWhicheverPolicyStartsFirst() {
        for (List<LocalDate> starts : List.of(List.of(EARLY, LATER), List.of(LATER, EARLY))) {
            ScenarioBuilder builder = ScenarioBuilder.textbook(4).index(Group.RESIDENT, 1, 1);
            builder.symptomatic = 1;
            builder.latent = new Distribution.Constant(3);
            builder.days = 14;
            builder.with(new InfectionControlLead(0, 3, 0, 0, 7, 0, 1, 7, 14), from(starts.get(0)))
                    .with(new SymptomaticIsolation(1, 4, 30, 0.25, 0.5, 0), from(starts.get(1)));
            assertThat(builder.run(0).outcome(Outcome.ISOLATION_DAYS)).isEqualTo(10);
        }
    }

    private static Activation from(LocalDate date) {
        return new Activation(date, null, null, 1, 1);
    }

    /** Of two visitors of each resident one is designated: at an adherence of a half, a quarter of visits is lost. */
    @Test
    void visitsOfOthersThanTheDesignatedGoOnAsFarAsTheRuleIsNotFollowed() {
        ScenarioBuilder open = visited();
        ScenarioBuilder half = visited().with(designated(), new Activation(null, null, null, 1, 0.5));
        assertThat(open.run(0).outcome(Outcome.VISITS_LOST)).isZero();
        assertThat(half.run(0).outcome(Outcome.VISITS_LOST)).isCloseTo(10 * 20 * 0.5 / 4, Offset.offset(1e-6));
    }

    /**
     * One infectious resident whom both visitors see every day for a day, infection certain: 2 infections without the rule, 1
     * with it, 1.5 when it is half followed. Within 3.29 standard errors of 400 draws.
     */
    @Test
    void theRuleDecidesWhoIsExposed() {
        double infected = 0;
        int runs = 400;
        for (int replicate = 0; replicate < runs; replicate++) {
            ScenarioBuilder builder = visited().with(designated(), new Activation(null, null, null, 1, 0.5));
            builder.index(Group.RESIDENT, 1, 1);
            builder.transmission = 1000;
            builder.visitsPerResidentDay = 2;
            builder.contactsWithOtherResidents = 0;
            builder.days = 2;
            infected += builder.runWithoutLineList(replicate).outcome(Outcome.VISITOR_INFECTIONS);
        }
        assertThat(Math.abs(infected / runs - 1.5)).isLessThan(3.29 * Math.sqrt(0.25 / runs));
    }

    private static ScenarioBuilder visited() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(10);
        builder.visitors = 2;
        builder.visitsPerResidentDay = 0.5;
        builder.days = 20;
        return builder;
    }

    private static Visiting designated() {
        return new Visiting(VisitRule.DESIGNATED, 0.1, 0.5, "lateral-flow");
    }
}
