package org.carehomesim.scenario.measure;

import java.nio.file.Path;

/** Says, in one message for users, why a measure that was added cannot be used. */
public final class MeasureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with its whole message. */
    public MeasureException(String message) {
        super(message);
    }

    /** Creates the exception for a JAR file. */
    public MeasureException(Path jar, String reason) {
        this(jar + ": " + reason);
    }

    MeasureException(Path jar, String reason, Throwable cause) {
        this(jar, reason);
        initCause(cause);
    }
}
