package org.carehomesim.results.store;

/**
 * A run that failed.
 *
 * @param scenario name of its scenario
 * @param replicate number of its replicate
 * @param seed its random seed
 * @param error what went wrong
 */
public record FailedRun(String scenario, int replicate, long seed, String error) {}
