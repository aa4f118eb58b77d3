package org.carehomesim.scenario.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.carehomesim.sim.parameter.Parameter;

/**
 * A place for a value in the records of the model.
 *
 * @param path full path of keys, for example {@code disease.latent-days}
 * @param type type of the value
 * @param parameter what is said about the value where it is declared
 */
record Slot(String path, Type type, Optional<Parameter> parameter) {

    /** Class of the value. */
    Class<?> raw() {
        return raw(type);
    }

    /** Type of the values within a list (0) or a mapping (1), keys of a mapping (0). */
    Type argument(int number) {
        return ((ParameterizedType) type).getActualTypeArguments()[number];
    }

    /** The slot of one value within this one, whose bounds and unit also hold for it. */
    Slot within(String suffix, Type type) {
        return new Slot(path + suffix, type, parameter);
    }

    /** The slot of a setting within this one that has neither its bounds nor its unit. */
    Slot setting(String suffix, Type type) {
        return new Slot(path + suffix, type, Optional.empty());
    }

    /** Unit for messages, or empty. */
    String unit() {
        return parameter.map(Parameter::unit).orElse("");
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : (Class<?>) type;
    }
}
