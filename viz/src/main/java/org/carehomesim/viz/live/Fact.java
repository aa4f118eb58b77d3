package org.carehomesim.viz.live;

import java.util.function.Supplier;

/**
 * A named value that an inspector shows.
 *
 * @param name name for readers
 * @param type class of the value; a primitive number can be charted
 * @param value the value now
 */
record Fact(String name, Class<?> type, Supplier<Object> value) {

    static Fact text(String name, Supplier<String> value) {
        return new Fact(name, String.class, value::get);
    }

    static Fact count(String name, Supplier<Integer> value) {
        return new Fact(name, Integer.TYPE, value::get);
    }

    static Fact number(String name, Supplier<Double> value) {
        return new Fact(name, Double.TYPE, value::get);
    }
}
