package org.carehomesim.viz.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.sector.World;
import org.carehomesim.viz.chart.DailyChart;
import org.carehomesim.viz.chart.LiveCharts;
import org.carehomesim.viz.figures.CareSectorFigures;
import org.carehomesim.viz.state.SmallTown;
import org.junit.jupiter.api.Test;

class ChartViewTest {

    private static final LocalDate MASKED = SmallTown.START.plusDays(3);

    private static LiveCharts charts() {
        Activation later = new Activation(MASKED, null, null, 1, 1);
        Scenario scenario =
                SmallTown.scenario().withPolicies(List.of(new ScheduledPolicy("masks", later, new Masking())));
        CareSector sector = new CareSector(scenario, World.of(scenario), 11, 0, false);
        LiveCharts charts = new LiveCharts(List.of(new CareSectorFigures(sector)));
        sector.start();
        charts.restart();
        while (sector.schedule.step(sector)) {
            charts.follow();
        }
        charts.drawNow();
        return charts;
    }

    @Test
    void aChartTellsItsValuesOnADateAndWhatItShows() {
        DailyChart staff = charts().all().get(4);
        ChartView view = new ChartView(staff);
        double[] values = staff.valuesOn(0, MASKED).orElseThrow();

        assertThat(values[0]).isPositive();
        assertThat(view.toolTip(Optional.of(MASKED)))
                .contains("4 Mar 2020", "Staff away " + (int) values[0], "Agency shifts " + (int) values[1])
                .contains("4 Mar 2020: masks")
                .contains("Staff away for any reason");
        assertThat(view.toolTip(Optional.of(MASKED.plusDays(10)))).doesNotContain("masks");
        assertThat(view.toolTip(Optional.empty()))
                .contains("Staff away for any reason")
                .doesNotContain("2020");
    }

    @Test
    void theDashboardShowsEveryChartAloneAndInTheGrid() {
        LiveCharts charts = charts();
        Dashboard dashboard = new Dashboard(charts, List.of("A <title>", "B"));

        assertThat(Views.of(dashboard, ChartView.class))
                .hasSize(2 * charts.all().size())
                .allSatisfy(view -> assertThat(view.getChart())
                        .isIn(charts.all().stream().map(DailyChart::chart).toList()));
        assertThat(Views.textsOf(dashboard)).anyMatch(text -> text.contains("A &lt;title&gt;"));
    }
}
