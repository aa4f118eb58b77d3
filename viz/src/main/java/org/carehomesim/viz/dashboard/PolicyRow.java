package org.carehomesim.viz.dashboard;

import java.awt.Font;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.sector.PolicyStatus;

/** A policy with a tick for each run and words on how it stands. */
final class PolicyRow {

    /** Told of a tick that was set or taken away. */
    @FunctionalInterface
    interface Listener {
        void ticked(int run, String label, boolean on);
    }

    private final List<JCheckBox> ticks = new ArrayList<>();
    private final JLabel name;
    private final JLabel state = new JLabel();
    private final String label;
    private final boolean standby;

    /**
     * Creates a row without state.
     *
     * @param status the policy
     * @param standby whether it is not of the scenario itself
     * @param runs number of runs
     * @param listener told of ticks
     */
    PolicyRow(PolicyStatus status, boolean standby, int runs, Listener listener) {
        this.standby = standby;
        label = status.policy().label();
        name = new JLabel(label);
        String summary = "<html><body style='width:240px'>"
                + PanelText.html(status.policy().policy().summary()) + "</body></html>";
        name.setToolTipText(summary);
        state.setToolTipText(summary);
        state.setFont(state.getFont().deriveFont(Font.PLAIN, state.getFont().getSize2D() - 1));
        state.setForeground(ChartStyle.MUTED);
        for (int run = 0; run < runs; run++) {
            int number = run;
            JCheckBox tick = new JCheckBox();
            tick.setToolTipText(summary);
            tick.getAccessibleContext().setAccessibleName(label);
            tick.setEnabled(false);
            tick.addActionListener(event -> listener.ticked(number, label, tick.isSelected()));
            ticks.add(tick);
        }
        name.setLabelFor(ticks.get(0));
    }

    String label() {
        return label;
    }

    List<JCheckBox> ticks() {
        return ticks;
    }

    JLabel name() {
        return name;
    }

    JLabel state() {
        return state;
    }

    /** Shows how the policy stands in a run. */
    void show(int run, PolicyStatus status, boolean wanted, LocalDate today, int homes) {
        ticks.get(run).setEnabled(true);
        ticks.get(run).setSelected(wanted);
        if (ticks.size() == 1) {
            state.setText(words(status, wanted, today, homes));
        }
    }

    private String words(PolicyStatus status, boolean wanted, LocalDate today, int homes) {
        if (wanted != status.on()) {
            return wanted ? "starts the next day" : "ends the next day";
        }
        if (status.homesInForce() > 0) {
            return homes == 1 ? "in force" : "in " + status.homesInForce() + " of " + homes + " homes";
        }
        if (status.on()) {
            return status.policy().activation().trigger() == null ? "on" : "waits for its trigger";
        }
        if (status.byHand()) {
            return "switched off";
        }
        Activation activation = status.policy().activation();
        if (!standby && activation.from() != null && today.isBefore(activation.from())) {
            return "from " + PanelText.date(activation.from());
        }
        return activation.until() == null
                ? "off"
                : "until " + PanelText.date(activation.until().minusDays(1));
    }
}
