package org.carehomesim.results.chart;

/**
 * A finished drawing.
 *
 * @param id name of the drawing; starts every id inside, so that several can stand in one page
 * @param markup the {@code svg} element
 */
public record SvgImage(String id, String markup) {}
