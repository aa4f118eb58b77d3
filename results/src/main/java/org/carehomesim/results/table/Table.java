package org.carehomesim.results.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carehomesim.sim.observe.DailyColumn;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.WorkforceColumn;

/** The tables of a results folder and their columns, in order. */
public enum Table {
    /** One row a run. */
    RUNS(
            "runs.csv",
            header("scenario,replicate,seed", Arrays.stream(Outcome.values()).map(Outcome::column))),
    /** One row a run, day and group. */
    DAILY(
            "daily.csv",
            header(
                    "scenario,replicate,day,date,group",
                    Arrays.stream(DailyColumn.values()).map(DailyColumn::column))),
    /** One row a run and day. */
    WORKFORCE(
            "workforce.csv",
            header(
                    "scenario,replicate,day,date",
                    Arrays.stream(WorkforceColumn.values()).map(WorkforceColumn::column))),
    /** One row a run and home. */
    HOMES(
            "homes.csv",
            "scenario,replicate,home,beds,residents,staff,agency_shifts,first_infection_day,outbreak_day,"
                    + "resident_infections,staff_infections,resident_deaths,staff_deaths"),
    /** One row an infection; only when the line list was asked for. */
    INFECTIONS(
            "infections.csv",
            "scenario,replicate,infection,day,shift,person,group,home,setting,infector,infector_group,"
                    + "symptomatic,outcome,date,infector_infection"),
    /** One row a scenario and outcome. */
    SUMMARY("summary.csv", "scenario,outcome,n,mean,sd,p05,p25,median,p75,p95,ci95_low,ci95_high"),
    /** One row a scenario compared with the baseline, and outcome. */
    COMPARISON(
            "comparison.csv",
            "baseline,scenario,outcome,n,difference_mean,ci95_low,ci95_high,"
                    + "ratio,ratio_ci95_low,ratio_ci95_high,probability_better,"
                    + "bootstrap_ci95_low,bootstrap_ci95_high,variance_ratio"),
    /** One row a scenario, day of infection, setting and group of infectors; only with a line list. */
    REPRODUCTION(
            "reproduction.csv",
            "scenario,day,date,setting,group,cases,secondary_cases,reproduction_number,ci95_low,ci95_high,complete"),
    /** One row a scenario, setting and number of days; only with a line list. */
    GENERATION_INTERVAL("generation_interval.csv", "scenario,setting,days,pairs,share"),
    /** One row a scenario and way into homes; only with a line list. */
    INTRODUCTIONS(
            "introductions.csv",
            "scenario,route,introductions_mean,share,ci95_low,ci95_high,homes_mean,infections_mean"),
    /** One row a point of a design, and after these columns one column a parameter; only of a design. */
    DESIGN("design.csv", "point,method,sample,part,varied,step"),
    /** One row a scenario, replicate and uncertain parameter; only if a parameter is uncertain. */
    PARAMETERS("parameters.csv", "scenario,replicate,parameter,value"),
    /** One row a measure of sensitivity; only of a design or if a parameter is uncertain. */
    SENSITIVITY("sensitivity.csv", "scenario,method,outcome,parameter,measure,at,value,ci95_low,ci95_high"),
    /** One row a scenario and outcome of which less is better; not of a design. */
    RANKING("ranking.csv", "scenario,outcome,n,probability_best,probability_best_mean,expected_regret,regret_of_mean"),
    /** One row a scenario compared with the baseline; not of a design. */
    COST_EFFECTIVENESS(
            "cost_effectiveness.csv",
            "baseline,scenario,n,incremental_cost_gbp,incremental_cost_ci95_low,incremental_cost_ci95_high,"
                    + "qalys_gained,qalys_gained_ci95_low,qalys_gained_ci95_high,correlation,result,icer_gbp_per_qaly,"
                    + "net_benefit_20000_gbp,net_benefit_20000_ci95_low,net_benefit_20000_ci95_high,"
                    + "net_benefit_30000_gbp,net_benefit_30000_ci95_low,net_benefit_30000_ci95_high"),
    /** One row a price of a quality-adjusted life year and scenario; not of a design. */
    ACCEPTABILITY(
            "acceptability.csv",
            "willingness_to_pay_gbp,scenario,probability_cost_effective,n,probability_cost_effective_mean,"
                    + "net_benefit_gbp"),
    /** One row a scenario, main outcome, measure and number of replicates; not of a design. */
    CONVERGENCE("convergence.csv", "scenario,outcome,measure,n,mean,sd,half_width,n_for_10_percent,n_for_5_percent");

    private final String fileName;
    private final String header;

    Table(String fileName, String header) {
        this.fileName = fileName;
        this.header = header;
    }

    /** The tables of runs that a batch can leave out. */
    public static List<Table> optional() {
        return List.of(DAILY, WORKFORCE, HOMES);
    }

    /** Name of the table. */
    public String label() {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }

    /** Name of the file in the results folder, as CSV. */
    public String fileName() {
        return fileName;
    }

    /** Name of the file in the results folder. */
    public String fileName(TableFormat format) {
        return label() + "." + format.label();
    }

    /** Names of the columns, in order. */
    public List<String> columns() {
        return List.of(header.split(",", -1));
    }

    /**
     * What the columns of a table of runs hold, in order.
     *
     * @throws UnsupportedOperationException for other tables, which are only ever text
     */
    public List<ColumnType> types() {
        if (!Set.of(DAILY, WORKFORCE, HOMES, INFECTIONS).contains(this)) {
            throw new UnsupportedOperationException("the types of the columns of " + fileName + " are not told");
        }
        return columns().stream().map(Table::type).toList();
    }

    private static ColumnType type(String column) {
        return switch (column) {
            case "scenario", "group", "home", "shift", "setting", "infector_group", "outcome" -> ColumnType.TEXT;
            case "date" -> ColumnType.DATE;
            case "symptomatic" -> ColumnType.TRUTH;
            case "mean_practice", "relative_workload", "mean_ppe_stock_days" -> ColumnType.NUMBER;
            default -> ColumnType.WHOLE;
        };
    }

    private static String header(String first, Stream<String> more) {
        return Stream.concat(Stream.of(first), more).collect(Collectors.joining(","));
    }
}
