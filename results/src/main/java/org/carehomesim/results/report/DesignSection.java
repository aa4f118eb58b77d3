package org.carehomesim.results.report;

import java.util.List;

/** The report of a design: question, how outcomes depend on the parameters, and where the figures come from. */
final class DesignSection {

    private DesignSection() {}

    /** Title, question and size. */
    static void writeHead(Page page, DesignModel model) {
        Html html = page.html();
        html.open("header");
        html.leaf("h1", model.title());
        if (!model.question().isBlank()) {
            html.leaf("p", model.question(), "class", "question");
        }
        html.leaf("p", RunsText.ofDesign(model).replace(", ", " · "), "class", "scale");
        html.close();
        page.section("answer", "The answer");
        List<String> answer = DesignAnswer.of(model.sensitivity());
        (answer.isEmpty() ? List.of("No outcome differs between the points.") : answer)
                .forEach(sentence -> html.leaf("p", sentence));
        html.close();
    }

    static void write(Page page, DesignModel model) {
        Html html = page.html();
        SensitivitySection.writeDesign(page, model);
        page.section("scenario", "The scenario that was varied");
        html.leaf("h3", model.scenario());
        if (!model.description().isBlank()) {
            html.leaf("p", model.description());
        }
        if (!model.measures().isEmpty()) {
            html.open("ul");
            model.measures().forEach(measure -> html.leaf("li", measure));
            html.close();
        }
        page.paragraph(
                "The table design.csv beside this page holds each point's values; with the scenario in the folder"
                        + " scenarios/ they suffice to run a point again.");
        FailureTable.write(page, model.failures());
        html.close();
        BackgroundSection.writeSources(page, "Parameters of the scenario", model.assumptions(), model.facts());
    }
}
