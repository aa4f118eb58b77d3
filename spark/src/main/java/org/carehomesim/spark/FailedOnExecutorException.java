package org.carehomesim.spark;

/** Stands on the driver for the error of a run on an executor, with its words and its place in the program. */
final class FailedOnExecutorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedOnExecutorException(Attempt.Failed failed) {
        super(failed.error());
        setStackTrace(failed.trace().toArray(StackTraceElement[]::new));
    }
}
