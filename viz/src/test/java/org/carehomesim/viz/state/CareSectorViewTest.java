package org.carehomesim.viz.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;
import org.junit.jupiter.api.Test;

class CareSectorViewTest {

    private final Scenario scenario = SmallTown.scenario();
    private final CareSector sector = new CareSector(scenario, SmallTown.population(scenario), 7, 0, false);
    private final SectorView view = new CareSectorView(sector);

    @Test
    void beforeTheFirstDayItShowsTheStart() {
        sector.start();

        assertThat(view.daysDone()).isZero();
        assertThat(view.date()).isEqualTo(SmallTown.START);
        assertThat(view.homes()).isEqualTo(SmallTown.HOMES);
        assertThat(view.home(9).beds()).isEqualTo(60);
    }

    @Test
    void showsTheCountsThatTheRunRecords() {
        RunRecord record = sector.run();

        assertThat(view.daysDone()).isEqualTo(SmallTown.DAYS);
        assertThat(view.date()).isEqualTo(SmallTown.START.plusDays(SmallTown.DAYS - 1));
        for (int day = 0; day < SmallTown.DAYS; day++) {
            DayCounts counts = view.day(day);
            assertThat(counts.date()).isEqualTo(SmallTown.START.plusDays(day));
            assertThat(counts.infectious()).isEqualTo(count(record, day, DailyColumn.INFECTIOUS));
            assertThat(counts.newInfections()).isEqualTo(count(record, day, DailyColumn.NEW_INFECTIONS));
            assertThat(counts.deaths()).isEqualTo(count(record, day, DailyColumn.DEAD));
        }
    }

    @Test
    void theTilesAddUpToTheRun() {
        RunRecord record = sector.run();
        SectorTotals totals = SectorTotals.of(view);

        assertThat(totals.infections())
                .isGreaterThan(SmallTown.INDEX_CASES)
                .isEqualTo(record.homes().stream()
                        .mapToInt(home -> home.residentInfections())
                        .sum());
        assertThat(totals.deaths()).isEqualTo(view.day(SmallTown.DAYS - 1).deaths());
        assertThat(totals.infectedNow()).isBetween(1, totals.infections());
    }

    private static int count(RunRecord record, int day, DailyColumn column) {
        return record.daily().get(day, Group.RESIDENT, column);
    }
}
