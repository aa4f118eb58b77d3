package org.carehomesim.results.sensitivity;

import java.util.Optional;
import org.carehomesim.results.statistics.Interval;

/**
 * A figure with its uncertainty.
 *
 * @param value the figure
 * @param interval its 95% interval; empty if there is none
 */
public record Estimate(double value, Optional<Interval> interval) {}
