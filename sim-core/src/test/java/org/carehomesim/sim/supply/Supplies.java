package org.carehomesim.sim.supply;

import java.util.List;
import java.util.Map;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.time.Today;

/** Homes of ten residents, each with eight contacts of care a day, and their equipment on day 0, without anything else. */
final class Supplies {

    private static final double CONTACTS = 8;

    final Tally tally = new Tally();
    final Today today = new Today(ScenarioBuilder.START, 300);
    PpeStores stores;

    private int number = 1;
    private Integer perCouncil;
    private int posts;
    private Map<String, ItemParameters> items = Map.of("item", TestSupply.item(1, 2, 3, 1));
    private double stockDays;
    private DateSeries leadTime = DateSeries.constant(0);
    private double delivered = 1;
    private double target = 14;
    private RationingParameters rationing = new RationingParameters(RationingRule.IN_PROPORTION, 5);
    private List<CareHome> homes;

    Supplies homes(int count) {
        number = count;
        return this;
    }

    Supplies homesPerCouncil(int count) {
        perCouncil = count;
        return this;
    }

    Supplies staffPosts(int count) {
        posts = count;
        return this;
    }

    Supplies items(Map<String, ItemParameters> kinds) {
        items = kinds;
        return this;
    }

    Supplies stockDays(double days) {
        stockDays = days;
        return this;
    }

    Supplies leadTime(DateSeries days) {
        leadTime = days;
        return this;
    }

    Supplies delivered(double share) {
        delivered = share;
        return this;
    }

    Supplies target(double days) {
        target = days;
        return this;
    }

    Supplies rationing(RationingRule rule, double belowDays) {
        rationing = new RationingParameters(rule, belowDays);
        return this;
    }

    /** Everything as on the first morning. */
    Supplies build() {
        ScenarioBuilder builder = ScenarioBuilder.textbook(10);
        builder.homesPerCouncil = perCouncil;
        builder.homes.clear();
        for (int home = 1; home <= number; home++) {
            builder.homes.add(new HomeSpec("Home " + home, 10, CareType.OLDER_PEOPLE, 10, posts, null, null));
        }
        Scenario scenario = builder.build();
        homes = PopulationBuilder.build(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families())
                .homes();
        RunContext context = new RunContext(null, homes, null, null, today, tally, new Ledger(tally));
        SupplyParameters parameters =
                new SupplyParameters(items, stockDays, 7, leadTime, DateSeries.constant(delivered), target, rationing);
        stores = new PpeStores(context, parameters, CONTACTS, 0.4);
        for (CareHome home : homes) {
            home.residentsPresent = 10;
            stores.stock(home);
        }
        today.advance();
        return this;
    }

    CareHome home(int index) {
        return homes.get(index);
    }

    List<CareHome> homes() {
        return homes;
    }

    /** A day with so many shifts of staff in each home. */
    void day(int shifts) {
        homes.forEach(home -> stores.use(home, shifts));
        stores.supply();
        today.advance();
    }

    void days(int count, int shifts) {
        for (int day = 0; day < count; day++) {
            day(shifts);
        }
    }
}
