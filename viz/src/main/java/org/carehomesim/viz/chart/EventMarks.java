package org.carehomesim.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carehomesim.results.chart.ChartStyle;
import org.carehomesim.viz.figures.PolicyChange;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * Lines where policies start and end, with words that stand upright along them: a thin one where the scenario says so, a
 * strong one where somebody switched by hand.
 */
public final class EventMarks extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private static final Font FONT = ChartStyle.font().deriveFont(10f);
    private static final Color PLANNED = ChartStyle.translucent(ChartStyle.MUTED, 0.55);
    private static final Color PLANNED_WORDS = ChartStyle.translucent(ChartStyle.MUTED, 0.85);
    private static final Stroke PLANNED_LINE =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {3, 3}, 0);
    private static final Stroke HAND_LINE = new BasicStroke(1.6f);
    private static final double GAP = 3;

    /** Lower plots have no room for the words of what the scenario plans; they are there for who points at the line. */
    private static final double ROOM_FOR_WORDS = 90;

    private final int runs;
    private final transient Map<LocalDate, Map<PolicyChange, Set<Integer>>> changes = new TreeMap<>();

    /** Marks nothing yet, in a chart of one run or of several side by side. */
    EventMarks(int runs) {
        this.runs = runs;
    }

    /** Adds what happened in a run, counted from 0. */
    void add(int run, List<PolicyChange> more) {
        for (PolicyChange change : more) {
            changes.computeIfAbsent(change.date(), absent -> new LinkedHashMap<>())
                    .computeIfAbsent(change, absent -> new TreeSet<>())
                    .add(run);
        }
        if (!more.isEmpty()) {
            fireAnnotationChanged();
        }
    }

    void clear() {
        changes.clear();
        fireAnnotationChanged();
    }

    /** The words beside the line of a date; empty if there is no line. */
    public String wordsOn(LocalDate date) {
        Map<PolicyChange, Set<Integer>> ofDate = changes.getOrDefault(date, Map.of());
        return ofDate.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().byHand()))
                .map(entry -> prefix(entry.getValue()) + entry.getKey().words())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Dates with a line, in order. */
    public List<LocalDate> dates() {
        return List.copyOf(changes.keySet());
    }

    private String prefix(Set<Integer> of) {
        return of.size() == runs
                ? ""
                : of.stream().map(RunStyle::letter).collect(Collectors.joining(" and ", "", ": "));
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        List<Double> taken = new ArrayList<>();
        graphics.setFont(FONT);
        for (boolean byHand : new boolean[] {true, false}) {
            for (LocalDate date : changes.keySet()) {
                if (isByHand(date) == byHand) {
                    double x = domainAxis.valueToJava2D(Dates.onAxis(date), area, plot.getDomainAxisEdge());
                    drawLine(graphics, area, x, byHand);
                    drawWords(graphics, area, x, date, taken);
                }
            }
        }
    }

    private boolean isByHand(LocalDate date) {
        return changes.get(date).keySet().stream().anyMatch(PolicyChange::byHand);
    }

    private static void drawLine(Graphics2D graphics, Rectangle2D area, double x, boolean byHand) {
        graphics.setPaint(byHand ? ChartStyle.INK : PLANNED);
        graphics.setStroke(byHand ? HAND_LINE : PLANNED_LINE);
        graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
    }

    /** Words that would cover others are left out; those of hands come first. */
    private void drawWords(Graphics2D graphics, Rectangle2D area, double x, LocalDate date, List<Double> taken) {
        FontMetrics metrics = graphics.getFontMetrics();
        double height = metrics.getAscent() + metrics.getDescent();
        boolean tooLow = area.getHeight() < ROOM_FOR_WORDS && !isByHand(date);
        boolean covers = taken.stream().anyMatch(other -> Math.abs(other - x) < height + GAP);
        if (tooLow || covers || x + height + GAP > area.getMaxX()) {
            return;
        }
        taken.add(x);
        String words = fit(metrics, wordsOn(date), area.getHeight() - 2 * GAP);
        AffineTransform before = graphics.getTransform();
        graphics.translate(x + GAP, area.getMinY() + GAP + metrics.stringWidth(words));
        graphics.rotate(-Math.PI / 2);
        graphics.setPaint(isByHand(date) ? ChartStyle.INK : PLANNED_WORDS);
        graphics.drawString(words, 0, metrics.getAscent());
        graphics.setTransform(before);
    }

    private static String fit(FontMetrics metrics, String words, double room) {
        if (metrics.stringWidth(words) <= room) {
            return words;
        }
        int length = words.length();
        while (length > 0 && metrics.stringWidth(words.substring(0, length) + "…") > room) {
            length--;
        }
        return words.substring(0, length).strip() + "…";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Objects.hash(runs, System.identityHashCode(this));
    }
}
