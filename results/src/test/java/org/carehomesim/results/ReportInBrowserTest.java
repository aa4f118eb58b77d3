package org.carehomesim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a browser shows it, on a wide and on a narrow screen; skipped where there is no Chromium. */
class ReportInBrowserTest {

    private static final List<Integer> SCENARIOS = List.of(1, 2, 20);
    private static final List<Integer> WIDTHS = List.of(1280, 400);

    @TempDir
    private Path dir;

    /** One visit for all: nothing overlaps or is cut off, links lead somewhere, tables sort, nothing is requested. */
    @Test
    void looksRightForOneTwoAndTwentyScenarios() throws Exception {
        Optional<HeadlessBrowser> browser = HeadlessBrowser.find();
        assumeTrue(browser.isPresent(), "neither chromium nor google-chrome is on the path: the report was not opened");
        StringBuilder frames = new StringBuilder();
        for (int scenarios : SCENARIOS) {
            write(scenarios);
            for (int width : WIDTHS) {
                frames.append(("<iframe title=\"%d scenarios at %d\" src=\"%d/report.html\" width=\"%d\" height=\"900\""
                                + " style=\"border: 0\"></iframe>\n")
                        .formatted(scenarios, width, scenarios, width));
            }
        }
        Path page = dir.resolve("check.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><meta charset=\"utf-8\"><pre id=\"findings\">not run</pre>\n" + frames + "<script>"
                        + script() + "</script>");

        HeadlessBrowser.Visit visit = browser.get().visit(page, dir);
        List<String> lines = findings(visit.document());

        assertThat(lines).filteredOn(line -> !line.startsWith("seen ")).isEmpty();
        assertThat(lines)
                .hasSize(SCENARIOS.size() * WIDTHS.size())
                .allSatisfy(line -> assertThat(line)
                        .matches("seen .*: [1-9]\\d* texts, [1-9]\\d* drawings, [1-9]\\d* links, [1-9]\\d* sorted"));
        assertThat(visit.log().lines()).noneMatch(line -> line.contains("CONSOLE"));
    }

    /** What forbids a request works: an image put into a report is refused, and the browser says why. */
    @Test
    void refusesWhateverIsPutIntoIt() throws Exception {
        Optional<HeadlessBrowser> browser = HeadlessBrowser.find();
        assumeTrue(browser.isPresent(), "neither chromium nor google-chrome is on the path: the report was not opened");
        write(1);
        String report = Files.readString(dir.resolve("1/report.html"));
        Path page = dir.resolve("1/changed.html");
        Files.writeString(
                page,
                report.replace(
                        "</main>",
                        "<img src=\"charts/outbreak-size.svg\" /><script>document.title = 'changed';</script></main>"));

        HeadlessBrowser.Visit visit = browser.get().visit(page, dir);

        assertThat(visit.document()).contains("<title>Which measures").doesNotContain("<title>changed");
        assertThat(visit.log().lines().filter(line -> line.contains("CONSOLE")))
                .anyMatch(line -> line.contains("image") && line.contains("Content Security Policy"))
                .anyMatch(line -> line.contains("inline script") && line.contains("Content Security Policy"));
    }

    private void write(int scenarios) {
        List<SyntheticScenario> some = SyntheticScenario.some(scenarios);
        int replicates = scenarios > 2 ? 3 : 24;
        ResultsFolder folder = SyntheticResults.write(dir.resolve(Integer.toString(scenarios)), some, replicates, 110);
        ReportContext context = SyntheticResults.context(some);
        Report.write(folder, Analysis.of(folder, context.baseline()), context);
    }

    private static String script() throws IOException {
        try (InputStream in = ReportInBrowserTest.class.getResourceAsStream("report-check.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> findings(String document) {
        String from = "<pre id=\"findings\">";
        int start = document.indexOf(from) + from.length();
        return document.substring(start, document.indexOf("</pre>", start))
                .lines()
                .toList();
    }
}
