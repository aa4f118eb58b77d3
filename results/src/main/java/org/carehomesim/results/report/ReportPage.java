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

    /** Renders a report. */
    public static ReportPage of(ReportModel model) {
        return of(model.title(), page -> {
            AnswerSection.write(page, model);
            RankingSection.write(page, model);
            OutcomeSection.write(page, model);
            CurveSection.write(page, model);
            IntroductionSection.write(page, model);
            HarmSection.write(page, model);
            CostSection.write(page, model);
            CostEffectivenessSection.write(page, model);
            CertaintySection.write(page, model);
            BestChoiceSection.write(page, model);
            DiagnosticsSection.write(page, model);
            SensitivitySection.writeUncertain(page, model.sensitivity());
            BackgroundSection.writeScenarios(page, model);
            BackgroundSection.writeSources(page, model);
        });
    }

    /** Renders the report of a design. */
    public static ReportPage of(DesignModel model) {
        return of(model.title(), page -> DesignSection.write(page, model));
    }

    private static ReportPage of(String title, Consumer<Page> content) {
        Page page = new Page();
        Html html = page.html();
        html.markup("<!DOCTYPE html>\n");
        html.open("html", "lang", "en-GB", "xmlns", "http://www.w3.org/1999/xhtml");
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", title);
        html.open("style");
        html.markup(style());
        html.close();
        html.close();
        html.open("body");
        html.open("main");
        content.accept(page);
        html.close();
        html.close();
        html.close();
        return new ReportPage(html.page(), page.charts());
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
