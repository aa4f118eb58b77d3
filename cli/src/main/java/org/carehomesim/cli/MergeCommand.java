package org.carehomesim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.ResultsFolder;
import org.carehomesim.results.ShardMerge;
import org.carehomesim.results.table.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code carehome merge}: the parts of a batch put together. */
@Command(
        name = "merge",
        description =
                "Puts the parts of a batch that was run with --shard together, then compares and writes a report.",
        footer = {
            "",
            "The tables are those of the same batch run at once, byte for byte.",
            "",
            "Examples:",
            "  carehome batch stoke-policies --shard 1/2 --out part-1",
            "  carehome batch stoke-policies --shard 2/2 --out part-2",
            "  carehome merge part-1 part-2 --out whole"
        })
final class MergeCommand implements Callable<Integer> {

    @ParentCommand
    private Carehome carehome;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "The results folders of all parts, in any order.")
    private List<Path> directories;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the whole, new or empty.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "csv|parquet",
            converter = FormatName.class,
            completionCandidates = FormatName.class,
            description = "Format of the large tables, whatever that of the parts. Default: that of shard 1.")
    private TableFormat format;

    @Override
    public Integer call() {
        Surroundings surroundings = carehome.surroundings();
        ShardMerge merge = ShardMerge.of(
                directories.stream().map(surroundings.directory()::resolve).toList());
        ResultsFolder folder =
                ResultsFolder.create(OutputFolder.choose(surroundings.directory(), Optional.of(out), ""));
        Manifest manifest = format == null
                ? merge.write(folder, carehome.commandLine())
                : merge.write(folder, carehome.commandLine(), format);
        surroundings
                .out()
                .println(Texts.counted(manifest.shardCommands().size(), "shard") + " with "
                        + Texts.counted(manifest.plannedRuns(), "run") + ", results in "
                        + surroundings.shown(folder.path()));
        surroundings.out().println();
        int exitCode = Endings.exitCode(manifest, folder.path(), surroundings);
        Findings.writeIfAny(
                folder,
                manifest,
                FolderContext.of(folder, manifest, manifest.baseline()),
                Optional.empty(),
                surroundings);
        return exitCode;
    }
}
