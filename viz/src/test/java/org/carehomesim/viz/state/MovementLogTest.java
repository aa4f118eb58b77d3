package org.carehomesim.viz.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.Whereabouts;
import org.junit.jupiter.api.Test;

class MovementLogTest {

    private final ScriptedSector sector = new ScriptedSector(3);
    private final MovementLog log = new MovementLog(sector);

    private void agencyWorkerIn(int home, Health health) {
        sector.dayWithAgencyWorkerIn(home, health);
        log.follow();
    }

    private void days(int number) {
        for (int day = 0; day < number; day++) {
            sector.day();
            log.follow();
        }
    }

    @Test
    void aWorkerOnDutyInAnotherHomeThanBeforeHasMoved() {
        agencyWorkerIn(0, Health.SUSCEPTIBLE);
        assertThat(log.recent()).isEmpty();

        agencyWorkerIn(2, Health.EXPOSED);

        assertThat(log.recent())
                .containsExactly(new Movement(1, ScriptedSector.AGENCY_WORKER, Group.AGENCY, Health.EXPOSED, 0, 2));
        assertThat(log.recent().get(0).ofInfected()).isTrue();
    }

    @Test
    void aWorkerWhoStaysInAHomeHasNotMoved() {
        agencyWorkerIn(1, Health.SUSCEPTIBLE);
        days(2);
        agencyWorkerIn(1, Health.SUSCEPTIBLE);

        assertThat(log.recent()).isEmpty();
    }

    @Test
    void aWeekAtHomeIsNoLinkBetweenHomes() {
        agencyWorkerIn(0, Health.SUSCEPTIBLE);
        days(MovementLog.DAYS - 2);
        agencyWorkerIn(1, Health.SUSCEPTIBLE);
        days(MovementLog.DAYS - 1);
        agencyWorkerIn(2, Health.SUSCEPTIBLE);

        assertThat(log.recent()).isEmpty();
    }

    @Test
    void residentsGoToHospitalAndComeBack() {
        days(1);
        sector.resident(1, Whereabouts.HOSPITAL, Health.INFECTIOUS);
        days(2);
        sector.resident(1, Whereabouts.STEP_DOWN, Health.RECOVERED);
        days(1);
        sector.resident(1, Whereabouts.CARE_HOME, Health.RECOVERED);
        days(1);

        assertThat(log.recent())
                .containsExactly(
                        new Movement(1, 1, Group.RESIDENT, Health.INFECTIOUS, 1, Movement.HOSPITAL),
                        new Movement(4, 1, Group.RESIDENT, Health.RECOVERED, Movement.HOSPITAL, 1));
        assertThat(log.recentOf(1)).extracting(Movement::day).containsExactly(4, 1);
        assertThat(log.recentOf(0)).isEmpty();
    }

    @Test
    void movementsAreForgottenAfterAWeek() {
        agencyWorkerIn(0, Health.SUSCEPTIBLE);
        agencyWorkerIn(1, Health.SUSCEPTIBLE);
        days(MovementLog.DAYS - 1);
        assertThat(log.recent()).hasSize(1);

        days(1);
        assertThat(log.recent()).isEmpty();
    }

    @Test
    void lookingTwiceAtADayFindsNothingTwice() {
        agencyWorkerIn(0, Health.SUSCEPTIBLE);
        agencyWorkerIn(1, Health.SUSCEPTIBLE);
        log.follow();

        assertThat(log.recent()).hasSize(1);
    }

    @Test
    void aRunThatBeginsAgainKnowsNothingOfTheOneBefore() {
        agencyWorkerIn(0, Health.SUSCEPTIBLE);
        sector.restart();
        log.clear();
        agencyWorkerIn(1, Health.SUSCEPTIBLE);

        assertThat(log.recent()).isEmpty();
    }

    @Test
    void regionsWhoseMapShowsNoPeopleAreLeftAlone() {
        ScriptedSector large = new ScriptedSector(MovementLog.MOST_HOMES + 1);
        MovementLog idle = new MovementLog(large);
        large.day();
        idle.follow();
        large.resident(1, Whereabouts.HOSPITAL, Health.INFECTIOUS);
        large.day();
        idle.follow();

        assertThat(idle.recent()).isEmpty();
    }
}
