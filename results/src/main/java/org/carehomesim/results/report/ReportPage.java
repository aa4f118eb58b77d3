package org.carehomesim.results.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.carehomesim.results.chart.SvgImage;

/**
 * The finished report.
 *
 * @param html one HTML page that needs nothing else
 * @param charts the charts in it, to be saved beside it
 */
public record ReportPage(String html, List<SvgImage> charts) {

    private static final String STYLE = "report.css";
    private static final String SCRIPT = "report.js";

    /** Renders a report. */
    public static ReportPage of(ReportModel model) {
        return of(
                model.title(),
                page -> {
                    AnswerSection.write(page, model);
                    GlanceSection.write(page, model);
                },
                page -> {
                    AnswerSection.writeMore(page, model);
                    RankingSection.write(page, model);
                    OutcomeSection.write(page, model);
                    CurveSection.write(page, model);
                    OutbreakSection.write(page, model);
                    IntroductionSection.write(page, model);
                    HarmSection.write(page, model);
                    CostSection.write(page, model);
                    CostEffectivenessSection.write(page, model);
                    CertaintySection.write(page, model);
                    BestChoiceSection.write(page, model);
                    SensitivitySection.writeUncertain(page, model);
                    BackgroundSection.writeScenarios(page, model);
                    BackgroundSection.writeSources(page, model);
                    DiagnosticsSection.write(page, model);
                });
    }

    /** Renders the report of a design. */
    public static ReportPage of(DesignModel model) {
        return of(
                model.title(), page -> DesignSection.writeHead(page, model), page -> DesignSection.write(page, model));
    }

    private static ReportPage of(String title, Consumer<Page> first, Consumer<Page> rest) {
        Page firstPage = new Page();
        first.accept(firstPage);
        Page otherPages = firstPage.next();
        rest.accept(otherPages);
        String style = resource(STYLE);
        String script = resource(SCRIPT);
        Html html = new Html();
        html.markup("<!DOCTYPE html>\n");
        html.open("html", "lang", "en-GB", "xmlns", "http://www.w3.org/1999/xhtml");
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", ContentPolicy.of(style, script));
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", title);
        element(html, "style", style);
        html.close();
        html.open("body");
        html.open("main");
        html.open("div", "class", "first-page");
        html.markup(firstPage.html().page());
        html.close();
        contents(html, otherPages.headings());
        html.markup(otherPages.html().page());
        html.close();
        element(html, "script", script);
        html.close();
        html.close();
        return new ReportPage(html.page(), otherPages.charts());
    }

    private static void contents(Html html, List<Page.Heading> headings) {
        html.open("nav", "aria-label", "Contents");
        html.leaf("h2", "Contents");
        html.open("ul");
        for (Page.Heading heading : headings) {
            html.open("li");
            html.leaf("a", heading.text(), "href", "#" + heading.id());
            html.close();
        }
        html.close();
        html.close();
    }

    /** Writes an element whose text must stay as it is, so that its digest stays the same. */
    private static void element(Html html, String tag, String text) {
        html.open(tag);
        html.markup(text);
        html.close();
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
