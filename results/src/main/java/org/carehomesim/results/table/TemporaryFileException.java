package org.carehomesim.results.table;

import java.io.IOException;

/** Numbers that are too many for memory cannot be kept in a temporary file; the cause says why. */
public final class TemporaryFileException extends IOException {

    private static final long serialVersionUID = 1L;

    TemporaryFileException(IOException cause) {
        super(cause);
    }

    /** What the system said. */
    public IOException reason() {
        return (IOException) getCause();
    }
}
