package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carehomesim.results.linelist.Introductions;
import org.carehomesim.results.linelist.LineListFigures;
import org.carehomesim.results.linelist.Route;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.person.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line lists made by hand, of which every figure can be told by counting. */
class LineListsTest {

    /** 97.5% quantile of Student's t with one degree of freedom: tan(0.475 pi). */
    private static final double T1 = 12.706204736;

    @TempDir
    private Path dir;

    /** Writes two runs of scenario {@code a}, the second without any infection, and one of {@code b}. */
    private ResultsFolder write() {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        try (RunTables tables = folder.openTables(true)) {
            tables.append("a", HandMadeLineList.everyRoute().run(0));
            tables.append("a", new HandMadeLineList().run(1));
            tables.append("b", new HandMadeLineList().run(0));
        }
        return folder;
    }

    private LineListFigures figures(String scenario) {
        return LineLists.of(write()).orElseThrow().figures().get(scenario);
    }

    private List<String> table(String file) throws IOException {
        LineLists.of(write()).orElseThrow().writeTables();
        return Files.readAllLines(dir.resolve("out").resolve(file));
    }

    @Test
    void thereIsNothingToTellWithoutALineList() {
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        try (RunTables tables = folder.openTables(false)) {
            tables.append("a", HandMadeLineList.everyRoute().run(0));
        }
        assertThat(LineLists.of(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF_COMMUNITY, 1, 2",
        "STAFF_HOUSEHOLD, 1, 1",
        "STAFF_OTHER_HOME, 1, 1",
        "AGENCY_COMMUNITY, 0, 0",
        "AGENCY_HOUSEHOLD, 0, 0",
        "AGENCY_OTHER_HOME, 1, 1",
        "VISITOR, 1, 1",
        "RESIDENT_HOSPITAL, 1, 1",
        "NEW_RESIDENT_COMMUNITY, 1, 1",
        "INDEX_CASE, 1, 1",
        "OTHER, 1, 1"
    })
    void everyRouteIsCountedOverBothRuns(Route route, int introductions, int infections) {
        Introductions.Row row = figures("a").introductions().get(route.ordinal());
        assertThat(row.route()).contains(route);
        assertThat(row.mean()).isEqualTo(introductions / 2.0);
        assertThat(row.share()).hasValue(introductions / 9.0);
        assertThat(row.homes()).isEqualTo(introductions / 2.0);
        assertThat(row.infections()).isEqualTo(infections / 2.0);
        assertThat(row.interval().orElseThrow().low()).isZero();
        assertThat(row.interval().orElseThrow().high()).isCloseTo(introductions * (0.5 + T1 / 2), within(1e-6));
    }

    @Test
    void allRoutesTogetherReachBothHomesOnce() {
        Introductions.Row all = figures("a").allIntroductions();
        assertThat(all.route()).isEmpty();
        assertThat(all.mean()).isEqualTo(4.5);
        assertThat(all.share()).hasValue(1);
        assertThat(all.homes()).isEqualTo(1);
        assertThat(all.infections()).isEqualTo(5);
    }

    @Test
    void agencyStaffFromOutsideAreToldApart() {
        HandMadeLineList list = new HandMadeLineList()
                .add(1, Group.AGENCY, Setting.COMMUNITY, "A", 0)
                .add(5, Group.HOUSEHOLD, Setting.HOUSEHOLD, "", 1)
                .add(6, Group.RESIDENT, Setting.CARE_HOME, "A", 1)
                .add(9, Group.AGENCY, Setting.HOUSEHOLD, "B", 2)
                .add(12, Group.STAFF, Setting.CARE_HOME, "A", 4)
                .add(13, Group.STAFF, Setting.CARE_HOME, "B", 4);
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        try (RunTables tables = folder.openTables(true)) {
            tables.append("a", list.run(0));
        }
        List<Introductions.Row> rows =
                LineLists.of(folder).orElseThrow().figures().get("a").introductions();
        assertThat(rows.get(Route.AGENCY_COMMUNITY.ordinal()).mean()).isEqualTo(1);
        assertThat(rows.get(Route.AGENCY_HOUSEHOLD.ordinal()).mean())
                .as("once in each home")
                .isEqualTo(2);
        assertThat(rows.get(rows.size() - 1).mean()).isEqualTo(3);
        assertThat(rows.get(0).interval()).as("interval of one run").isEmpty();
    }

    @Test
    void surfacesAreInTheHomeButNameNobody() {
        HandMadeLineList list = new HandMadeLineList()
                .add(3, Group.AGENCY, Setting.SURFACE, "A", 0)
                .add(5, Group.RESIDENT, Setting.CARE_HOME, "A", 1)
                .add(6, Group.RESIDENT, Setting.CARE_HOME, "B", 1);
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        try (RunTables tables = folder.openTables(true)) {
            tables.append("a", list.run(0));
        }
        LineListFigures figures = LineLists.of(folder).orElseThrow().figures().get("a");
        assertThat(figures.allIntroductions().mean()).isEqualTo(1);
        assertThat(figures.introductions()
                        .get(Route.AGENCY_OTHER_HOME.ordinal())
                        .mean())
                .isEqualTo(1);
    }

    @Test
    void supportTeamsBringInfectionInThoughTheyAreNotListed() {
        HandMadeLineList list = new HandMadeLineList()
                .add(3, Group.RESIDENT, Setting.SUPPORT_VISIT, "A", 0)
                .add(4, Group.AGENCY, Setting.SUPPORT_VISIT, "A", 0)
                .add(5, Group.RESIDENT, Setting.CARE_HOME, "A", 1)
                .add(6, Group.RESIDENT, Setting.CARE_HOME, "B", 2);
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        try (RunTables tables = folder.openTables(true)) {
            tables.append("a", list.run(0));
        }
        LineListFigures figures = LineLists.of(folder).orElseThrow().figures().get("a");
        assertThat(figures.introductions().get(Route.SUPPORT_TEAM.ordinal()).mean())
                .isEqualTo(2);
        assertThat(figures.introductions()
                        .get(Route.AGENCY_OTHER_HOME.ordinal())
                        .mean())
                .isEqualTo(1);
        assertThat(figures.allIntroductions().mean()).isEqualTo(3);
    }

    @Test
    void writesIntroductions() throws IOException {
        assertThat(table("introductions.csv"))
                .hasSize(1 + 2 * 13)
                .startsWith("scenario,route,introductions_mean,share,ci95_low,ci95_high,homes_mean,infections_mean")
                .contains("a,agency_community,0,0,0,0,0,0", "b,staff_community,0,,,,0,0", "b,all,0,,,,0,0");
    }

    @Test
    void intervalsAreDaysBetweenInfections() throws IOException {
        assertThat(table("generation_interval.csv"))
                .startsWith(
                        "scenario,setting,days,pairs,share",
                        "a,care_home,2,2,0.2857142857142857",
                        "a,care_home,3,1,0.14285714285714285",
                        "a,care_home,4,2,0.2857142857142857",
                        "a,care_home,5,1,0.14285714285714285",
                        "a,care_home,25,1,0.14285714285714285",
                        "a,visit,1,1,0.5",
                        "a,visit,2,1,0.5",
                        "a,household,3,1,0.5",
                        "a,household,8,1,0.5",
                        "a,all,1,1,0.09090909090909091");
    }

    @Test
    void intervalsHaveTheirMeanAndDeviation() {
        // 1 2 2 2 3 3 4 4 5 8 25: infectors infected in hospital or before they moved in are left out
        var lineLists = LineLists.of(write()).orElseThrow().figures();
        var intervals = lineLists.get("a").generationIntervals();
        assertThat(intervals.mean().orElseThrow()).isCloseTo(59 / 11.0, within(1e-12));
        assertThat(intervals.standardDeviation().orElseThrow())
                .isCloseTo(Math.sqrt((777 - 59 * 59 / 11.0) / 10), within(1e-12));
        assertThat(lineLists.get("b").generationIntervals().mean()).isEmpty();
    }

    @Test
    void everyCaseIsFollowedToThoseItInfected() throws IOException {
        assertThat(table("reproduction.csv"))
                .contains(
                        "a,5,2020-03-04,all,all,1,3,3,,,true",
                        "a,5,2020-03-04,care_home,all,1,2,2,,,true",
                        "a,5,2020-03-04,household,staff,1,1,1,,,true",
                        "a,22,2020-03-21,all,all,2,1,0.5,,,true",
                        "a,22,2020-03-21,visit,resident,1,1,1,,,true",
                        "a,22,2020-03-21,visit,staff,1,0,0,,,true",
                        "a,28,2020-03-27,all,all,1,0,0,,,false",
                        "a,26,2020-03-25,visit,visitor,1,1,1,,,true")
                .noneMatch(row -> row.startsWith("b,"))
                .noneMatch(row -> row.contains(",hospital,"))
                .noneMatch(row -> row.startsWith("a,5,") && row.contains(",resident,"));
    }

    @Test
    void infectedByEachLeavesOutWhoIsStillIll() {
        // residents on complete days: infections 1, 5, 6, 8, 11, 12, 14; in homes 1 -> 2, 5 -> 7, 12 -> 13
        assertThat(figures("a").infectedByEach(Group.RESIDENT, Setting.CARE_HOME))
                .hasValue(3 / 7.0);
    }

    @Test
    void refusesALineListThatCannotBe() throws IOException {
        ResultsFolder folder = write();
        Path file = dir.resolve("out").resolve("infections.csv");
        String good = Files.readString(file);
        Files.writeString(file, good.replaceFirst("a,0,2,4,day", "a,0,3,4,day"));
        assertThatThrownBy(() -> LineLists.of(folder)).hasMessageContaining("infections.csv:3: infection: '3'");
        Files.writeString(file, good.replaceFirst("2020-03-03,1\n", "2020-03-03,2\n"));
        assertThatThrownBy(() -> LineLists.of(folder))
                .hasMessageContaining("infector_infection: '2' is not an earlier");
        Files.writeString(file, good.replaceFirst(",index_case,", ",index,"));
        assertThatThrownBy(() -> LineLists.of(folder)).hasMessageContaining("setting: 'index' is not a setting");
        Files.writeString(file, good.replaceAll("(?m)^a,", "c,"));
        assertThatThrownBy(() -> LineLists.of(folder)).hasMessageContaining("'c', which runs.csv has not");
        Files.writeString(file, good);
        assertThat(LineLists.of(folder)).isPresent();
    }
}
