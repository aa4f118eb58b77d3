package org.carehomesim.viz.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.policy.RoutineTesting;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.policy.VisitRule;
import org.carehomesim.sim.policy.Visiting;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.state.SmallTown;
import org.junit.jupiter.api.Test;

class CareSectorFiguresTest {

    private static final LocalDate START = SmallTown.START;

    private static CareSector sector(ScheduledPolicy... policies) {
        Scenario scenario = SmallTown.scenario().withPolicies(List.of(policies));
        return new CareSector(scenario, World.of(scenario), 11, 0, false);
    }

    private static ScheduledPolicy masking(LocalDate from, LocalDate until) {
        return new ScheduledPolicy("masks", new Activation(from, until, null, 1, 1), new Masking());
    }

    private static List<DayFigures> play(CareSector sector) {
        CareSectorFigures figures = new CareSectorFigures(sector);
        sector.start();
        figures.restart();
        List<DayFigures> days = new ArrayList<>();
        while (days.size() < figures.days()) {
            sector.schedule.step(sector);
            days.add(figures.today());
        }
        return days;
    }

    @Test
    void addUpToTheOutcomesOfTheRun() {
        CareSector sector = sector();
        List<DayFigures> days = play(sector);
        RunRecord record = sector.record();

        assertThat(days).hasSize(SmallTown.DAYS);
        assertThat(days.stream()
                        .mapToInt(day -> day.newInfections().get(Group.RESIDENT))
                        .sum())
                .isEqualTo((int) record.outcome(Outcome.RESIDENT_INFECTIONS))
                .isPositive();
        assertThat(days.stream().mapToInt(day -> day.staff().agencyShifts()).sum())
                .isEqualTo((int) record.outcome(Outcome.AGENCY_SHIFTS))
                .isPositive();
        assertThat(days.stream().mapToInt(day -> day.staff().unfilledShifts()).sum())
                .isEqualTo((int) record.outcome(Outcome.UNFILLED_SHIFTS));
        assertThat(days.stream().mapToInt(day -> day.staff().away()).sum())
                .isEqualTo((int) record.outcome(Outcome.STAFF_ABSENCE_DAYS))
                .isPositive();
        DayFigures last = days.get(SmallTown.DAYS - 1);
        assertThat(last.deaths().get(Group.RESIDENT))
                .isEqualTo(record.daily().get(SmallTown.DAYS - 1, Group.RESIDENT, DailyColumn.DEAD));
        assertThat(last.outbreaksSoFar())
                .isEqualTo((int) record.outcome(Outcome.HOMES_WITH_OUTBREAK))
                .isPositive();
        assertThat(days).allMatch(day -> day.outbreaksNow() <= day.outbreaksSoFar());
        assertThat(days.stream().filter(day -> day.reproduction().careHomes().isPresent()))
                .isNotEmpty();
    }

    @Test
    void policiesThatStartAndEndAreChangesOnTheirDates() {
        List<DayFigures> days = play(sector(masking(START.plusDays(5), START.plusDays(9))));

        assertThat(days.stream().flatMap(day -> day.changes().stream()))
                .containsExactly(
                        new PolicyChange(START.plusDays(5), "masks", true, false),
                        new PolicyChange(START.plusDays(9), "masks", false, false));
        assertThat(days.get(5).changes()).hasSize(1);
    }

    @Test
    void whatIsInForceFromTheStartIsNoChange() {
        assertThat(play(sector(masking(null, null))).stream().flatMap(day -> day.changes().stream()))
                .isEmpty();
    }

    @Test
    void whereAnotherEntryTakesTheirPlaceThatPoliciesEndIsNotTold() {
        Visiting closed = new Visiting(VisitRule.CLOSED, 0.1, 0.5, "lateral-flow");
        LocalDate change = START.plusDays(7);
        List<DayFigures> days = play(sector(
                new ScheduledPolicy("advice", new Activation(null, change, null, 1, 0.1), closed),
                new ScheduledPolicy("lockdown", new Activation(change, null, null, 1, 1), closed)));

        assertThat(days.stream().flatMap(day -> day.changes().stream()))
                .containsExactly(new PolicyChange(change, "lockdown", true, false));
    }

    @Test
    void handsAreToldFromDates() {
        CareSector sector = sector(
                masking(null, null),
                new ScheduledPolicy(
                        "tests", new Activation(START.plusDays(400), null, null, 1, 1), new RoutineTesting()));
        CareSectorFigures figures = new CareSectorFigures(sector);
        sector.start();
        figures.restart();
        sector.switchPolicy("masks", false);
        sector.schedule.step(sector);
        assertThat(figures.today().changes())
                .as("switched off before the first day")
                .containsExactly(new PolicyChange(START, "masks", false, true));

        sector.switchPolicy("tests", true);
        sector.schedule.step(sector);
        assertThat(figures.today().changes()).containsExactly(new PolicyChange(START.plusDays(1), "tests", true, true));
    }

    @Test
    void quantilesAreValuesThatAtLeastTheShareDoNotExceed() {
        double[] sorted = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        assertThat(CareSectorFigures.quantile(sorted, 0.5)).hasValue(6);
        assertThat(CareSectorFigures.quantile(sorted, 0.1)).hasValue(2);
        assertThat(CareSectorFigures.quantile(new double[] {7}, 0.1)).hasValue(7);
        assertThat(CareSectorFigures.quantile(new double[0], 0.1)).isEqualTo(OptionalDouble.empty());
    }
}
