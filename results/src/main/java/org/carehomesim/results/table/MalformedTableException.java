package org.carehomesim.results.table;

import java.io.IOException;

/** A table could be read but does not hold what it should; the message names file, line and column. */
public final class MalformedTableException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedTableException(String message) {
        super(message);
    }
}
