package org.carehomesim.experiment;

/**
 * What the model gives for a target.
 *
 * @param target the target
 * @param value value of the statistic; the mean if the target is an observed value to be covered
 * @param low lower end of its 95% confidence interval, or of the interval that holds 90% of runs
 * @param high upper end
 * @param runs runs made
 * @param agrees whether the value lies in the target's range, or the interval covers what was observed
 */
public record Score(Target target, double value, double low, double high, int runs, boolean agrees) {}
