package org.carehomesim.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The manifest as JSON with names like those of the tables' columns. */
final class ManifestJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .changeDefaultNullHandling(
                    handling -> JsonSetter.Value.construct(handling.getValueNulls(), Nulls.FAIL)) // no list has a gap
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ManifestJson() {}

    static String write(Manifest manifest) {
        return MAPPER.writeValueAsString(manifest) + "\n";
    }

    /**
     * Reads a manifest.
     *
     * @param file where the text is from, for messages
     * @throws ResultsFolderException if it is not a manifest
     */
    static Manifest read(Path file, String json) {
        Manifest manifest;
        try {
            manifest = MAPPER.readValue(json, Manifest.class);
        } catch (JacksonException e) {
            throw damaged(file + ":" + e.getLocation().getLineNr(), ManifestDamage.of(e));
        }
        if (manifest == null) {
            throw damaged(file.toString(), "it holds nothing");
        }
        if (manifest.replicates() < 1) {
            throw damaged(file.toString(), "replicates must be at least 1 but is " + manifest.replicates());
        }
        return manifest;
    }

    /** The way out is the same whatever is wrong. */
    static ResultsFolderException damaged(String place, String what) {
        return new ResultsFolderException(
                place + ": is damaged: " + what + "; put the file back as it was written, or run the batch again");
    }
}
