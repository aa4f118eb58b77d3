package org.carehomesim.scenario.schema;

import java.util.List;
import org.carehomesim.scenario.binding.Names;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.carehomesim.scenario.binding.Shape;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.sector.Scenario;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of the schema that are defined once and referred to. */
public final class Definitions {

    private final SchemaBuilder builder;

    /** Creates the definitions. */
    public Definitions(SchemaBuilder builder) {
        this.builder = builder;
    }

    /** All definitions by name. */
    public ObjectNode all(Class<?> experiment, Class<?> design) {
        ObjectNode definitions = builder.object();
        definitions.set("scenario", scenario());
        definitions.set("experiment", experiment(experiment));
        definitions.set("design", experiment(design));
        definitions.set("design-parameter", designParameter());
        definitions.set("date", builder.object().put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
        definitions.set("distribution", distribution());
        definitions.set("series-from-file", seriesFromFile());
        definitions.set("homes-from-register", homesFromRegister());
        definitions.set("homes-from-table", homesFromTable());
        definitions.set("policies", policies());
        PolicyCatalogue.prototypes().forEach((name, policy) -> definitions.set("policy-" + name, policy(policy)));
        return definitions;
    }

    private ObjectNode scenario() {
        ObjectNode schema = builder.record(Scenario.class);
        ObjectNode parents = builder.object().put("type", "array");
        parents.set("items", builder.object().put("type", "string"));
        ObjectNode parent = builder.anyOf(builder.object().put("type", "string"), parents);
        parent.put("description", "Library name or path of a file, or a list of them, that this file builds on.");
        ((ObjectNode) schema.get("properties")).set("extends", parent);
        return schema;
    }

    private ObjectNode experiment(Class<?> type) {
        ObjectNode schema = builder.record(type);
        ArrayNode required = schema.putArray("required");
        Shape.of(type).components().stream()
                .filter(part -> !part.optional())
                .forEach(part -> required.add(part.name()));
        return schema;
    }

    /** The values that a design gives to a parameter. */
    private ObjectNode designParameter() {
        ObjectNode range = builder.object().put("type", "object").put("additionalProperties", false);
        range.putObject("properties").putObject("low").put("type", "number");
        ((ObjectNode) range.get("properties")).putObject("high").put("type", "number");
        List.of("low", "high").forEach(range.putArray("required")::add);
        ObjectNode listed = builder.object().put("type", "object").put("additionalProperties", false);
        ObjectNode values = listed.putObject("properties").putObject("values").put("type", "array");
        values.put("minItems", 1);
        ObjectNode single = values.putObject("items");
        List.of("number", "string", "boolean").forEach(single.putArray("type")::add);
        listed.putArray("required").add("values");
        return builder.anyOf(range, listed, builder.reference("distribution"));
    }

    private ObjectNode distribution() {
        ObjectNode schema = builder.object().put("type", "object").put("additionalProperties", false);
        schema.put("minProperties", 1).put("maxProperties", 1);
        ObjectNode properties = schema.putObject("properties");
        for (Class<?> type : Distribution.class.getDeclaredClasses()) {
            if (type.isRecord()) {
                ObjectNode arguments = builder.object().put("type", "object").put("additionalProperties", false);
                ObjectNode numbers = arguments.putObject("properties");
                ArrayNode required = arguments.putArray("required");
                Shape.of(type).components().forEach(part -> {
                    numbers.putObject(part.name()).put("type", part.type() == int.class ? "integer" : "number");
                    required.add(part.name());
                });
                properties.set(Names.kebab(type.getSimpleName()), arguments);
            }
        }
        return schema;
    }

    private ObjectNode seriesFromFile() {
        ObjectNode schema = builder.object().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties.set("file", text("Path of the CSV file, relative to this one"));
        properties.set("date", text("Column with the dates"));
        ObjectNode columns = builder.object().put("type", "array");
        columns.set("items", text("Column"));
        properties.set("value", builder.anyOf(text("Column with the values"), columns));
        properties.set("where", where());
        properties.putObject("per").put("type", "number").put("exclusiveMinimum", 0);
        properties.putObject("mean-over-days").put("type", "integer").put("minimum", 1);
        properties.putObject("days-earlier").put("type", "integer").put("minimum", 0);
        List.of("file", "date", "value").forEach(schema.putArray("required")::add);
        return schema;
    }

    private ObjectNode homesFromRegister() {
        ObjectNode schema = builder.object().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties.set("register", text("Path of the CSV file, relative to this one"));
        properties.set("where", where());
        properties.putObject("draw").put("type", "integer").put("minimum", 1);
        properties.putObject("seed").put("type", "integer").put("minimum", 0);
        properties.set("name-prefix", text("What the names of the homes start with"));
        schema.putArray("required").add("register");
        return schema;
    }

    private ObjectNode homesFromTable() {
        ObjectNode schema = builder.object().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties.set("table", text("Path of the CSV file with one row a home, relative to this one"));
        properties.set("where", where());
        properties.set("name", text("Column with the names of the homes"));
        properties.set("beds", text("Column with the registered beds; left out: as many as residents"));
        properties.set("residents", text("Column with the residents at the start; left out: beds times occupancy"));
        properties.set(
                "permanent-staff",
                text("Column with the permanent staff posts; left out: residents times staff-per-resident"));
        properties.set(
                "care-type",
                text("Column with whom the home cares for, or one word for all homes; left out: older-people"));
        List.of("table", "name").forEach(schema.putArray("required")::add);
        ArrayNode size = schema.putArray("anyOf");
        List.of("beds", "residents")
                .forEach(key -> size.addObject().putArray("required").add(key));
        return schema;
    }

    private ObjectNode where() {
        ObjectNode where = builder.object().put("type", "object");
        where.put("description", "Rows are used that have these values in these columns.");
        return where;
    }

    private ObjectNode text(String description) {
        return builder.object().put("type", "string").put("minLength", 1).put("description", description);
    }

    /** An entry is the policy that its key {@code policy} names; without it, the one that its label names. */
    private ObjectNode policies() {
        ObjectNode schema = builder.object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        PolicyCatalogue.prototypes().keySet().forEach(name -> {
            ObjectNode named = builder.object();
            named.set("if", hasKind());
            named.set("then", ofKind());
            named.set("else", builder.reference("policy-" + name));
            properties.set(name, builder.anyOf(builder.object().put("type", "null"), named));
        });
        schema.set("additionalProperties", builder.anyOf(builder.object().put("type", "null"), ofKind()));
        return schema;
    }

    private ObjectNode hasKind() {
        ObjectNode condition = builder.object().put("type", "object");
        condition.putArray("required").add("policy");
        return condition;
    }

    private ObjectNode ofKind() {
        ObjectNode schema = builder.object().put("type", "object");
        ObjectNode kind = builder.object();
        PolicyCatalogue.prototypes().keySet().forEach(kind.putArray("enum")::add);
        schema.putObject("properties").set("policy", kind);
        ArrayNode all = schema.putArray("allOf");
        PolicyCatalogue.prototypes().keySet().forEach(name -> {
            ObjectNode condition = hasKind();
            condition.putObject("properties").putObject("policy").put("const", name);
            ObjectNode choice = builder.object();
            choice.set("if", condition);
            choice.set("then", builder.reference("policy-" + name));
            all.add(choice);
        });
        return schema;
    }

    private ObjectNode policy(Policy policy) {
        ObjectNode schema = builder.record(Activation.class);
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.putObject("policy").put("const", policy.name());
        if (policy instanceof Record) {
            Shape.of(policy.getClass())
                    .components()
                    .forEach(part -> properties.set(part.name(), builder.value(part.type(), part.parameter())));
        }
        schema.put("description", policy.summary());
        return schema;
    }
}
