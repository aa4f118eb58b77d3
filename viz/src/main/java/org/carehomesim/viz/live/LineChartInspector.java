package org.carehomesim.viz.live;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Frame;
import org.carehomesim.viz.chart.PacedUpdates;
import org.carehomesim.viz.chart.ValueByDay;
import org.jfree.chart.ChartPanel;
import sim.display.GUIState;
import sim.engine.Schedule;
import sim.portrayal.inspector.PropertyInspector;
import sim.util.Bag;
import sim.util.Properties;

/**
 * A chart of one value of an inspector by day, from the menu of the magnifying glass.
 *
 * <p>It stands in for MASON's own chart inspectors, which need a JFreeChart older than 1.5.
 */
public final class LineChartInspector extends PropertyInspector {

    private static final long serialVersionUID = 1L;

    private static final Dimension SIZE = new Dimension(520, 340);

    private final transient ValueByDay curve;
    private final transient PacedUpdates updates;

    /** Creates the chart; MASON calls it by reflection with these parameters. */
    public LineChartInspector(Properties properties, int index, Frame parent, GUIState simulation) {
        super(properties, index, parent, simulation);
        curve = new ValueByDay(properties.getObject() + ": " + properties.getName(index));
        updates = new PacedUpdates(curve.chart());
        setLayout(new BorderLayout());
        ChartPanel panel = new ChartPanel(curve.chart());
        panel.setPreferredSize(SIZE);
        add(panel, BorderLayout.CENTER);
        setValidInspector(true);
    }

    /** Text of the menu entry; found by MASON by reflection. */
    public static String name() {
        return "Line chart by day";
    }

    /** Types of value that can be charted; found by MASON by reflection. */
    public static Class<?>[] types() {
        return new Class<?>[] {Integer.TYPE, Double.TYPE};
    }

    /** Makes this the only entry of the magnifying glass, in place of MASON's. */
    @SuppressWarnings("unchecked") // MASON's Bag is a raw Collection
    static void register() {
        Bag classNames = PropertyInspector.getPropertyInspectorClassNames();
        classNames.clear();
        classNames.add(LineChartInspector.class.getName());
    }

    /** Adds today's value; MASON calls it on the Swing thread while the model stands still. */
    @Override
    public void updateInspector() {
        double day = simulation.state.schedule.getTime();
        if (day < Schedule.EPOCH || day >= Schedule.AFTER_SIMULATION) {
            return;
        }
        double value = ((Number) properties.getValue(index)).doubleValue();
        updates.later(() -> curve.set(day, value));
    }

    @Override
    public void addNotify() {
        super.addNotify();
        updates.begin();
    }

    @Override
    public void removeNotify() {
        updates.end();
        super.removeNotify();
    }
}
