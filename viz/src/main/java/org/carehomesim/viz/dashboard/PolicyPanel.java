package org.carehomesim.viz.dashboard;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.PolicyStatus;
import org.carehomesim.viz.chart.RunStyle;

/**
 * The policies of a run, or of two side by side, with a tick each; a tick counts from the next day on.
 *
 * <p>A policy that contradicts one that is on cannot be switched on; the panel says why.
 */
public final class PolicyPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int GAP = 6;
    private static final String HINT = "Ticks count from the next day on.";

    private final transient List<PolicyRequests> runs;
    private final transient Map<String, PolicyRow> rows = new LinkedHashMap<>();
    private final transient List<List<PolicyStatus>> latest = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();
    private final JLabel message = new JLabel(HINT);
    private final JPanel table = new JPanel(new GridBagLayout());
    private int nextRow;

    /**
     * Creates the panel of runs that stand before their first day.
     *
     * @param runs requests for each run
     * @param start date of the first day
     */
    public PolicyPanel(List<PolicyRequests> runs, LocalDate start) {
        super(new BorderLayout());
        this.runs = List.copyOf(runs);
        table.setBackground(Color.WHITE);
        table.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        for (PolicyRequests run : runs) {
            latest.add(run.policies());
            dates.add(start);
        }
        addSection("In the scenario", false);
        addSection("Others, with their default settings", true);
        JScrollPane scroll = new JScrollPane(
                new WideAsWindow(table),
                JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
                JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll, BorderLayout.CENTER);
        message.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        message.setForeground(ChartStyle.MUTED);
        add(message, BorderLayout.SOUTH);
        showAll();
    }

    private void addSection(String heading, boolean standby) {
        Map<String, PolicyStatus> section = new LinkedHashMap<>();
        for (List<PolicyStatus> policies : latest) {
            policies.forEach(status -> section.putIfAbsent(status.policy().label(), status));
        }
        section.values().removeIf(status -> isStandbyInAll(status.policy().label()) != standby);
        if (section.isEmpty()) {
            return;
        }
        addHeading(heading);
        section.values().forEach(this::addRow);
    }

    private boolean isStandbyInAll(String label) {
        return latest.stream()
                .flatMap(List::stream)
                .filter(status -> status.policy().label().equals(label))
                .allMatch(status -> isStandby(status.policy()));
    }

    private boolean isStandby(ScheduledPolicy entry) {
        return runs.stream().anyMatch(run -> run.isStandby(entry));
    }

    private void addHeading(String heading) {
        JLabel label = new JLabel(heading);
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        for (int run = 0; runs.size() > 1 && run < runs.size(); run++) {
            add(new JLabel(RunStyle.letter(run)), run, 0);
        }
        add(label, runs.size(), 1);
        nextRow++;
    }

    private void addRow(PolicyStatus status) {
        PolicyRow row = new PolicyRow(status, isStandbyInAll(status.policy().label()), runs.size(), this::ticked);
        rows.put(row.label(), row);
        for (int run = 0; run < runs.size(); run++) {
            add(row.ticks().get(run), run, 0);
        }
        add(row.name(), runs.size(), 1);
        add(row.state(), runs.size() + 1, 0);
        nextRow++;
    }

    private void add(JComponent component, int column, double weight) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = column;
        place.gridy = nextRow;
        place.weightx = weight;
        place.anchor = GridBagConstraints.LINE_START;
        place.insets = new Insets(0, 2, 0, GAP);
        table.add(component, place);
    }

    /** Shows the policies of a run at the end of a day; on the Swing thread. */
    public void show(int run, LocalDate date, List<PolicyStatus> policies) {
        latest.set(run, policies);
        dates.set(run, date);
        show(run);
    }

    /** Shows the runs as they stand before their first day; on the Swing thread, while the models stand still. */
    public void restart(LocalDate start) {
        for (int run = 0; run < runs.size(); run++) {
            show(run, start, runs.get(run).policies());
        }
    }

    private void showAll() {
        for (int run = 0; run < runs.size(); run++) {
            show(run);
        }
    }

    private void show(int run) {
        for (PolicyStatus status : latest.get(run)) {
            rows.get(status.policy().label())
                    .show(
                            run,
                            status,
                            runs.get(run).wanted(status),
                            dates.get(run),
                            runs.get(run).homes());
        }
    }

    private void ticked(int run, String label, boolean on) {
        Optional<String> conflict = on ? conflict(run, label) : Optional.empty();
        if (conflict.isEmpty()) {
            runs.get(run).ask(label, on);
        }
        message.setText(conflict.map(reason -> "<html>" + PanelText.html(label + ": " + reason) + "</html>")
                .orElse(HINT));
        message.setForeground(conflict.isPresent() ? ChartStyle.VERMILION : ChartStyle.MUTED);
        show(run);
    }

    /** Why a policy cannot be in force beside those that are, or will be; empty if it can. */
    private Optional<String> conflict(int run, String label) {
        List<PolicyStatus> policies = latest.get(run);
        PolicyStatus wanted = policies.stream()
                .filter(status -> status.policy().label().equals(label))
                .findFirst()
                .orElseThrow();
        return policies.stream()
                .filter(other -> !other.equals(wanted) && runs.get(run).wanted(other))
                .flatMap(other -> conflict(wanted.policy(), other.policy()).stream())
                .findFirst();
    }

    private static Optional<String> conflict(ScheduledPolicy one, ScheduledPolicy other) {
        return one.policy()
                .conflictWith(other.policy())
                .or(() -> other.policy().conflictWith(one.policy()))
                .map(reason -> "not together with " + other.label() + ": " + reason);
    }

    /** What the panel says at its foot. */
    String message() {
        return message.getText();
    }

    /** The row of a policy. */
    PolicyRow row(String label) {
        return rows.get(label);
    }
}
