package org.carehomesim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.carehomesim.scenario.Library;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.carehomesim.sim.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code carehome list}: what the library holds. */
@Command(
        name = "list",
        description =
                "Lists the library: scenarios, policies to lay over them, and experiments; and the measures that files can set.",
        footer = {"", "Examples:", "  carehome list"})
final class ListCommand implements Runnable {

    @ParentCommand
    private Carehome carehome;

    @Override
    public void run() {
        List<Library.Entry> entries = new Library().entries();
        int width =
                entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
        PrintWriter out = carehome.surroundings().out();
        String separator = "";
        for (Library.Part part : Library.Part.values()) {
            List<Library.Entry> listed =
                    entries.stream().filter(entry -> entry.part() == part).toList();
            if (listed.isEmpty()) {
                continue;
            }
            out.println(separator + heading(part));
            for (Library.Entry entry : listed) {
                out.println("  " + entry.name()
                        + " ".repeat(width + 2 - entry.name().length()) + entry.title());
            }
            separator = System.lineSeparator();
        }
        listMeasures(out);
    }

    private static void listMeasures(PrintWriter out) {
        Map<String, Policy> measures = PolicyCatalogue.prototypes();
        int width = measures.keySet().stream().mapToInt(String::length).max().orElse(0);
        out.println(System.lineSeparator() + "Measures (keys of 'policies' in a scenario file)");
        measures.forEach((name, policy) -> out.println("  " + name + " ".repeat(width + 2 - name.length())
                + policy.summary()
                + PolicyCatalogue.origin(name)
                        .map(jar -> " [added by " + jar.file() + "]")
                        .orElse("")));
    }

    private static String heading(Library.Part part) {
        return switch (part) {
            case SCENARIOS -> "Scenarios (carehome run NAME)";
            case VALIDATION -> "Published models, to compare results with theirs (carehome batch NAME)";
            case POLICIES -> "Policies to lay over a scenario (carehome run SCENARIO --policy NAME)";
            case EXPERIMENTS -> "Experiments (carehome batch NAME)";
        };
    }
}
