package org.carehomesim.results.table;

import java.util.Locale;

/** How a table is stored. */
public enum TableFormat {
    /** Comma-separated text. */
    CSV,
    /** Apache Parquet: columns by themselves, typed and compressed. */
    PARQUET;

    /** Its name, which is also the ending of the files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
