package org.carehomesim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.carehomesim.results.table.CsvText;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableFiles;
import org.carehomesim.results.table.TableFormat;

/** Puts the parts of a batch together into the tables that one process would have written, byte for byte. */
public final class ShardMerge {

    /** The parts in order of number. */
    private final List<Part> parts;

    private ShardMerge(Collection<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A part with its manifest. */
    private record Part(ResultsFolder folder, Manifest manifest, Shard shard) {

        static Part of(Path dir) {
            ResultsFolder folder = ResultsFolder.open(dir);
            Manifest manifest = folder.readManifest();
            Shard shard = manifest.shard()
                    .orElseThrow(() ->
                            new ResultsFolderException(dir + " is not a part of a batch: it was not run with --shard"));
            if (!manifest.status().isComplete()) {
                throw new ResultsFolderException("shard " + shard + " in " + dir
                        + " was interrupted; give its command again with --resume first");
            }
            if (manifest.tables().isEmpty()) {
                throw new ResultsFolderException("shard " + shard + " in " + dir
                        + " was cut off before its tables were finished; give its command again with --resume first");
            }
            return new Part(folder, manifest, shard);
        }

        Path path() {
            return folder.path();
        }
    }

    /**
     * Checks that folders are the parts of one batch, each of them once and as it was written; writes nothing.
     *
     * @param dirs the folders in any order
     * @throws ResultsFolderException if they are not
     */
    public static ShardMerge of(List<Path> dirs) {
        Map<Integer, Part> parts = new TreeMap<>();
        Part first = Part.of(dirs.get(0));
        for (Path dir : dirs) {
            Part part = Part.of(dir);
            refuseOtherBatch(first, part);
            Part twin = parts.putIfAbsent(part.shard().number(), part);
            if (twin != null) {
                throw new ResultsFolderException(
                        "shard " + part.shard() + " is there twice, in " + twin.path() + " and in " + dir);
            }
        }
        refuseMissing(parts, first.shard().of());
        parts.values().forEach(ShardMerge::refuseOtherTables);
        return new ShardMerge(parts.values());
    }

    private static void refuseOtherBatch(Part first, Part part) {
        List<String> differences = BatchIdentity.differencesOfShards(part.manifest(), first.manifest());
        if (part.shard().of() != first.shard().of()) {
            differences.add(
                    "shard " + part.shard() + ", not one of " + first.shard().of());
        }
        if (!differences.isEmpty()) {
            throw new ResultsFolderException(part.path() + " and " + first.path()
                    + " are not parts of the same batch: the first has " + String.join("; ", differences));
        }
    }

    private static void refuseMissing(Map<Integer, Part> parts, int of) {
        List<String> missing = IntStream.rangeClosed(1, of)
                .filter(number -> !parts.containsKey(number))
                .mapToObj(number -> number + "/" + of)
                .toList();
        if (!missing.isEmpty()) {
            throw new ResultsFolderException("of the batch's shards, " + String.join(", ", missing)
                    + (missing.size() == 1 ? " is" : " are") + " missing");
        }
    }

    private static void refuseOtherTables(Part part) {
        List<TableFile> written = part.manifest().tables();
        List<TableFile> present = part.folder().tableFiles(part.manifest().tableChoice());
        for (TableFile table : present) {
            if (!written.contains(table)) {
                throw new ResultsFolderException(part.path().resolve(table.file())
                        + " is not as it was written (other SHA-256 than in manifest.json); copy it again");
            }
        }
    }

    /**
     * Writes scenarios, tables and manifest to a folder.
     *
     * @param folder a new results folder
     * @param command the command as typed
     * @return the manifest
     * @throws ResultsFolderException if they cannot be written
     */
    public Manifest write(ResultsFolder folder, String command) {
        return write(folder, command, parts.get(0).manifest().tableChoice().format());
    }

    /**
     * The same with another format of the large tables.
     *
     * @param format the format, whatever that of the parts
     */
    public Manifest write(ResultsFolder folder, String command, TableFormat format) {
        Manifest any = parts.get(0).manifest();
        Manifest merged = any.merged(
                command,
                manifests(Manifest::start).stream().min(Instant::compareTo).orElseThrow(),
                manifests(Manifest::command),
                format);
        ParquetConversion.requireUsable(merged.tableChoice());
        folder.writeManifest(merged);
        parts.get(0).folder().scenariosWithFile(any).forEach(name -> folder.writeScenario(name, readScenario(name)));
        for (Table table : List.of(Table.DESIGN, Table.PARAMETERS)) {
            copyIfThere(table, folder.path());
        }
        for (Table table : merged.tableChoice().tables()) {
            concatenate(table, folder.path().resolve(table.fileName()));
        }
        List<Manifest.Failure> failures = new ArrayList<>();
        manifests(Manifest::failures).forEach(failures::addAll);
        Manifest ended = merged.ended(
                manifests(Manifest::end).stream()
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo)
                        .orElseThrow(),
                failures.isEmpty() ? Manifest.Status.DONE : Manifest.Status.FAILED,
                manifests(Manifest::runsDone).stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                failures);
        ParquetConversion.carryOut(folder.path(), merged.tableChoice());
        Manifest withTables = ended.withTables(folder.tableFiles(merged.tableChoice()));
        folder.writeManifest(withTables);
        return withTables;
    }

    private <T> List<T> manifests(Function<Manifest, T> value) {
        return parts.stream().map(part -> value.apply(part.manifest())).toList();
    }

    /** Copies a table that every part has whole. */
    private void copyIfThere(Table table, Path folder) {
        Path from = parts.get(0).path().resolve(table.fileName());
        Path to = folder.resolve(table.fileName());
        if (Files.exists(from)) {
            try {
                Files.copy(from, to);
            } catch (IOException e) {
                throw WriteFailedException.of(to, e);
            }
        }
    }

    private String readScenario(String name) {
        Path file = parts.get(0).folder().scenario(name);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw ResultsFolderException.because("cannot read " + file, e);
        }
    }

    private void concatenate(Table table, Path to) {
        List<Path> files = parts.stream()
                .map(part -> TableFiles.find(part.path(), table)
                        .orElseThrow(() -> new ResultsFolderException(
                                part.path() + " has no table " + table.label() + "; copy it again")))
                .toList();
        try {
            CsvText.concatenate(table, files, to);
        } catch (IOException e) {
            throw WriteFailedException.of(to, e);
        }
    }
}
