package org.carehomesim.experiment;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.Shard;

/**
 * How a batch is carried out, and how much of it; nothing of it changes the result of a run.
 *
 * @param threads runs at a time, at least 1
 * @param lineList whether the table of every infection is written
 * @param command the command as typed, for the manifest
 * @param build the build that runs, for the manifest
 * @param measureFiles files of added measures that the scenarios use, for the manifest
 * @param firstReplicate number of the first replicate of each scenario
 * @param shard the part of the batch that is run, if not all of it
 */
public record BatchOptions(
        int threads,
        boolean lineList,
        String command,
        BuildStamp build,
        List<Manifest.MeasureFile> measureFiles,
        int firstReplicate,
        Optional<Shard> shard) {

    /** The whole batch with replicates from 0 on. */
    public BatchOptions(
            int threads, boolean lineList, String command, BuildStamp build, List<Manifest.MeasureFile> measureFiles) {
        this(threads, lineList, command, build, measureFiles, 0, Optional.empty());
    }

    /** The same for another choice of runs. */
    public BatchOptions of(int replicate, Optional<Shard> part) {
        return new BatchOptions(threads, lineList, command, build, measureFiles, replicate, part);
    }
}
