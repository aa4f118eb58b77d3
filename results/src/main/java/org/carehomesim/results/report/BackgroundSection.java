package org.carehomesim.results.report;

import java.util.List;
import org.carehomesim.results.report.Page.Column;

/** The scenarios in words, where the parameters come from, and how to run it again. */
final class BackgroundSection {

    private BackgroundSection() {}

    static void writeScenarios(Page page, ReportModel model) {
        page.section("scenarios", "The scenarios in words");
        page.html().open("div", "class", "cards");
        for (ScenarioResult scenario : model.all()) {
            card(page.html(), scenario, model.isBaseline(scenario));
        }
        page.html().close();
        page.html().close();
    }

    private static void card(Html html, ScenarioResult scenario, boolean baseline) {
        html.open("article");
        html.leaf("h3", scenario.title() + (baseline ? " (baseline)" : ""));
        html.open("p", "class", "name");
        html.leaf("code", scenario.name());
        html.close();
        if (!scenario.description().isBlank()) {
            html.leaf("p", scenario.description());
        }
        if (scenario.measures().isEmpty()) {
            html.leaf("p", "No measures.");
        } else {
            html.open("ul");
            scenario.measures().forEach(measure -> html.leaf("li", measure));
            html.close();
        }
        html.close();
    }

    static void writeSources(Page page, ReportModel model) {
        writeSources(page, "Parameters of the baseline", model.assumptions(), model.facts());
    }

    static void writeSources(Page page, String caption, List<List<String>> assumptions, List<List<String>> facts) {
        Html html = page.html();
        page.section("sources", "Where the figures come from");
        if (assumptions.isEmpty()) {
            page.paragraph("No table of parameters was given.");
        } else {
            page.paragraph("A letter before a source says how firm it is: S seen in the source, C computed from figures"
                    + " seen, M from memory, J judgement.");
            html.open("details");
            html.leaf("summary", "All " + assumptions.size() + " parameters with values, units and sources");
            page.table(
                    caption,
                    List.of(
                            Column.text("Parameter"),
                            Column.number("Value"),
                            Column.text("Unit"),
                            Column.text("Source"),
                            Column.text("Place in the scenario file")),
                    assumptions);
            html.close();
        }
        html.leaf("h3", "How to run it again");
        page.paragraph("The same version, command and seed give the same tables to the byte. The folder scenarios/"
                + " beside this page holds each scenario in full.");
        html.open("dl");
        for (List<String> fact : facts) {
            html.leaf("dt", fact.get(0));
            html.open("dd");
            html.leaf("code", fact.get(1));
            html.close();
        }
        html.close();
        html.close();
    }
}
