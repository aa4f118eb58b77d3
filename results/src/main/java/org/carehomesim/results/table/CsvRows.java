package org.carehomesim.results.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file. */
final class CsvRows implements RowSource {

    private final String fileName;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private CSVRecord row;

    CsvRows(Path file) throws IOException {
        this.fileName = file.getFileName().toString();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        this.parser = CSVParser.parse(file, StandardCharsets.UTF_8, format);
        this.rows = parser.iterator();
    }

    @Override
    public List<String> columns() {
        return parser.getHeaderNames();
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            row = rows.next();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new MalformedTableException(fileName + ": is not a well-formed table: " + e.getMessage());
        }
        if (!row.isConsistent()) {
            throw new MalformedTableException(place() + ": has " + row.size() + " cells where the header has "
                    + columns().size());
        }
        return true;
    }

    @Override
    public String text(int index) {
        return row.get(index);
    }

    @Override
    public String place() {
        return fileName + ":" + parser.getCurrentLineNumber();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
