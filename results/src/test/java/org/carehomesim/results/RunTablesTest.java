package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTablesTest {

    private static final String CONTRACT_RUNS = "scenario,replicate,seed,homes,residents,staff,agency_staff,"
            + "homes_affected,homes_with_outbreak,resident_infections,staff_infections,agency_infections,"
            + "visitor_infections,household_infections,resident_deaths,staff_deaths,hospital_admissions,"
            + "hospital_bed_days,delayed_discharge_days,peak_resident_infections,peak_day,staff_absence_days,"
            + "agency_shifts,unfilled_shifts,ppe_items_used,ppe_short_days,tests_used,isolation_days,visits_lost,"
            + "cost_gbp,qaly_loss";
    private static final String CONTRACT_DAILY = "scenario,replicate,day,date,group,susceptible,exposed,infectious,"
            + "recovered,dead,in_isolation,in_hospital,new_infections,new_deaths";

    @TempDir
    private Path dir;

    private List<String> lines(String file) throws IOException {
        return List.of(Files.readString(dir.resolve("out").resolve(file)).split("(?<=\n)", -1));
    }

    private void write(boolean lineList) {
        try (RunTables tables = ResultsFolder.create(dir.resolve("out")).openTables(lineList)) {
            tables.append("as, it was", SmallRun.of(0, 3, 1234567.25));
            tables.append("as, it was", SmallRun.of(1, 0, 1e7));
        }
    }

    @Test
    void writesRuns() throws IOException {
        write(false);
        List<String> lines = lines("runs.csv");
        int contract = Outcome.COST_HOME_GBP.ordinal();
        List<Outcome> others = List.of(Outcome.values()).subList(contract, Outcome.values().length);
        String names = others.stream().map(outcome -> "," + outcome.column()).collect(Collectors.joining());
        String zeros = ",0".repeat(others.size()) + "\n";
        assertThat(lines.get(0)).isEqualTo(CONTRACT_RUNS + names + "\n");
        assertThat(lines.get(1))
                .isEqualTo("\"as, it was\",0,-9000000000,2,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,"
                        + "1234567.25,0" + zeros);
        assertThat(lines.get(2))
                .isEqualTo("\"as, it was\",1,-9000000000,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,"
                        + "10000000,0" + zeros);
    }

    @Test
    void writesDays() throws IOException {
        write(false);
        assertThat(lines("daily.csv").subList(0, 7))
                .containsExactly(
                        CONTRACT_DAILY + ",ever_present,left\n",
                        "\"as, it was\",0,0,2020-02-29,resident,40,0,0,0,0,0,0,0,3,41,1\n",
                        "\"as, it was\",0,0,2020-02-29,staff,0,0,0,0,0,0,0,0,0,0,0\n",
                        "\"as, it was\",0,0,2020-02-29,agency,0,0,0,0,0,0,0,0,0,0,0\n",
                        "\"as, it was\",0,0,2020-02-29,visitor,0,0,0,0,0,0,0,0,0,0,0\n",
                        "\"as, it was\",0,0,2020-02-29,household,0,0,0,0,0,0,0,0,0,0,0\n",
                        "\"as, it was\",1,0,2020-02-29,resident,40,0,0,0,0,0,0,0,0,41,1\n");
    }

    @Test
    void writesTheWorkforceByDay() throws IOException {
        write(false);
        assertThat(lines("workforce.csv"))
                .containsExactly(
                        "scenario,replicate,day,date,shifts_needed,rostered,overtime,bank,agency,support,unfilled,"
                                + "absent_test,absent_symptoms,absent_contact,absent_family,absent_fear,"
                                + "absent_burn_out,absent_sickness,vacant_posts,mean_practice,relative_workload,"
                                + "failed_areas,mean_ppe_stock_days\n",
                        "\"as, it was\",0,0,2020-02-29,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.666667,0,0,0\n",
                        "\"as, it was\",1,0,2020-02-29,14,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0.666667,0,0,0\n",
                        "");
    }

    @Test
    void writesHomes() throws IOException {
        write(false);
        assertThat(lines("homes.csv").subList(0, 3))
                .containsExactly(
                        "scenario,replicate,home,beds,residents,staff,agency_shifts,first_infection_day,outbreak_day,"
                                + "resident_infections,staff_infections,resident_deaths,staff_deaths\n",
                        "\"as, it was\",0,\"The Elms, Hanley\",24,22,30,5,3,,1,2,0,0\n",
                        "\"as, it was\",0,\"Oak \"\"Lodge\"\"\",18,17,20,0,,,0,0,0,0\n");
    }

    @Test
    void writesInfectionsOnlyWhenAsked() throws IOException {
        write(true);
        assertThat(lines("infections.csv").subList(0, 3))
                .containsExactly(
                        "scenario,replicate,infection,day,shift,person,group,home,setting,infector,infector_group,"
                                + "symptomatic,outcome,date,infector_infection\n",
                        "\"as, it was\",0,1,3,evening,77,staff,,community,,,true,recovered,2020-03-03,\n",
                        "\"as, it was\",0,2,5,day,4,resident,\"The Elms, Hanley\",care_home,77,staff,false,died,2020-03-05,1\n");
    }

    @Test
    void writesNoInfectionsOtherwise() {
        write(false);
        assertThat(dir.resolve("out").resolve("infections.csv")).doesNotExist();
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        List<SyntheticScenario> two = SyntheticScenario.some(2);
        SyntheticResults.write(dir.resolve("a"), two, 3, 20);
        SyntheticResults.write(dir.resolve("b"), two, 3, 20);
        for (String file : List.of("runs.csv", "daily.csv", "workforce.csv", "homes.csv", "manifest.json")) {
            assertThat(dir.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(dir.resolve("b").resolve(file));
        }
    }
}
