package org.carehomesim.results;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carehomesim.results.table.AtomicFile;
import org.carehomesim.results.table.DesignTable;
import org.carehomesim.results.table.Disk;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.results.table.TableFiles;

/** A folder that holds everything that came out of one batch of runs. */
public final class ResultsFolder {

    static final String MANIFEST = "manifest.json";
    private static final String SCENARIOS = "scenarios";

    private final Path path;

    private ResultsFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes a folder for new results; an empty one may exist.
     *
     * @throws ResultsFolderException if it is not empty, is not a folder or cannot be written
     */
    public static ResultsFolder create(Path dir) {
        if (Files.exists(dir) && !Files.isDirectory(dir)) {
            throw new ResultsFolderException(dir + " is a file; give a folder for the results");
        }
        try {
            if (Files.isDirectory(dir) && !isEmpty(dir)) {
                throw new ResultsFolderException(
                        "the results folder " + dir + " is not empty; give another one, or remove it first");
            }
            Files.createDirectories(dir);
            Files.delete(Files.createTempFile(dir, ".writable", ""));
            return new ResultsFolder(dir);
        } catch (IOException e) {
            throw ResultsFolderException.because("the results folder " + dir + " cannot be written", e);
        }
    }

    /**
     * Opens a folder of runs that are over, whether all finished, some failed or someone interrupted them.
     *
     * @throws ResultsFolderException if it is not a results folder or its runs are still going on
     */
    public static ResultsFolder open(Path dir) {
        if (!Files.isDirectory(dir)) {
            throw new ResultsFolderException("there is no results folder " + dir);
        }
        for (String file : new String[] {MANIFEST, Table.RUNS.fileName()}) {
            if (!Files.isRegularFile(dir.resolve(file))) {
                throw new ResultsFolderException(dir + " is not a results folder: it has no " + file);
            }
        }
        ResultsFolder folder = new ResultsFolder(dir);
        if (folder.readManifest().status() == Manifest.Status.RUNNING) {
            throw new ResultsFolderException(BatchFolder.notEnded(dir));
        }
        return folder;
    }

    /** A folder as it is. */
    static ResultsFolder at(Path dir) {
        return new ResultsFolder(dir);
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /** Starts the tables {@code runs.csv}, {@code daily.csv}, {@code workforce.csv} and {@code homes.csv}; close them after the last run. */
    public RunTables openTables() {
        return openTables(false);
    }

    /**
     * Starts the tables of runs; close them after the last run.
     *
     * @param lineList whether {@code infections.csv} is written too
     */
    public RunTables openTables(boolean lineList) {
        return new RunTables(path, TableChoice.all(lineList));
    }

    /**
     * Writes {@code scenarios/NAME.yaml}.
     *
     * @throws ResultsFolderException if the name cannot be that of a file
     * @throws WriteFailedException if it cannot be written
     */
    public void writeScenario(String name, String yaml) {
        Path scenarios = path.resolve(SCENARIOS);
        Path file = scenario(name);
        if (name.isBlank() || !scenarios.normalize().equals(file.getParent())) {
            throw new ResultsFolderException("'" + name + "' cannot be the name of a scenario's file");
        }
        try {
            Files.createDirectories(scenarios);
        } catch (IOException e) {
            throw WriteFailedException.of(scenarios, e);
        }
        write(file, temporary -> Files.writeString(temporary, yaml));
    }

    /** Names of the scenarios that have a file; of a design, only the one that its points vary. */
    public List<String> scenariosWithFile(Manifest manifest) {
        return DesignTable.isIn(path)
                ? List.of(manifest.baseline())
                : manifest.scenarios().stream()
                        .map(Manifest.ScenarioEntry::name)
                        .toList();
    }

    /** The file of a scenario. */
    Path scenario(String name) {
        return path.resolve(SCENARIOS).resolve(name + ".yaml").normalize();
    }

    /** Writes or replaces {@code manifest.json}, such that not even a power cut leaves half of it. */
    public void writeManifest(Manifest manifest) {
        String json = ManifestJson.write(manifest);
        write(path.resolve(MANIFEST), temporary -> {
            Files.writeString(temporary, json);
            Disk.force(temporary);
        });
        Disk.forceNames(path);
    }

    /** Waits until every file of the folder is on the disk, so that it outlasts a power cut. */
    void force() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file)) {
                    Disk.force(file);
                } else if (Files.isDirectory(file)) {
                    Disk.forceNames(file);
                }
            }
        }
    }

    /**
     * Reads {@code manifest.json}.
     *
     * @throws ResultsFolderException if it is missing or cannot be understood
     */
    public Manifest readManifest() {
        Path file = path.resolve(MANIFEST);
        try {
            return ManifestJson.read(file, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw ManifestJson.damaged(file.toString(), "it is not UTF-8 text");
        } catch (IOException e) {
            throw ResultsFolderException.because("cannot read " + file, e);
        }
    }

    /**
     * The tables of runs as they are now.
     *
     * @param choice which of them there are
     * @throws ResultsFolderException if one cannot be read
     */
    public List<TableFile> tableFiles(TableChoice choice) {
        List<TableFile> files = new ArrayList<>();
        for (Table table : choice.tables()) {
            Path file = TableFiles.find(path, table).orElse(path.resolve(table.fileName()));
            try {
                files.add(TableFile.in(path, file.getFileName().toString()));
            } catch (IOException e) {
                throw ResultsFolderException.because("cannot read " + file, e);
            }
        }
        return files;
    }

    /**
     * Refuses tables of runs that are not those which the manifest of this folder tells of.
     *
     * @throws ResultsFolderException naming the first that is missing or not as it was written
     */
    public void refuseOtherTables(Manifest manifest) {
        if (manifest.tables().isEmpty()) {
            return; // runs go on, or they are of a version that did not tell
        }
        for (TableFile table : tableFiles(manifest.tableChoice())) {
            if (!manifest.tables().contains(table)) {
                throw new ResultsFolderException(path.resolve(table.file())
                        + " is not as it was written (other SHA-256 than in manifest.json); copy it again");
            }
        }
    }

    /** Writes or replaces a file of this folder as a whole. */
    static void write(Path file, AtomicFile.Content content) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException e) {
            throw WriteFailedException.of(file, e);
        }
    }

    private static boolean isEmpty(Path dir) throws IOException {
        try (Stream<Path> entries = Files.list(dir)) {
            return entries.findAny().isEmpty();
        }
    }
}
