package org.carehomesim.experiment;

import java.util.List;
import org.carehomesim.results.Manifest;

/**
 * How a batch is carried out; nothing of it changes a result.
 *
 * @param threads runs at a time, at least 1
 * @param lineList whether the table of every infection is written
 * @param command the command as typed, for the manifest
 * @param build the build that runs, for the manifest
 * @param measureFiles files of added measures that the scenarios use, for the manifest
 */
public record BatchOptions(
        int threads, boolean lineList, String command, BuildStamp build, List<Manifest.MeasureFile> measureFiles) {}
