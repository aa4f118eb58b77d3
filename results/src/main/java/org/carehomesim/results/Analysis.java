package org.carehomesim.results;

import java.util.Optional;

/**
 * All that the tables of finished runs of scenarios tell.
 *
 * @param comparison the scenarios, and how they differ from the baseline
 * @param lineLists what line lists tell, if there are any
 * @param sensitivity how outcomes depend on uncertain parameters, if any is
 */
public record Analysis(Comparison comparison, Optional<LineLists> lineLists, Optional<Sensitivity> sensitivity) {

    /**
     * Does the statistics of a results folder.
     *
     * @param folder the results folder
     * @param baseline name of the scenario to compare with
     * @throws ResultsFolderException if a table cannot be read, or there are no runs of the baseline
     */
    public static Analysis of(ResultsFolder folder, String baseline) {
        return new Analysis(Comparison.of(folder, baseline), LineLists.of(folder), Sensitivity.of(folder));
    }

    /**
     * Writes its tables, or replaces them.
     *
     * @throws ResultsFolderException if they cannot be written
     */
    public void writeTables() {
        comparison.writeTables();
        lineLists.ifPresent(LineLists::writeTables);
        sensitivity.ifPresent(Sensitivity::writeTable);
    }
}
