package org.carehomesim.distribution;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carehomesim.cli.Carehome;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes the manual pages of the command and of each of its subcommands as AsciiDoc, from what their {@code --help} says.
 *
 * <p>Picocli would leave out what stands at the end of the help, the examples, unless it has a heading, and would set it
 * as running text.
 */
public final class ManualPages {

    private static final String LITERAL_BLOCK = "....";

    /** A non-breaking space: picocli would take an empty line for the start of a paragraph and put markup there. */
    private static final String EMPTY_LINE = "\u00a0";

    private ManualPages() {}

    /**
     * Writes the pages.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        CommandSpec carehome = new CommandLine(Carehome.class).getCommandSpec();
        List<CommandSpec> commands = new ArrayList<>(List.of(carehome));
        carehome.subcommands().values().forEach(subcommand -> commands.add(subcommand.getCommandSpec()));
        commands.forEach(command -> setNotesAsTheyAre(command.usageMessage()));
        boolean overwrite = true;
        System.exit(ManPageGenerator.generateManPage(
                new File(arguments[0]), null, new boolean[0], overwrite, commands.toArray(CommandSpec[]::new)));
    }

    private static void setNotesAsTheyAre(UsageMessageSpec help) {
        String notes = String.join("\n", help.footer()).strip();
        if (notes.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of(LITERAL_BLOCK));
        Arrays.stream(notes.split("\n", -1))
                .map(line -> line.isEmpty() ? EMPTY_LINE : line)
                .forEach(lines::add);
        lines.add(LITERAL_BLOCK);
        help.footerHeading("Notes and examples%n");
        help.footer(lines.toArray(String[]::new));
    }
}
