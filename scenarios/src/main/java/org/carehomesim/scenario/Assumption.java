package org.carehomesim.scenario;

/**
 * One value that a scenario rests on.
 *
 * @param path full path of keys, for example {@code disease.latent-days}
 * @param value the value as text
 * @param unit its unit, or empty
 * @param meaning what it is
 * @param source where it comes from: the comment beside it in the file, or what is known of the shipped value
 * @param origin {@code file:line} where it was set, or {@code default of policy X}
 */
public record Assumption(String path, String value, String unit, String meaning, String source, String origin) {}
