package org.carehomesim.sim.parameter;

/** Says that a value given for a parameter is impossible, and what would be possible. */
public final class InvalidParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what was wrong and what would be right, readable by a scenario author
     */
    public InvalidParameterException(String message) {
        super(message);
    }
}
