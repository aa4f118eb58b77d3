package org.carehomesim.cli;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.results.table.Table;
import org.carehomesim.results.table.TableChoice;
import org.carehomesim.results.table.TableFormat;
import picocli.CommandLine.Option;

/** The options that say which large tables a batch keeps, and how: {@code [--format csv|parquet] [--without TABLES]}. */
final class TablesOptions {

    @Option(
            names = "--format",
            paramLabel = "csv|parquet",
            converter = FormatName.class,
            completionCandidates = FormatName.class,
            defaultValue = "csv",
            description = "Format of the large tables at the end (daily, workforce, homes, infections); Parquet takes"
                    + " about a tenth of the space. runs.csv and the tables of statistics are always CSV. Default:"
                    + " ${DEFAULT-VALUE}.")
    private TableFormat format;

    @Option(
            names = "--without",
            paramLabel = "TABLES",
            // with a comma at the end split off, half a list would be taken for a whole one
            split = ",(?!$)",
            splitSynopsisLabel = ",",
            converter = TableName.class,
            completionCandidates = TableName.class,
            description = "Large tables not to write, of daily, workforce and homes, as in --without daily,homes."
                    + " Without daily the report has no epidemic curves.")
    private List<Table> without = new ArrayList<>();

    TableChoice choice(boolean lineList) {
        return new TableChoice(lineList, without, format);
    }
}
