package org.carehomesim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.carehomesim.experiment.Score;
import org.carehomesim.experiment.Scorecard;
import org.carehomesim.experiment.Target;
import org.carehomesim.experiment.Targets;
import org.carehomesim.scenario.tree.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code carehome scorecard}: the model beside what was published and observed. */
@Command(
        name = "scorecard",
        description = "Runs the validation targets and prints the model beside what was published or observed.",
        footer = {
            "",
            "The targets are in scenarios/validation/targets.csv; docs/validation.md explains them.",
            "",
            "Examples:",
            "  carehome scorecard",
            "  carehome scorecard lasser --replicates 1000"
        })
final class ScorecardCommand implements Callable<Integer> {

    @ParentCommand
    private Carehome carehome;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..*",
            description = "Only targets of scenarios whose names begin so. Default: all.")
    private List<String> chosen = List.of();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Most runs of each scenario. Default: as many as each target needs.")
    private Integer replicates;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = RandomSeed.class,
            defaultValue = "2020",
            description = "Random seed. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() {
        Surroundings surroundings = carehome.surroundings();
        int most = replicates == null ? Integer.MAX_VALUE : Math.max(2, replicates);
        int threads = Runtime.getRuntime().availableProcessors();
        List<Target> targets = targets();
        List<Score> scores = new Scorecard(seed, most, threads).of(targets, new ProgressLines(surroundings.err()));
        PrintWriter out = surroundings.out();
        for (Score score : scores) {
            out.println(score.target().title());
            out.println("  published " + number(score.target().published()) + range(score.target()) + "   model "
                    + number(score.value()) + " (" + number(score.low()) + " to " + number(score.high()) + ", "
                    + Texts.counted(score.runs(), "run") + ")   " + (score.agrees() ? "agrees" : "DIFFERS"));
            out.println("  " + score.target().source());
        }
        long agreeing = scores.stream().filter(Score::agrees).count();
        out.println();
        out.println(agreeing + " of " + Texts.counted(scores.size(), "target") + " agree.");
        return ExitCode.DONE;
    }

    private List<Target> targets() {
        List<Target> all = Targets.all();
        List<Target> targets = all.stream()
                .filter(target -> chosen.isEmpty()
                        || chosen.stream().anyMatch(start -> target.scenario().startsWith(start)))
                .toList();
        if (targets.isEmpty()) {
            List<String> names = all.stream().map(Target::scenario).distinct().toList();
            throw new RefusedException("no target is of a scenario " + String.join(" or ", chosen) + " ("
                    + NearestName.suggestion(chosen.get(0), names) + ")");
        }
        return targets;
    }

    private static String range(Target target) {
        boolean low = Double.isFinite(target.low());
        boolean high = Double.isFinite(target.high());
        if (low && high) {
            return " (agrees from " + number(target.low()) + " to " + number(target.high()) + ")";
        }
        return low ? " (agrees from " + number(target.low()) + ")" : "";
    }

    private static String number(double value) {
        return Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
