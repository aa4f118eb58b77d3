package org.carehomesim.scenario;

import org.carehomesim.scenario.schema.Definitions;
import org.carehomesim.scenario.schema.SchemaBuilder;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of scenario, policy and experiment files, for completion and checks in editors. */
public final class ScenarioSchema {

    /** Creates the schema. */
    public ScenarioSchema() {}

    /** The schema (draft 2020-12) as JSON text, made from the model's parameters and the policies that are present. */
    public String json() {
        SchemaBuilder builder = new SchemaBuilder();
        ObjectNode schema = builder.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "CareHomeSim scenario, policies or experiment")
                .put("type", "object");
        ObjectNode isExperiment = builder.object();
        isExperiment.putArray("required").add("scenarios");
        ObjectNode isDesign = builder.object();
        isDesign.putArray("required").add("design");
        ObjectNode other = builder.object();
        other.set("if", isExperiment);
        other.set("then", builder.reference("experiment"));
        other.set("else", builder.reference("scenario"));
        schema.set("if", isDesign);
        schema.set("then", builder.reference("design"));
        schema.set("else", other);
        schema.set("$defs", new Definitions(builder).all(ExperimentFile.class, DesignFile.class));
        JsonMapper pretty =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return pretty.writeValueAsString(schema);
    }
}
