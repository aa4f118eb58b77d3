package org.carehomesim.sim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.SupportCalls;
import org.carehomesim.sim.policy.SupportCapacity;
import org.carehomesim.sim.policy.SupportCosts;
import org.carehomesim.sim.policy.SupportModes;
import org.carehomesim.sim.policy.SupportServices;
import org.carehomesim.sim.policy.SupportTeam;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.sector.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits, who is served in which order, and how far the time of a team goes. */
class CouncilTeamTest {

    private static final int HOMES = 10;
    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2020, 4, 27);

    private final Streams streams = new Streams(1, 0);
    private final List<Integer> contacted = new ArrayList<>();
    private List<CareHome> homes;
    private List<ServedHome> served;

    @BeforeEach
    void build() {
        ScenarioBuilder builder = new ScenarioBuilder();
        for (int i = 0; i < HOMES; i++) {
            builder.homes.add(new HomeSpec("Home " + i, 10, CareType.OLDER_PEOPLE, 10, 0, null, null));
        }
        Scenario scenario = builder.build();
        homes = PopulationBuilder.build(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families())
                .homes();
        served = homes.stream().map(home -> new ServedHome(home, rules(7))).toList();
    }

    private static SupportTeam rules(int intervalDays) {
        return new SupportTeam(
                intervalDays,
                0,
                0,
                0,
                0,
                null,
                0,
                0,
                new SupportCalls(3, 14, true, 0, 1),
                new SupportCapacity(0, 5, 8, 1, 1, 0),
                new SupportModes(0, 0, 0, 0, 0, 0),
                new SupportServices(7, 0, 0, 0, 0, 0, 0, 0, 0),
                new SupportCosts(0, 0, 0));
    }

    private void day(CouncilTeam team, int day, List<ServedHome> order) {
        for (ServedHome its : order) {
            its.keepInTouch(day, 1, streams);
            team.hear(its, day, streams);
        }
    }

    private int serve(CouncilTeam team, int day, boolean inPerson) {
        return team.serve(day, MONDAY.plusDays(day), its -> inPerson, (its, personal) -> {
            contacted.add(its.home.number);
            its.noteContact(day);
        });
    }

    /** A team for ten homes with {@code hours} person-hours a day, on {@code days} days of the week. */
    private static CouncilTeam team(double hours, int days, double virtual, double visit, double extra) {
        return new CouncilTeam(new SupportCapacity(10, days, hours, virtual, visit, extra * 100 / HOMES), HOMES);
    }

    @Test
    void hoursAreThoseOfTheStaffOnDaysOfWork() {
        SupportCapacity office = new SupportCapacity(8, 5, 8, 1.5, 7, 3);
        assertThat(office.hoursOn(MONDAY, 50)).isEqualTo(32);
        assertThat(office.hoursOn(MONDAY.plusDays(4), 50)).isEqualTo(32);
        assertThat(office.hoursOn(MONDAY.plusDays(5), 50)).isZero();
        assertThat(office.extraVirtualHours(50)).isEqualTo(1.5);
        assertThat(office.members(50)).isEqualTo(4);
        assertThat(office.members(1)).isEqualTo(1);
        SupportCapacity allWeek = new SupportCapacity(8, 7, 12, 1.5, 7, 0);
        assertThat(allWeek.hoursOn(MONDAY.plusDays(6), 50)).isEqualTo(48);
    }

    /** Over a week each home falls due once; with one contact a day and ten homes three are left on the Sunday. */
    @Test
    void everyHomeFallsDueOnceInAnInterval() {
        CouncilTeam team = team(1, 7, 1, 1, 0);
        int waiting = 0;
        for (int day = 0; day < 7; day++) {
            day(team, day, served);
            waiting = serve(team, day, false);
        }
        assertThat(contacted).doesNotHaveDuplicates();
        assertThat(contacted.size() + waiting).isEqualTo(HOMES);
    }

    /** Ten cases on one day and two person-hours a day: visits of three hours begin on days 0, 1, 3, 4, 6, 7 and so on. */
    @Test
    void whatAContactTakesBeyondTheDayIsMissingOnTheNext() {
        CouncilTeam team = team(2, 7, 1, 3, 0);
        homes.forEach(home -> home.noteCase(0));
        List<Integer> byDay = new ArrayList<>();
        for (int day = 0; day < 8; day++) {
            day(team, day, served);
            int before = contacted.size();
            serve(team, day, true);
            byDay.add(contacted.size() - before);
        }
        assertThat(byDay).containsExactly(1, 1, 0, 1, 1, 0, 1, 1);
    }

    /** On the weekend, and beyond two hours on weekdays, only the extra hour for virtual contacts is there. */
    @Test
    void extraHoursServeWhenTheOfficeIsClosedOrFull() {
        CouncilTeam team = team(2, 5, 1, 1, 1);
        homes.forEach(home -> home.noteCase(4));
        List<Integer> byDay = new ArrayList<>();
        for (int day = 4; day < 8; day++) {
            day(team, day, served);
            int before = contacted.size();
            serve(team, day, true);
            byDay.add(contacted.size() - before);
        }
        assertThat(byDay).as("Friday to Monday").containsExactly(3, 1, 1, 3);
    }

    @Test
    void aTeamOfAllDaysServesOnSaturdayWhatAnOfficeLeavesToMonday() {
        homes.get(3).noteCase(5);
        for (int days : List.of(5, 7)) {
            contacted.clear();
            List<ServedHome> one = List.of(new ServedHome(homes.get(3), rules(365)));
            CouncilTeam team = team(8, days, 1, 1, 0);
            int servedOn = -1;
            for (int day = 5; servedOn < 0; day++) {
                day(team, day, one);
                servedOn = serve(team, day, false) == 0 ? day : -1;
            }
            assertThat(servedOn).isEqualTo(days == 7 ? 5 : 7);
        }
    }

    @Test
    void newCasesComeFirstThenWhoHasWaitedLongest() {
        CouncilTeam team = team(1, 7, 1, 1, 0);
        List<ServedHome> two = List.of(eager(0), eager(1));
        ServedHome late = eager(2);
        ServedHome urgent = eager(3);
        day(team, 0, two);
        serve(team, 0, false);
        int longest = 1 - contacted.get(0);
        day(team, 1, two);
        day(team, 1, List.of(late));
        homes.get(3).noteCase(2);
        List<ServedHome> all = List.of(late, two.get(0), two.get(1), urgent);
        day(team, 2, all);
        serve(team, 2, false);
        day(team, 3, all);
        serve(team, 3, false);
        assertThat(contacted.subList(1, 3)).containsExactly(3, longest);
    }

    /** A home that is due every day. */
    private ServedHome eager(int number) {
        return new ServedHome(homes.get(number), rules(1));
    }

    private List<ServedHome> allEager() {
        return new ArrayList<>(homes.stream().map(home -> eager(home.number)).toList());
    }

    /** A home that waits by schedule is served before all others as soon as it has a case. */
    @Test
    void aHomeThatWaitsBecomesUrgent() {
        CouncilTeam team = team(1, 7, 1, 1, 0);
        List<ServedHome> all = allEager();
        day(team, 0, all);
        serve(team, 0, false);
        int last = HOMES - 1 - contacted.get(0);
        homes.get(last).noteCase(0);
        day(team, 1, all);
        serve(team, 1, false);
        assertThat(contacted.get(1)).isEqualTo(last);
    }

    /** Homes say what they want in another order: the order in which they are served is the same, and not by number. */
    @Test
    void theOrderDoesNotDependOnWhoIsAskedFirst() {
        List<Integer> forward = servedOneByOne(false);
        contacted.clear();
        assertThat(servedOneByOne(true)).isEqualTo(forward);
        assertThat(forward).isNotEqualTo(forward.stream().sorted().toList());
    }

    private List<Integer> servedOneByOne(boolean reversed) {
        CouncilTeam team = team(1, 7, 1, 1, 0);
        List<ServedHome> all = allEager();
        if (reversed) {
            Collections.reverse(all);
        }
        for (int day = 0; day < 30; day++) {
            day(team, day, all);
            serve(team, day, false);
        }
        return List.copyOf(contacted);
    }

    /** Ten homes, one contact a day: each gets its turn once in ten days, none twice before another. */
    @Test
    void nobodyIsForgotten() {
        List<Integer> order = servedOneByOne(false);
        for (int from = 0; from < 30; from += HOMES) {
            assertThat(order.subList(from, from + HOMES)).doesNotHaveDuplicates();
        }
    }

    @Test
    void homesThatNoLongerTakePartLeaveTheQueue() {
        CouncilTeam team = team(1, 7, 1, 1, 0);
        List<ServedHome> all = allEager();
        day(team, 0, all);
        assertThat(serve(team, 0, false)).isEqualTo(HOMES - 1);
        day(team, 1, all.subList(0, 3));
        assertThat(serve(team, 1, false)).isEqualTo(2);
    }

    @Test
    void contactsThatTakeNoTimeAreNotLimited() {
        CouncilTeam team = team(0.001, 7, 0, 0, 0);
        homes.forEach(home -> home.noteCase(0));
        day(team, 0, served);
        assertThat(serve(team, 0, true)).isZero();
        assertThat(contacted).hasSize(HOMES);
    }

    /** After the first cases a home with further ones is contacted each three days, by call and by schedule. */
    @Test
    void aHomeWithCasesIsContactedAtTheShorterInterval() {
        CouncilTeam team = team(8, 7, 1, 1, 0);
        ServedHome one = new ServedHome(homes.get(0), rules(365));
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            if (day >= 10 && day < 13) {
                homes.get(0).noteCase(day);
            }
            day(team, day, List.of(one));
            contacted.clear();
            serve(team, day, false);
            if (!contacted.isEmpty()) {
                days.add(day);
            }
        }
        assertThat(days).containsExactly(10, 13, 16, 19, 22, 25);
    }
}
