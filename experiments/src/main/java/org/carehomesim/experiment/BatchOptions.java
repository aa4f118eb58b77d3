package org.carehomesim.experiment;

import java.util.List;
import java.util.Optional;
import org.carehomesim.results.Manifest;
import org.carehomesim.results.Shard;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.results.table.TableFormat;

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
 * @param tablesLeftOut tables of runs that are not written
 * @param format format of the large tables at the end
 */
public record BatchOptions(
        int threads,
        boolean lineList,
        String command,
        BuildStamp build,
        List<Manifest.MeasureFile> measureFiles,
        int firstReplicate,
        Optional<Shard> shard,
        List<Table> tablesLeftOut,
        TableFormat format) {

    /** The whole batch with replicates from 0 on. */
    public BatchOptions(
            int threads, boolean lineList, String command, BuildStamp build, List<Manifest.MeasureFile> measureFiles) {
        this(threads, lineList, command, build, measureFiles, 0, Optional.empty(), List.of(), TableFormat.CSV);
    }

    /** The same for another choice of runs. */
    public BatchOptions of(int replicate, Optional<Shard> part) {
        return new BatchOptions(
                threads, lineList, command, build, measureFiles, replicate, part, tablesLeftOut, format);
    }

    /** The same with other tables. */
    public BatchOptions with(TableChoice tables) {
        return new BatchOptions(
                threads,
                tables.lineList(),
                command,
                build,
                measureFiles,
                firstReplicate,
                shard,
                tables.leftOut(),
                tables.format());
    }
}
