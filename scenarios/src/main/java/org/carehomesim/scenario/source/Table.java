package org.carehomesim.scenario.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.carehomesim.scenario.tree.NearestName;
import org.carehomesim.scenario.tree.Utf8;

/**
 * A data file: UTF-8 CSV with one header line.
 *
 * @param file name of the file for messages
 * @param columns names of the columns
 * @param rows rows in the order of the file
 */
public record Table(String file, List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param line line in the file, from 1
     * @param values values by column number
     */
    public record Row(int line, List<String> values) {}

    static Table parse(String file, byte[] bytes) {
        CSVFormat format = CSVFormat.RFC4180.builder().setTrim(true).get();
        try (CSVParser parser = CSVParser.parse(Utf8.decode(bytes), format)) {
            List<String> columns = List.of();
            List<Row> rows = new ArrayList<>();
            int line = 1;
            for (CSVRecord csv : parser) {
                if (columns.isEmpty()) {
                    columns = csv.toList();
                } else if (csv.size() == columns.size()) {
                    rows.add(new Row(line, csv.toList()));
                } else {
                    throw new SourceException(
                            "line " + line + " of '" + file + "' has " + csv.size() + " values for " + columns.size()
                                    + " columns",
                            "give every row one value a column");
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            return new Table(file, columns, List.copyOf(rows));
        } catch (CharacterCodingException e) {
            throw new SourceException("'" + file + "' is not UTF-8 text", "save the file with the encoding UTF-8");
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new SourceException("'" + file + "' is not a CSV table", "check its quotes");
        }
    }

    /**
     * Number of the column called {@code name}.
     *
     * @throws SourceException if there is none
     */
    public int column(String name) {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw new SourceException(
                    "'" + file + "' has no column '" + name + "'", NearestName.suggestion(name, columns));
        }
        return column;
    }

    /** What is wrong with a row, told with the file and the line. */
    public SourceException at(Row row, String reason, String suggestion) {
        return new SourceException("in " + file + ":" + row.line() + ": " + reason, suggestion);
    }
}
