package org.carehomesim.results.table;

/**
 * What {@code homes.csv} says of an outbreak in one home in one run.
 *
 * @param scenario name of the scenario
 * @param outbreak whether the home had an outbreak
 * @param residentInfections infections of its residents
 */
public record HomeRow(String scenario, boolean outbreak, int residentInfections) {}
