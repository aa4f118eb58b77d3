package org.carehomesim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.scenario.tree.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code carehome compare}: statistics and report again, from finished runs. */
@Command(
        name = "compare",
        description = "Writes summary, comparison and report again from the runs of a results folder.",
        footer = {"", "Examples:", "  carehome compare results/out/stoke-policies --baseline no-measures"})
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Carehome carehome;

    @Parameters(paramLabel = "DIR", description = "A results folder.")
    private Path directory;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "The scenario to compare the others with, instead of the one the runs were made for.")
    private String baseline;

    @Override
    public Integer call() {
        Surroundings surroundings = carehome.surroundings();
        ResultsFolder folder = ResultsFolder.open(surroundings.directory().resolve(directory));
        Manifest manifest = folder.readManifest();
        manifest.shard().ifPresent(shard -> {
            throw new RefusedException(surroundings.shown(folder.path()) + " holds shard " + shard
                    + " of a batch; put all shards together with 'carehome merge'");
        });
        folder.refuseOtherTables(manifest);
        String reference = Optional.ofNullable(baseline).orElse(manifest.baseline());
        List<String> names = folder.scenariosWithFile(manifest);
        if (!names.contains(reference)) {
            throw new RefusedException("there are no runs of '" + reference + "' in "
                    + surroundings.shown(folder.path()) + " (" + NearestName.suggestion(reference, names) + ")");
        }
        Endings.tellIfCutShort(manifest, surroundings);
        Findings.write(
                folder, reference, FolderContext.of(folder, manifest, reference), Optional.empty(), surroundings);
        return ExitCode.DONE;
    }
}
