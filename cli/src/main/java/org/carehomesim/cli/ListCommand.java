package org.carehomesim.cli;

import java.io.PrintWriter;
import java.util.List;
import org.carehomesim.scenario.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code carehome list}: what the library holds. */
@Command(
        name = "list",
        description = "Lists the library: scenarios, policies to lay over them, and experiments.",
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
        for (Library.Kind kind : Library.Kind.values()) {
            out.println(separator + heading(kind));
            for (Library.Entry entry : entries) {
                if (entry.kind() == kind) {
                    out.println("  " + entry.name()
                            + " ".repeat(width + 2 - entry.name().length()) + entry.title());
                }
            }
            separator = System.lineSeparator();
        }
    }

    private static String heading(Library.Kind kind) {
        return switch (kind) {
            case SCENARIO -> "Scenarios (carehome run NAME)";
            case POLICIES -> "Policies to lay over a scenario (carehome run SCENARIO --policy NAME)";
            case EXPERIMENT -> "Experiments (carehome batch NAME)";
        };
    }
}
