package org.carehomesim.results;

/**
 * One parameter and where its value comes from, for readers.
 *
 * @param path its place in the scenario file
 * @param meaning what it is
 * @param value its value
 * @param unit unit of the value; may be empty
 * @param source where the value comes from; may be empty
 */
public record AssumptionText(String path, String meaning, String value, String unit, String source) {}
