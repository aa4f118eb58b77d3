package org.carehomesim.results.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.CRC32C;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowWriterTest {

    @TempDir
    private Path dir;

    @Test
    void writesCellsOfEveryKind() throws IOException {
        Path file = dir.resolve("table.csv");
        try (RowWriter writer = RowWriter.create(file, List.of("a", "b", "c", "d", "e"))) {
            writer.text("plain");
            writer.number(-12L);
            writer.number(0.5);
            writer.number(OptionalDouble.empty());
            writer.empty();
            writer.endRow();
            writer.number(Long.MIN_VALUE);
            writer.number(Long.MAX_VALUE);
            writer.number(0L);
            writer.number(OptionalDouble.of(1e7));
            writer.text("");
            writer.endRow();
        }
        assertThat(Files.readString(file))
                .isEqualTo("a,b,c,d,e\nplain,-12,0.5,,\n-9223372036854775808,9223372036854775807,0,10000000,\n");
    }

    @Test
    void quotesWhatNeedsIt() throws IOException {
        Path file = dir.resolve("table.csv");
        try (RowWriter writer = RowWriter.create(file, List.of("name"))) {
            writer.text("The Elms, Stoke");
            writer.endRow();
            writer.text("\"Haven\" House");
            writer.endRow();
            writer.text("two\nlines");
            writer.endRow();
            writer.text("Tŷ Gwyn 家");
            writer.endRow();
        }
        assertThat(Files.readString(file))
                .isEqualTo("name\n\"The Elms, Stoke\"\n\"\"\"Haven\"\" House\"\n\"two\nlines\"\nTŷ Gwyn 家\n");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Path file = dir.resolve("table.csv");
        List<String> names =
                List.of("a,b", "\"", "line\nbreak", "carriage\rreturn", " space ", "é", "x".repeat(200_000));
        try (RowWriter writer = RowWriter.create(file, List.of("name", "number"))) {
            for (String name : names) {
                writer.text(name);
                writer.number(7);
                writer.endRow();
            }
        }
        try (CSVParser parser = CSVParser.parse(
                file,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records.stream().map(row -> row.get("name"))).containsExactlyElementsOf(names);
            assertThat(records).allSatisfy(row -> assertThat(row.get("number")).isEqualTo("7"));
        }
    }

    @Test
    void segmentsCountWhatTheBufferWroteByItself() throws IOException {
        Path file = dir.resolve("table.csv");
        List<TableSegment> segments = new ArrayList<>();
        try (RowWriter writer = RowWriter.create(file, List.of("name", "number"))) {
            segments.add(writer.endSegment());
            for (int rows : new int[] {1, 40_000, 0}) {
                for (int row = 0; row < rows; row++) {
                    writer.text("a row");
                    writer.number(row);
                    writer.endRow();
                }
                long open = writer.openSegmentBytes();
                segments.add(writer.endSegment());
                assertThat(segments.get(segments.size() - 1).bytes()).isEqualTo(open);
                assertThat(writer.openSegmentBytes()).isZero();
            }
        }
        byte[] content = Files.readAllBytes(file);
        int start = 0;
        for (TableSegment segment : segments) {
            CRC32C check = new CRC32C();
            check.update(content, start, (int) segment.bytes());
            assertThat(segment.check()).isEqualTo(check.getValue());
            start += (int) segment.bytes();
        }
        assertThat(start).isEqualTo(content.length).isGreaterThan(4 << 16);
    }

    @Test
    void buffersManyRows() throws IOException {
        Path file = dir.resolve("table.csv");
        try (RowWriter writer = RowWriter.create(file, List.of("n"))) {
            for (int i = 0; i < 50_000; i++) {
                writer.number(i);
                writer.endRow();
            }
        }
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(50_001);
        assertThat(lines.get(34_567)).isEqualTo("34566");
    }
}
