package org.carehomesim.results.report;

import org.carehomesim.results.format.Figures;

/** The report of a design: question, how outcomes depend on the parameters, and where the figures come from. */
final class DesignSection {

    private DesignSection() {}

    static void write(Page page, DesignModel model) {
        Html html = page.html();
        html.open("header");
        html.leaf("h1", model.title());
        if (!model.question().isBlank()) {
            html.leaf("p", model.question(), "class", "question");
        }
        html.leaf(
                "p",
                Figures.whole(model.points()) + (model.points() == 1 ? " point" : " points") + " · "
                        + Figures.whole(model.replicates()) + (model.replicates() == 1 ? " run" : " runs") + " each",
                "class",
                "scale");
        html.close();
        SensitivitySection.writeDesign(page, model.sensitivity());
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
        CertaintySection.failures(page, model.failures());
        html.close();
        BackgroundSection.writeSources(page, "Parameters of the scenario", model.assumptions(), model.facts());
    }
}
