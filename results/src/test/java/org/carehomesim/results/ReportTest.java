package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carehomesim.results.chart.Xml;
import org.carehomesim.results.statistics.ComparisonRow;
import org.carehomesim.sim.observe.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportTest {

    @TempDir
    private Path dir;

    private String report(int scenarios, int replicates) throws IOException {
        List<SyntheticScenario> some = SyntheticScenario.some(scenarios);
        ResultsFolder folder = SyntheticResults.write(dir.resolve("out"), some, replicates, 110);
        return report(folder, SyntheticResults.context(some));
    }

    private static String report(ResultsFolder folder, ReportContext context) throws IOException {
        Report.write(folder, Analysis.of(folder, context.baseline()), context);
        return Files.readString(folder.path().resolve("report.html"));
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String text(Document document) {
        return document.getElementsByTagName("main").item(0).getTextContent();
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "2, 6", "8, 6", "20, 3", "1, 1", "3, 1"})
    void isSoundForAnyNumberOfScenariosAndRuns(int scenarios, int replicates) throws Exception {
        String html = report(scenarios, replicates);
        Document document = Xml.parse(html);
        assertThat(text(document)).doesNotContain("NaN", "null", "Infinity", "Optional", "∞");
        assertThat(html).doesNotContain("<link", "<img", "@import", "src=", " style=\"", " onclick=");
        assertThat(html).containsOnlyOnce("<script").containsOnlyOnce("<style");
        assertThat(html.replace("http://www.w3.org/", "").replaceAll("sha256-[^&]*", ""))
                .doesNotContain("http:", "https:", "//");
        List<Element> drawings = elements(document, "svg");
        assertThat(drawings).hasSizeGreaterThanOrEqualTo(5).allSatisfy(svg -> {
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        });
        List<String> ids = new ArrayList<>();
        collectIds(document.getDocumentElement(), ids);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(document, "article")).hasSize(scenarios);
    }

    private static void collectIds(Element element, List<String> ids) {
        if (element.hasAttribute("id")) {
            ids.add(element.getAttribute("id"));
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                collectIds(child, ids);
            }
        }
    }

    @Test
    void answersTheQuestion() throws Exception {
        String text = text(Xml.parse(report(8, 30)));
        assertThat(text)
                .contains("Which measures would have saved whom in Stoke-on-Trent?")
                .contains("“All measures together” averts most deaths of residents:")
                .contains("8 scenarios · 30 runs each · 85 care homes")
                .contains("More residents die than in the baseline with “No measures”, by ")
                .contains("Over the periods observed: 84 in reality, ")
                .contains("carehome batch stoke-policies")
                .contains("All 42 parameters");
    }

    /** What a council leader reads in a minute stands before the list of contents. */
    @Test
    void putsAnswerRankingCostHarmAndCertaintyOnTheFirstPage() throws Exception {
        String html = report(8, 40);
        String first = html.substring(html.indexOf("class=\"first-page\""), html.indexOf("<nav"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        assertThat(first)
                .contains("fewer than the 78 of “Spring 2020 as it was” (95% interval 54 to 67). It costs £6.8 million")
                .contains("What it asks of people: 5,000 more visits lost.")
                .contains(
                        "Change against “Spring 2020 as it was”, most deaths averted first (7 scenarios, 40 pairs of runs")
                .contains("Isolation, resident-days", "Visits lost", "Staff absence, days")
                .contains("How sure? 8 scenarios, 40 runs each");
        assertThat(html.indexOf("id=\"diagnostics\"")).isGreaterThan(html.indexOf("id=\"sources\""));
    }

    /** Twenty scenarios do not fit the first page: the best and the worst do. */
    @Test
    void leavesOutTheMiddleOnTheFirstPage() throws Exception {
        Document document = Xml.parse(report(20, 3));
        Element glance = elements(document, "section").stream()
                .filter(section -> section.getAttribute("id").equals("glance"))
                .findFirst()
                .orElseThrow();
        assertThat(glance.getElementsByTagName("tr").getLength()).isEqualTo(1 + 10);
        assertThat(glance.getTextContent()).contains("9 more scenarios are left out here", "No measures");
    }

    /** Every chart says how many runs it shows, also where it is saved by itself. */
    @Test
    void saysTheRunsOnEveryChart() throws Exception {
        report(3, 5);
        try (Stream<Path> charts = Files.list(dir.resolve("out").resolve("charts"))) {
            assertThat(charts)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(chart -> assertThat(Xml.parse(Files.readString(chart))
                                    .getDocumentElement()
                                    .getTextContent())
                            .containsPattern("5 (runs|pairs of runs)"));
        }
    }

    /** For those who choose: whose mean is best, what it is worth; for researchers: how the runs settle. */
    @Test
    void saysHowSureTheChoiceIs() throws Exception {
        Document document = Xml.parse(report(8, 30));
        assertThat(section(document, "best-choice")).contains("Chance of being the best of all scenarios", "Regret");
        assertThat(section(document, "cost-effectiveness"))
                .contains("£20,000 a QALY", "Net benefit at £30,000", "Chance of being the best buy");
        assertThat(section(document, "diagnostics"))
                .contains("after the first 10 replicates", "30", "Bootstrap", "Gain: Deaths of residents");
    }

    /** With one scenario there is nothing to choose; how its own mean settles is still told. */
    @Test
    void oneScenarioHasDiagnosticsOnly() throws Exception {
        Document document = Xml.parse(report(1, 25));
        assertThat(elements(document, "section").stream().map(section -> section.getAttribute("id")))
                .contains("diagnostics")
                .doesNotContain("best-choice", "cost-effectiveness");
        assertThat(section(document, "diagnostics"))
                .contains("How many replicates are enough for deaths of residents?");
    }

    private static String section(Document document, String id) {
        return elements(document, "section").stream()
                .filter(section -> section.getAttribute("id").equals(id))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    /** Harm stands beside benefit, and what is clear is marked as better or worse by its interval, nothing else. */
    @Test
    void marksBenefitAndHarm() throws Exception {
        List<SyntheticScenario> some = SyntheticScenario.some(8);
        ResultsFolder folder = SyntheticResults.write(dir.resolve("out"), some, 30, 110);
        Document document = Xml.parse(report(folder, SyntheticResults.context(some)));
        Comparison comparison = Comparison.of(folder, "baseline");
        Element harms = elements(document, "section").stream()
                .filter(section -> section.getAttribute("id").equals("harms"))
                .findFirst()
                .orElseThrow();
        List<Outcome> shown = List.of(
                Outcome.RESIDENT_INFECTIONS,
                Outcome.RESIDENT_DEATHS,
                Outcome.QALY_LOSS,
                Outcome.ISOLATION_DAYS,
                Outcome.VISITS_LOST,
                Outcome.STAFF_INFECTIONS,
                Outcome.STAFF_ABSENCE_DAYS,
                Outcome.STAFF_STRAIN,
                Outcome.OVERTIME_SHIFTS,
                Outcome.AGENCY_SHIFTS,
                Outcome.UNFILLED_SHIFTS,
                Outcome.HOMES_WITH_OUTBREAK,
                Outcome.EMPTY_BED_DAYS,
                Outcome.HOSPITAL_ADMISSIONS,
                Outcome.HOSPITAL_BED_DAYS,
                Outcome.DELAYED_DISCHARGE_DAYS);
        long better = 0;
        long worse = 0;
        for (ComparisonRow row : comparison.rows()) {
            if (shown.contains(row.outcome())) {
                better += row.interval().orElseThrow().high() < 0 ? 1 : 0;
                worse += row.interval().orElseThrow().low() > 0 ? 1 : 0;
            }
        }
        assertThat(better).isGreaterThan(5);
        assertThat(worse).isGreaterThan(5);
        assertThat(marked(harms, "better")).isEqualTo(better);
        assertThat(marked(harms, "worse")).isEqualTo(worse);
        assertThat(harms.getTextContent()).contains("Strain-days", "Visits lost", "Days of delayed discharge");
    }

    private static long marked(Element section, String mark) {
        NodeList cells = section.getElementsByTagName("td");
        return IntStream.range(0, cells.getLength())
                .filter(i -> List.of(
                                ((Element) cells.item(i)).getAttribute("class").split(" "))
                        .contains(mark))
                .count();
    }

    @Test
    void saysWhenThereIsLittleToGoBy() throws Exception {
        assertThat(text(Xml.parse(report(2, 5)))).contains("only 5 runs a scenario: take it as a first look");
    }

    @Test
    void saysThatOneRunProvesNothing() throws Exception {
        String text = text(Xml.parse(report(3, 1)));
        assertThat(text).contains("chance alone could explain any figure here");
        assertThat(text).doesNotContain("averts most deaths");
    }

    @Test
    void saysThatNothingIsCompared() throws Exception {
        assertThat(text(Xml.parse(report(1, 5)))).contains("Only one scenario was run, so nothing is compared.");
    }

    @Test
    void escapesWhateverItIsGiven() throws Exception {
        String html = report(8, 3);
        assertThat(html).contains("&amp; are paid &lt;well&gt; for it", "Unit cost &lt;1&gt; &amp; more");
        assertThat(html).doesNotContain("<well>");
    }

    @Test
    void survivesHostileWords() throws Exception {
        List<SyntheticScenario> some = SyntheticScenario.some(2);
        ResultsFolder folder = SyntheticResults.write(dir.resolve("out"), some, 3, 40);
        String hostile = "</title><script>alert(\"1\")</script>&nbsp;\u0000'";
        ReportContext context = new ReportContext(
                hostile,
                hostile,
                List.of(
                        new ScenarioText("baseline", hostile, hostile, List.of(hostile)),
                        new ScenarioText("no-measures", hostile, "", List.of())),
                "baseline",
                List.of(new AssumptionText(hostile, hostile, hostile, hostile, hostile)),
                List.of());
        String html = report(folder, context);
        assertThat(html).doesNotContain("<script>alert").containsOnlyOnce("<script");
        assertThat(elements(Xml.parse(html), "script")).hasSize(1);
    }

    @Test
    void savesEachChart() throws Exception {
        report(3, 3);
        try (Stream<Path> files = Files.list(dir.resolve("out").resolve("charts"))) {
            List<Path> charts = files.sorted().toList();
            assertThat(charts.stream().map(chart -> chart.getFileName().toString()))
                    .containsExactly(
                            "acceptability.svg",
                            "cost-difference.svg",
                            "cost-effectiveness-plane.svg",
                            "deaths-by-scenario.svg",
                            "deaths-difference.svg",
                            "deaths-hong-kong-preparedness.svg",
                            "deaths-no-measures.svg",
                            "extra-cost-by-payer.svg",
                            "homes-with-outbreak-by-scenario.svg",
                            "infections-baseline.svg",
                            "infections-hong-kong-preparedness.svg",
                            "infections-no-measures.svg",
                            "observed-1.svg",
                            "outbreak-size-by-scenario.svg",
                            "outbreak-size.svg");
            for (Path chart : charts) {
                assertThat(Xml.parse(Files.readString(chart))
                                .getDocumentElement()
                                .getTagName())
                        .isEqualTo("svg");
            }
        }
    }

    @Test
    void isTheSameWhenWrittenAgain() throws IOException {
        String first = report(2, 4);
        ResultsFolder folder = ResultsFolder.open(dir.resolve("out"));
        assertThat(report(folder, SyntheticResults.context(SyntheticScenario.some(2))))
                .isEqualTo(first);
    }

    @Test
    void listsFailedRunsAndScenariosThatCannotBeCompared() throws Exception {
        List<SyntheticScenario> some = SyntheticScenario.some(3);
        ResultsFolder folder = ResultsFolder.create(dir.resolve("out"));
        try (RunTables tables = folder.openTables()) {
            for (int replicate = 0; replicate < 4; replicate++) {
                tables.append("baseline", SyntheticRuns.run(some.get(0), replicate, 1, 30));
                tables.append("no-measures", SyntheticRuns.run(some.get(1), replicate, 1, 30));
            }
            tables.append("hong-kong-preparedness", SyntheticRuns.run(some.get(2), 9, 1, 30));
        }
        folder.writeManifest(SyntheticResults.manifest(some, 4)
                .ended(
                        Instant.EPOCH,
                        Manifest.Status.FAILED,
                        9,
                        List.of(new Manifest.Failure("hong-kong-preparedness", 0, 77, "no staff <left>"))));
        String text = text(Xml.parse(report(folder, SyntheticResults.context(some))));
        assertThat(text)
                .contains("Failed runs", "77", "no staff <left>")
                .contains("“Hong Kong: preparedness before the epidemic” cannot be compared");
    }
}
