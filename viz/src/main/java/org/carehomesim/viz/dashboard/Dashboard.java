package org.carehomesim.viz.dashboard;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridLayout;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.carehomesim.viz.chart.DailyChart;
import org.carehomesim.viz.chart.LiveCharts;
import org.carehomesim.viz.chart.RunStyle;

/** The charts of a run, or of two side by side, two at a time or all in a grid. */
public final class Dashboard extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int GAP = 6;

    private final JTabbedPane tabs = new JTabbedPane();

    /**
     * Creates the panel.
     *
     * @param charts charts of the runs
     * @param titles titles of the runs, for readers
     */
    public Dashboard(LiveCharts charts, List<String> titles) {
        super(new BorderLayout());
        setBackground(Color.WHITE);
        List<DailyChart> all = charts.all();
        tabs.addTab("Infections", grid(2, 1, all.subList(0, 2)));
        tabs.addTab("Deaths and spread", grid(2, 1, all.subList(2, 4)));
        tabs.addTab("Staff and equipment", grid(2, 1, all.subList(4, 6)));
        tabs.addTab("All charts", grid(3, 2, all));
        add(tabs, BorderLayout.CENTER);
        if (titles.size() > 1) {
            add(key(titles), BorderLayout.NORTH);
        }
    }

    private static JPanel grid(int rows, int columns, List<DailyChart> charts) {
        JPanel grid = new JPanel(new GridLayout(rows, columns, GAP, GAP));
        grid.setBackground(Color.WHITE);
        charts.forEach(chart -> grid.add(new ChartView(chart)));
        return grid;
    }

    /** Which run is which. */
    private static JLabel key(List<String> titles) {
        String runs = IntStream.range(0, titles.size())
                .mapToObj(run -> "<b>" + RunStyle.letter(run) + "</b> " + (run == 0 ? "━━━ " : "╍╍╍ ")
                        + PanelText.html(titles.get(run)))
                .collect(Collectors.joining("<br>", "<html>", "</html>"));
        JLabel key = new JLabel(runs);
        key.setBorder(BorderFactory.createEmptyBorder(GAP, 2 * GAP, GAP, GAP));
        return key;
    }

    /** Shows the grid of all charts, instead of two. */
    public void showAll() {
        tabs.setSelectedIndex(tabs.getTabCount() - 1);
    }
}
