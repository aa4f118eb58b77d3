package org.carehomesim.scenario.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files that scenarios were read from, and the data files they name. Safe for use by several threads. */
public final class DataFiles {

    /** Tables of the library never change, so that one copy serves all. */
    private static final Map<String, Table> SHIPPED = new ConcurrentHashMap<>();

    private final Map<String, SourceFile> known = new ConcurrentHashMap<>();
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    /** Remembers a scenario file by its display name, so that references in it can be followed. */
    public void add(SourceFile file) {
        known.put(file.displayName(), file);
    }

    /**
     * The data file that a scenario file refers to.
     *
     * @param namedIn display name of the scenario file
     * @param reference what it says
     * @throws SourceException if there is no such file or it must not be read
     */
    public SourceFile find(String namedIn, String reference) {
        SourceFile file = known.getOrDefault(namedIn, new LibraryFile("index.txt"));
        if (file.equals(new LibraryFile("index.txt")) && !reference.startsWith(SourceFile.LIBRARY_PREFIX)) {
            throw new SourceException("a file cannot be named here", "");
        }
        return file.resolve(reference);
    }

    /**
     * Content of a data file; read once.
     *
     * @throws SourceException if it cannot be read as a table
     */
    public Table table(SourceFile file) {
        Map<String, Table> read = file.shipped() ? SHIPPED : tables;
        return read.computeIfAbsent(
                file.displayName(), name -> Table.parse(name, file.read(SourceFile.MAX_DATA_BYTES)));
    }
}
