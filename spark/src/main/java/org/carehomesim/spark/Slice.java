package org.carehomesim.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.carehomesim.experiment.RunKey;

/**
 * The work of one Spark task: some runs of a batch that follow each other, and all that an executor needs to know for
 * them.
 *
 * @param batch name of the batch, different from that of any other
 * @param keys the runs
 * @param scenarios text of each of their scenarios by name, as {@link
 *     org.carehomesim.scenario.ScenarioReader#readResolved} reads it
 * @param lineList whether every infection is recorded
 * @param javaVersion version of Java that the driver runs on
 */
record Slice(String batch, List<RunKey> keys, Map<String, String> scenarios, boolean lineList, String javaVersion)
        implements Serializable {

    /** The runs in words, for messages. */
    String words() {
        return words(keys.get(0)) + (keys.size() == 1 ? "" : " to " + words(keys.get(keys.size() - 1)));
    }

    private static String words(RunKey key) {
        return "replicate " + key.replicate() + " of " + key.scenario();
    }
}
