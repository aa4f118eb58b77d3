package org.carehomesim.scenario.source;

/** A file that a scenario is made of, and the only way from it to other files. */
public sealed interface SourceFile permits LibraryFile, UserFile {

    /** Mark of a reference into the library, {@code library:data/x.csv}. */
    String LIBRARY_PREFIX = "library:";

    /** Largest scenario file that is read, in bytes. */
    long MAX_YAML_BYTES = 1 << 20;

    /** Largest data file that is read, in bytes. */
    long MAX_DATA_BYTES = 16L << 20;

    /** Name of the file for readers of messages; different for different files. */
    String displayName();

    /** Whether the file is part of the shipped library. */
    boolean shipped();

    /**
     * The file that {@code reference} means when it stands in this file.
     *
     * @param reference relative path, or a path in the library after {@link #LIBRARY_PREFIX}
     * @throws SourceException if there is no such file, or if it lies outside the allowed folder
     */
    SourceFile resolve(String reference);

    /**
     * Content of the file.
     *
     * @param maxBytes largest size read
     * @throws SourceException if it is larger or cannot be read
     */
    byte[] read(long maxBytes);
}
