package org.carehomesim.experiment;

/** Says that what carries out runs is broken, such as a cluster that is gone, and not a single run. */
public final class RunExecutionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, in one sentence for users
     */
    public RunExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
