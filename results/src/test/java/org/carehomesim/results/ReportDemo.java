package org.carehomesim.results;

import java.nio.file.Path;
import java.util.List;

/** Writes reports of made-up results to look at: {@code java ReportDemo FOLDER SCENARIOS REPLICATES DAYS}. */
final class ReportDemo {

    private ReportDemo() {}

    public static void main(String[] arguments) {
        List<SyntheticScenario> scenarios = SyntheticScenario.some(Integer.parseInt(arguments[1]));
        int replicates = Integer.parseInt(arguments[2]);
        int days = Integer.parseInt(arguments[3]);
        ResultsFolder folder = SyntheticResults.write(Path.of(arguments[0]), scenarios, replicates, days);
        Analysis analysis = Analysis.of(folder, scenarios.get(0).name());
        analysis.writeTables();
        ReportContext context = SyntheticResults.context(scenarios);
        Report.write(folder, analysis, context);
        System.out.print(PlannerTable.of(analysis.comparison(), context));
    }
}
