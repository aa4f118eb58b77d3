package org.carehomesim.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.StandardXYItemRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;

class ChartStyleTest {

    @Test
    void stylesXyCharts() {
        JFreeChart chart = ChartFactory.createXYLineChart("T", "x", "y", new XYSeriesCollection());
        ChartStyle.apply(chart);
        assertThat(chart.getBackgroundPaint()).isEqualTo(Color.WHITE);
        assertThat(chart.getXYPlot().getBackgroundPaint()).isEqualTo(Color.WHITE);
        assertThat(chart.getXYPlot().isOutlineVisible()).isFalse();
        assertThat(chart.getXYPlot().getRangeGridlinePaint()).isEqualTo(ChartStyle.GRID);
        assertThat(chart.getXYPlot().getDomainAxis().getTickLabelFont()).isEqualTo(ChartStyle.font());
        assertThat(chart.getXYPlot().getDrawingSupplier().getNextPaint()).isEqualTo(ChartStyle.BLUE);
    }

    @Test
    void stylesBarCharts() {
        JFreeChart chart = ChartFactory.createBarChart("T", "x", "y", new DefaultCategoryDataset());
        ChartStyle.apply(chart);
        BarRenderer bars = (BarRenderer) chart.getCategoryPlot().getRenderer();
        assertThat(bars.getBarPainter()).isInstanceOf(StandardBarPainter.class);
        assertThat(bars.getShadowsVisible()).isFalse();
    }

    @Test
    void stylesPartsOfCombinedCharts() {
        CombinedDomainXYPlot combined = new CombinedDomainXYPlot(new NumberAxis("x"));
        XYPlot part = new XYPlot(new XYSeriesCollection(), null, new NumberAxis("y"), new StandardXYItemRenderer());
        combined.add(part);
        ChartStyle.apply(new JFreeChart(combined));
        assertThat(part.getBackgroundPaint()).isEqualTo(Color.WHITE);
        assertThat(part.getRangeAxis().getLabelFont()).isEqualTo(ChartStyle.font());
    }

    @Test
    void coloursCanBeToldApart() {
        List<Color> palette = ChartStyle.palette();
        assertThat(palette).doesNotHaveDuplicates().hasSize(7);
        assertThat(ChartStyle.translucent(ChartStyle.BLUE, 0.5).getAlpha()).isEqualTo(128);
    }
}
