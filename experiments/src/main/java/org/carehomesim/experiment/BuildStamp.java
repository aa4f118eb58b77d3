package org.carehomesim.experiment;

/**
 * Which build of the product ran, for the manifest.
 *
 * @param version version of the product
 * @param gitCommit git commit of its sources, or {@code unknown}
 */
public record BuildStamp(String version, String gitCommit) {}
