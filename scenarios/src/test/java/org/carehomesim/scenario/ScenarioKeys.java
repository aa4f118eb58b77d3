package org.carehomesim.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carehomesim.scenario.binding.Shape;
import org.carehomesim.scenario.binding.Shape.Component;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.Scenario;

/** Every key that a scenario can have, found from the types of the model; those of policies left out. */
final class ScenarioKeys {

    private ScenarioKeys() {}

    /**
     * A key.
     *
     * @param section path of the part that it belongs to, with {@code []} for entries and {@code NAME} for names
     * @param component the key
     */
    record Key(String section, Component component) {

        String pattern() {
            return ScenarioKeys.pattern(section + "." + component.name());
        }
    }

    /** All keys with a value of their own, in the order of the types. */
    static List<Key> all() {
        List<Key> keys = new ArrayList<>();
        walk("", Scenario.class, keys);
        return keys;
    }

    /** A path with numbers of entries and names taken out, the same for all values of one key. */
    static String pattern(String path) {
        return path.replaceAll("\\[[0-9]*\\]", "[]")
                .replaceAll("^tests\\.[^.]+", "tests.NAME")
                .replaceAll("^disease\\.severity\\.[^.]+", "disease.severity.NAME")
                .replaceAll("^workforce\\.roles\\.[^.]+", "workforce.roles.NAME")
                .replaceAll("relations\\.[^.]+", "relations.NAME");
    }

    private static void walk(String path, Class<?> type, List<Key> keys) {
        for (Component component : Shape.of(type).components()) {
            String inner = path.isEmpty() ? component.name() : path + "." + component.name();
            Type kind = component.type();
            if (kind instanceof ParameterizedType generic) {
                Type[] arguments = generic.getActualTypeArguments();
                boolean map = Map.class.isAssignableFrom((Class<?>) generic.getRawType());
                if (arguments[arguments.length - 1] instanceof Class<?> item && isPart(item)) {
                    walk(inner + (map ? ".NAME" : "[]"), item, keys);
                    continue;
                }
            }
            if (kind instanceof Class<?> plain && isPart(plain)) {
                walk(inner, plain, keys);
            } else if (!path.isEmpty()) {
                keys.add(new Key(path, component));
            }
        }
    }

    private static boolean isPart(Class<?> type) {
        return type.isRecord()
                && type != DateSeries.class
                && type != ScheduledPolicy.class
                && !Distribution.class.isAssignableFrom(type);
    }
}
