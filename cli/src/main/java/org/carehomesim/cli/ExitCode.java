package org.carehomesim.cli;

/** What the command tells the shell. */
final class ExitCode {

    /** All done. */
    static final int DONE = 0;

    /** A run failed, or something else went wrong on the way. */
    static final int FAILED = 1;

    /** The input or the usage was bad; nothing was done. */
    static final int BAD_INPUT = 2;

    /** Ended by the user; what was finished is kept. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
