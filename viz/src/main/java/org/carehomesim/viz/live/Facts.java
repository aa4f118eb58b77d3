package org.carehomesim.viz.live;

import java.util.List;
import sim.util.Properties;

/** Values shown by MASON's inspectors, in a fixed order and read only: nothing of the model can be changed there. */
public final class Facts extends Properties {

    private static final long serialVersionUID = 1L;

    private final transient List<Fact> facts;
    private final String subject;

    Facts(String subject, List<Fact> facts) {
        this.subject = subject;
        this.facts = List.copyOf(facts);
        this.object = subject;
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return facts.size();
    }

    @Override
    public Object getValue(int index) {
        return facts.get(index).value().get();
    }

    @Override
    public boolean isReadWrite(int index) {
        return false;
    }

    @Override
    public String getName(int index) {
        return facts.get(index).name();
    }

    @Override
    public Class<?> getType(int index) {
        return facts.get(index).type();
    }

    /** Sets nothing: the values are read only. */
    @Override
    protected Object _setValue(int index, Object value) {
        return getValue(index);
    }

    @Override
    public String toString() {
        return subject;
    }
}
