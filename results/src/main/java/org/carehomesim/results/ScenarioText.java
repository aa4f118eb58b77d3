package org.carehomesim.results;

import java.util.List;

/**
 * One scenario in words, for readers.
 *
 * @param name its name in the tables
 * @param title its title
 * @param description what it stands for
 * @param measures the measures in force, one phrase each
 */
public record ScenarioText(String name, String title, String description, List<String> measures) {

    /** Copies the list. */
    public ScenarioText {
        measures = List.copyOf(measures);
    }
}
