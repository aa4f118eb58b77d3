package org.carehomesim.scenario.binding;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.sector.Scenario;

/** The components of a record as keys of a mapping. */
public final class Shape {

    /** Lists of a scenario that are empty when left out. */
    private static final Set<String> OPTIONAL_LISTS = Set.of("policies", "index-cases", "observed");

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components;
    private final List<String> names;

    private Shape(Class<?> type) {
        this.type = type;
        this.components = Arrays.stream(type.getRecordComponents())
                .map(component -> new Component(type, component))
                .toList();
        this.names = components.stream().map(Component::name).toList();
    }

    /** The shape of a record class. */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Components in the order of the record. */
    public List<Component> components() {
        return components;
    }

    /** Keys in the order of the record. */
    public List<String> names() {
        return names;
    }

    /**
     * Makes the record.
     *
     * @param values values in the order of the components
     * @throws IllegalArgumentException if the record refuses them, with its own words
     */
    Object create(Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(String.valueOf(e.getCause().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot be created from a file: " + type.getName(), e);
        }
    }

    /** One component of a record. */
    public static final class Component {

        private final Class<?> owner;
        private final RecordComponent component;
        private final String name;

        private Component(Class<?> owner, RecordComponent component) {
            this.owner = owner;
            this.component = component;
            this.name = Names.kebab(component.getName());
        }

        /** Key in files. */
        public String name() {
            return name;
        }

        /** Declared type. */
        public Type type() {
            return component.getGenericType();
        }

        /** What is said about it where it is declared. */
        public Optional<Parameter> parameter() {
            return Optional.ofNullable(component.getAnnotation(Parameter.class));
        }

        /** Whether it may be left out and then has no value. */
        public boolean optional() {
            Class<?> raw = component.getType();
            boolean boxed = raw == Integer.class || raw == Long.class || raw == Double.class || raw == Boolean.class;
            return boxed
                    || parameter()
                            .filter(p -> p.meaning().contains("left out:"))
                            .isPresent();
        }

        /** Whether it may be left out and then is an empty list. */
        public boolean optionalList() {
            return owner == Scenario.class && OPTIONAL_LISTS.contains(name);
        }

        /** Whether it is the list of policies, which files write as a mapping from labels. */
        boolean isPolicies() {
            return owner == Scenario.class && name.equals("policies");
        }

        /** Its value in a record, empty if it was left out. */
        public Optional<Object> value(Object instance) {
            try {
                component.getAccessor().trySetAccessible();
                return Optional.ofNullable(component.getAccessor().invoke(instance));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        Slot slot(String path) {
            return new Slot(path.isEmpty() ? name : path + "." + name, type(), parameter());
        }
    }
}
