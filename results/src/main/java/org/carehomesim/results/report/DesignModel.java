package org.carehomesim.results.report;

import java.util.List;
import org.carehomesim.results.sensitivity.SensitivityRow;

/**
 * Everything the report of a design shows.
 *
 * @param title title of the experiment
 * @param question its question; may be empty
 * @param scenario title of the scenario that the points vary
 * @param description what that scenario stands for; may be empty
 * @param measures its measures in words
 * @param points number of points
 * @param replicates runs of each point
 * @param sensitivity how outcomes depend on the parameters
 * @param assumptions rows of the table of parameters: meaning, value, unit, source, place in the file
 * @param failures rows of the table of failed runs: scenario, replicate, seed, error
 * @param facts how it was run, as pairs of name and value
 */
public record DesignModel(
        String title,
        String question,
        String scenario,
        String description,
        List<String> measures,
        int points,
        int replicates,
        List<SensitivityRow> sensitivity,
        List<List<String>> assumptions,
        List<List<String>> failures,
        List<List<String>> facts) {}
