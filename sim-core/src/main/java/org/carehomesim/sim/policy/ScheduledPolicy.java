package org.carehomesim.sim.policy;

/**
 * A policy of a scenario with its dates, trigger, uptake and adherence.
 *
 * @param label name the scenario gives this entry
 * @param activation when, where and how strictly
 * @param policy the measure with its parameters
 */
public record ScheduledPolicy(String label, Activation activation, Policy policy) {}
