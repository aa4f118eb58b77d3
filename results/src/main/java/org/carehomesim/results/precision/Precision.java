package org.carehomesim.results.precision;

import java.util.Optional;

/**
 * The precision that a batch was to go on for, and what came of it.
 *
 * @param target what was asked for
 * @param reached what the last look found; empty while the batch goes on and if it was interrupted
 */
public record Precision(PrecisionTarget target, Optional<PrecisionReached> reached) {

    /** A batch that goes on. */
    public static Precision of(PrecisionTarget target) {
        return new Precision(target, Optional.empty());
    }
}
