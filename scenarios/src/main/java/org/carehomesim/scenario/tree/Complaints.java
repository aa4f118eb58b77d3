package org.carehomesim.scenario.tree;

/** Takes in what is wrong with a file, so that all mistakes are told at once. */
@FunctionalInterface
public interface Complaints {

    /**
     * Notes one mistake.
     *
     * @param origin where
     * @param key full path of the key, or empty
     * @param reason what is wrong
     * @param suggestion what would be right, or empty
     */
    void add(Origin origin, String key, String reason, String suggestion);
}
