package org.carehomesim.scenario.source;

/** Says that a file cannot be used, and what could be. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String suggestion;

    /**
     * Creates the exception.
     *
     * @param reason what is wrong, readable by a scenario author
     * @param suggestion what would be right, or empty
     */
    public SourceException(String reason, String suggestion) {
        super(reason);
        this.suggestion = suggestion;
    }

    /** What would be right, or empty. */
    public String suggestion() {
        return suggestion;
    }
}
