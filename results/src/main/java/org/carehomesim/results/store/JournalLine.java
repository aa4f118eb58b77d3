package org.carehomesim.results.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A journal entry as a line of text: the checksum of the entry as eight hexadecimal digits, a space and the entry as JSON. */
final class JournalLine {

    private static final int CHECK_DIGITS = 8;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private JournalLine() {}

    /** The line of an entry with its line break. */
    static byte[] of(JournalEntry entry) {
        String json = MAPPER.writeValueAsString(entry);
        return (check(json) + ' ' + json + '\n').getBytes(UTF_8);
    }

    /** The entry of a line without its line break; empty if the line is not whole. */
    static Optional<JournalEntry> read(String line) {
        if (line.length() <= CHECK_DIGITS) {
            return Optional.empty();
        }
        String json = line.substring(CHECK_DIGITS + 1);
        if (!line.startsWith(check(json) + ' ')) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(json, JournalEntry.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String check(String json) {
        CRC32C check = new CRC32C();
        check.update(json.getBytes(UTF_8));
        return HexFormat.of().toHexDigits(check.getValue(), CHECK_DIGITS);
    }
}
