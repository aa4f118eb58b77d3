package org.carehomesim.viz;

/** There is no display to open windows on. */
public final class NoDisplayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String MESSAGE =
            "There is no display to open windows on; draw a picture instead with --snapshot FILE.png --day N";

    NoDisplayException() {
        super(MESSAGE);
    }

    NoDisplayException(Throwable cause) {
        super(MESSAGE, cause);
    }
}
