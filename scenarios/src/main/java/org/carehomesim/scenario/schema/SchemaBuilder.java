package org.carehomesim.scenario.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carehomesim.scenario.binding.Bounds;
import org.carehomesim.scenario.binding.Names;
import org.carehomesim.scenario.binding.Shape;
import org.carehomesim.scenario.binding.TextTableBinder;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.ScheduledPolicy;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes types of the model as JSON Schema (draft 2020-12). Files extend others, so hardly a key is required. */
public final class SchemaBuilder {

    private final JsonMapper json = JsonMapper.shared();

    /** Creates a builder. */
    public SchemaBuilder() {}

    /** An empty object to fill. */
    public ObjectNode object() {
        return json.createObjectNode();
    }

    /** An object whose properties are the components of a record, and nothing else. */
    public ObjectNode record(Class<?> type) {
        ObjectNode schema = object().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        Shape.of(type).components().forEach(part -> properties.set(part.name(), value(part.type(), part.parameter())));
        return schema;
    }

    /** A list item or an entry that no other file completes: what cannot be left out is required. */
    private ObjectNode complete(Class<?> type) {
        ObjectNode schema = record(type);
        ArrayNode required = schema.putArray("required");
        Shape.of(type).components().stream()
                .filter(part -> !part.optional())
                .forEach(part -> required.add(part.name()));
        return schema;
    }

    /** A value of a type, or nothing where an extending file takes it away. */
    public ObjectNode value(Type type, Optional<Parameter> parameter) {
        ObjectNode schema = object();
        parameter.ifPresent(p -> describe(schema, p));
        ArrayNode choices = schema.putArray("anyOf");
        choices.add(content(type, parameter));
        choices.add(object().put("type", "null"));
        return schema;
    }

    private static void describe(ObjectNode schema, Parameter parameter) {
        String unit = parameter.unit().isEmpty() ? "" : "\n\nUnit: " + parameter.unit();
        String source = parameter.source().isEmpty() ? "" : "\n\nSource of the shipped value: " + parameter.source();
        schema.put("title", parameter.meaning());
        schema.put("description", parameter.meaning() + "." + unit + source);
    }

    private ObjectNode content(Type type, Optional<Parameter> parameter) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (type == double.class || type == Double.class || type == int.class || type == Integer.class) {
            boolean whole = type == int.class || type == Integer.class;
            ObjectNode number = bounded(object().put("type", whole ? "integer" : "number"), parameter);
            return anyOf(number, reference("distribution"));
        }
        if (type == long.class || type == Long.class) {
            return bounded(object().put("type", "integer"), parameter);
        }
        if (type == String.class) {
            return object().put("type", "string").put("minLength", 1);
        }
        if (type == boolean.class || type == Boolean.class) {
            return object().put("type", "boolean");
        }
        if (type == LocalDate.class) {
            return reference("date");
        }
        if (raw.isEnum()) {
            ObjectNode constant = object();
            Names.ofAll(raw).forEach(constant.putArray("enum")::add);
            return constant;
        }
        return structure(type, raw, parameter);
    }

    private ObjectNode structure(Type type, Class<?> raw, Optional<Parameter> parameter) {
        if (raw == Distribution.class) {
            return anyOf(each(parameter), reference("distribution"));
        }
        if (raw == DateSeries.class) {
            ObjectNode byDate = object().put("type", "object").put("minProperties", 1);
            byDate.set("propertyNames", reference("date"));
            byDate.set("additionalProperties", each(parameter));
            return anyOf(each(parameter), byDate, reference("series-from-file"));
        }
        if (raw == Node.class) {
            return reference("design-parameter");
        }
        if (raw == Node.Mapping.class) {
            return reference("scenario");
        }
        if (raw == List.class) {
            return list(((ParameterizedType) type).getActualTypeArguments()[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map((ParameterizedType) type, parameter);
        }
        return record(raw);
    }

    private ObjectNode list(Type item) {
        if (item == ScheduledPolicy.class) {
            return reference("policies");
        }
        Class<?> raw = (Class<?>) item;
        ObjectNode list = object().put("type", "array");
        list.set("items", raw.isRecord() ? complete(raw) : content(item, Optional.empty()));
        if (TextTableBinder.isOfWords(raw)) {
            return anyOf(list, table(raw));
        }
        return item == HomeSpec.class
                ? anyOf(list, reference("homes-from-register"), reference("homes-from-table"))
                : list;
    }

    private ObjectNode table(Class<?> record) {
        ObjectNode table = object().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = table.putObject("properties");
        properties.putObject("table").put("type", "string").put("description", "Path of the CSV file");
        properties.putObject("where").put("type", "object");
        ArrayNode required = table.putArray("required").add("table");
        Shape.of(record).names().forEach(name -> {
            properties.putObject(name).put("type", "string").put("description", "Column with the " + name);
            required.add(name);
        });
        return table;
    }

    private ObjectNode map(ParameterizedType type, Optional<Parameter> parameter) {
        Class<?> key = (Class<?>) type.getActualTypeArguments()[0];
        Type value = type.getActualTypeArguments()[1];
        ObjectNode map = object().put("type", "object");
        if (key.isEnum()) {
            ObjectNode names = map.putObject("propertyNames");
            Names.ofAll(key).forEach(names.putArray("enum")::add);
        } else if (key == Integer.class) {
            map.putObject("propertyNames").put("pattern", "^(0|[1-9][0-9]*)$");
        }
        map.set("additionalProperties", value == Double.class ? each(parameter) : value(value, Optional.empty()));
        return map;
    }

    private ObjectNode each(Optional<Parameter> parameter) {
        return bounded(object().put("type", "number"), Bounds.ofEach(parameter));
    }

    private static ObjectNode bounded(ObjectNode schema, Optional<Parameter> parameter) {
        return parameter.map(p -> bounded(schema, new Bounds(p.min(), p.max()))).orElse(schema);
    }

    private static ObjectNode bounded(ObjectNode schema, Bounds bounds) {
        if (Double.isFinite(bounds.min())) {
            schema.put("minimum", bounds.min());
        }
        if (Double.isFinite(bounds.max())) {
            schema.put("maximum", bounds.max());
        }
        return schema;
    }

    /** One of several forms. */
    public ObjectNode anyOf(ObjectNode... forms) {
        ObjectNode schema = object();
        schema.putArray("anyOf").addAll(List.of(forms));
        return schema;
    }

    /** A form defined once for all. */
    public ObjectNode reference(String definition) {
        return object().put("$ref", "#/$defs/" + definition);
    }
}
