package org.carehomesim.results.report;

import java.time.LocalDate;
import java.util.List;
import org.carehomesim.results.format.Figures;
import org.carehomesim.sim.observe.Outcome;

/** The top of the report: title, question, what was run, and the answer; what else the runs answer follows later. */
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
        Answer answer = Answer.of(model);
        page.section("answer", "The answer");
        html.leaf("p", String.join(" ", answer.lead()), "class", "lead");
        if (!answer.harms().isEmpty()) {
            html.open("p", "class", "harms");
            html.leaf("strong", "What it asks of people:");
            html.text(" " + String.join("; ", answer.harms()) + ".");
            html.close();
        }
        answer.value().forEach(value -> html.leaf("p", value));
        answer.cautions().forEach(caution -> html.leaf("p", caution, "class", "caution"));
        html.close();
    }

    /** What the answer leaves out; nothing if it says all. */
    static void writeMore(Page page, ReportModel model) {
        List<String> more = Answer.of(model).more();
        if (more.isEmpty()) {
            return;
        }
        page.section("more", "More of the answer");
        page.html().open("ul");
        more.forEach(sentence -> page.html().leaf("li", sentence));
        page.html().close();
        page.html().close();
    }

    private static String scale(ReportModel model) {
        double homes = model.baseline().mean(Outcome.HOMES);
        String text = RunsText.of(model.all()).replace(", ", " · ") + " · "
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
