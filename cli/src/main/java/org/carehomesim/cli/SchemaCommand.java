package org.carehomesim.cli;

import org.carehomesim.scenario.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code carehome schema}: the JSON Schema of scenario files. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of scenario files, with which editors complete and check them.",
        footer = {"", "Examples:", "  carehome schema > carehome.schema.json"})
final class SchemaCommand implements Runnable {

    @ParentCommand
    private Carehome carehome;

    @Override
    public void run() {
        carehome.surroundings().out().println(new ScenarioSchema().json().stripTrailing());
    }
}
