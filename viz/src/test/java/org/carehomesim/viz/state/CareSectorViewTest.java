package org.carehomesim.viz.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.RunRecord;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.HomeInterior;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.sim.sector.PersonStatus;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.junit.jupiter.api.Test;

class CareSectorViewTest {

    private final Scenario scenario = SmallTown.scenario();
    private final CareSector sector = new CareSector(scenario, World.of(scenario), 7, 0, false);
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

    @Test
    void theInsideOfHomesAgreesWithTheirFiguresEveryDay() {
        Scenario isolating = SmallTown.scenario(List.of("all-measures"));
        CareSector sector = new CareSector(isolating, World.of(isolating), 7, 0, false);
        SectorView view = new CareSectorView(sector);
        sector.start();
        int isolatedEver = 0;
        int onDutyEver = 0;
        do {
            Set<Integer> seen = new HashSet<>();
            for (int home = 0; home < view.homes(); home++) {
                HomeStatus status = view.home(home);
                HomeInterior interior = view.interior(home);
                List<HomeInterior.Bed> present = interior.beds().stream()
                        .filter(HomeInterior.Bed::isPresent)
                        .toList();
                assertThat(interior.beds()).hasSize(status.beds());
                assertThat(present).hasSize(status.residents());
                assertThat(withHealth(present, Health.SUSCEPTIBLE)).isEqualTo(status.susceptible());
                assertThat(withHealth(present, Health.EXPOSED)).isEqualTo(status.exposed());
                assertThat(withHealth(present, Health.INFECTIOUS)).isEqualTo(status.infectious());
                assertThat(withHealth(present, Health.RECOVERED)).isEqualTo(status.recovered());
                long isolated =
                        present.stream().filter(HomeInterior.Bed::isolated).count();
                assertThat(isolated).isEqualTo(status.isolated());
                isolatedEver += (int) isolated;
                onDutyEver += interior.staff().size();
                present.forEach(bed -> assertThat(seen.add(bed.resident()))
                        .as("in one bed only: %d", bed.resident())
                        .isTrue());
                interior.staff().stream()
                        .filter(worker -> worker.group() == Group.AGENCY)
                        .forEach(worker -> assertThat(seen.add(worker.person()))
                                .as("in one home only on a day: %d", worker.person())
                                .isTrue());
            }
        } while (sector.schedule.step(sector));
        assertThat(isolatedEver).isPositive();
        assertThat(onDutyEver).isPositive();
    }

    private static int withHealth(List<HomeInterior.Bed> beds, Health health) {
        return (int) beds.stream().filter(bed -> bed.health() == health).count();
    }

    @Test
    void theStatusOfPeopleAgreesWithTheInsideOfTheirHome() {
        sector.run();
        int staff = 0;
        for (int home = 0; home < view.homes(); home++) {
            HomeInterior interior = view.interior(home);
            for (HomeInterior.Bed bed : interior.beds()) {
                if (bed.resident() != People.NONE) {
                    PersonStatus person = view.person(bed.resident());
                    assertThat(person.group()).isEqualTo(Group.RESIDENT);
                    assertThat(person.home()).hasValue(home);
                    assertThat(person.health()).isEqualTo(bed.health());
                    assertThat(person.whereabouts()).isEqualTo(bed.whereabouts());
                    assertThat(bed.isolated() || person.isolationDaysLeft() == 0)
                            .as("days of isolation left only where isolated")
                            .isTrue();
                }
            }
            for (HomeInterior.Worker worker : interior.staff()) {
                PersonStatus person = view.person(worker.person());
                assertThat(person.group()).isEqualTo(worker.group());
                assertThat(person.role().isPresent()).isEqualTo(worker.group() == Group.STAFF);
                assertThat(person.health()).isEqualTo(worker.health());
                staff++;
            }
        }
        assertThat(staff).isPositive();
    }

    @Test
    void residentsInHospitalAreThoseOfTheDailyCounts() {
        RunRecord record = sector.run();

        assertThat(view.residentsInHospital()).isEqualTo(count(record, SmallTown.DAYS - 1, DailyColumn.IN_HOSPITAL));
    }

    private static int count(RunRecord record, int day, DailyColumn column) {
        return record.daily().get(day, Group.RESIDENT, column);
    }
}
