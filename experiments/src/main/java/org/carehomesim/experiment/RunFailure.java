package org.carehomesim.experiment;

/**
 * A run that failed.
 *
 * @param key which run
 * @param error what went wrong, in words
 */
public record RunFailure(RunKey key, String error) {

    /** Describes an error that a run ended with. */
    public static RunFailure of(RunKey key, Throwable error) {
        String type = error.getClass().getSimpleName();
        String message = error.getMessage();
        return new RunFailure(key, message == null || message.isBlank() ? type : type + ": " + message);
    }
}
