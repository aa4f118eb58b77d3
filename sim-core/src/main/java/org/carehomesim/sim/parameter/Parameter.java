package org.carehomesim.sim.parameter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one model parameter where it is declared.
 *
 * <p>The scenario reader checks values against the bounds, the JSON Schema and the report's table of assumptions are
 * made from the texts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /** What the parameter is, in one sentence without a full stop. */
    String meaning();

    /** Unit of the value, for example {@code days} or {@code probability}; empty for names and switches. */
    String unit() default "";

    /** Where the shipped default comes from; {@code judgement} says that no source was found. */
    String source() default "";

    /** Smallest allowed value. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest allowed value. */
    double max() default Double.POSITIVE_INFINITY;
}
