package org.carehomesim.results.table;

/**
 * A stretch of a table, such as the rows of one run.
 *
 * @param bytes its length
 * @param check its checksum, CRC-32C
 */
public record TableSegment(long bytes, long check) {}
