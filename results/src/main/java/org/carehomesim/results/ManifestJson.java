package org.carehomesim.results;

import com.fasterxml.jackson.annotation.JsonInclude;
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
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ManifestJson() {}

    static String write(Manifest manifest) {
        return MAPPER.writeValueAsString(manifest) + "\n";
    }

    static Manifest read(Path file, String json) {
        try {
            return MAPPER.readValue(json, Manifest.class);
        } catch (JacksonException e) {
            throw new ResultsFolderException(
                    file + ":" + e.getLocation().getLineNr() + ": is not a manifest: " + e.getOriginalMessage());
        }
    }
}
