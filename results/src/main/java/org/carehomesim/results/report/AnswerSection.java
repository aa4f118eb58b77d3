package org.carehomesim.results.report;

import java.time.LocalDate;
import java.util.List;
import org.carehomesim.results.format.Figures;
import org.carehomesim.sim.observe.Outcome;

/** The top of the report: title, question, what was run, and the answer. */
final class AnswerSection {

    private AnswerSection() {}

    static void write(Page page, ReportModel model) {
        Html html = page.html();
        html.open("header");
        html.leaf("h1", model.title());
        if (!model.question().isBlank()) {
            html.leaf("p", model.question(), "class", "question");
        }
        html.leaf("p", scale(model), "class", "scale");
        html.close();
        html.open("section", "id", "answer");
        html.leaf("h2", "The answer");
        List<String> sentences = Answer.of(model);
        html.leaf("p", sentences.get(0), "class", "lead");
        if (sentences.size() > 1) {
            html.open("ul");
            sentences.stream().skip(1).forEach(sentence -> html.leaf("li", sentence));
            html.close();
        }
        html.close();
    }

    private static String scale(ReportModel model) {
        int scenarios = 1 + model.others().size();
        double homes = model.baseline().mean(Outcome.HOMES);
        String text = scenarios + (scenarios == 1 ? " scenario" : " scenarios") + " · "
                + model.baseline().runs() + (model.baseline().runs() == 1 ? " run" : " runs")
                + (scenarios == 1 ? "" : " each") + " · "
                + Figures.whole(homes) + (homes == 1 ? " care home · " : " care homes · ")
                + Figures.count(model.baseline().mean(Outcome.RESIDENTS)) + " residents";
        Curve curve = model.curves().infections().get(model.baseline().name());
        if (curve == null || curve.dates().isEmpty()) {
            return text;
        }
        LocalDate first = curve.dates().get(0);
        LocalDate last = curve.dates().get(curve.dates().size() - 1);
        return text + " · " + Dates.text(first) + " to " + Dates.text(last);
    }
}
