package org.carehomesim.cli;

/** Says, in one message for users, why a command cannot be carried out as it was given. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
