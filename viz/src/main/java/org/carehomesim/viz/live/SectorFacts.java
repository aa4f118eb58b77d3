package org.carehomesim.viz.live;

import java.util.List;
import org.carehomesim.viz.state.SectorTotals;
import org.carehomesim.viz.state.SectorView;

/** The figures of all homes together for the console's Model tab. */
final class SectorFacts {

    private SectorFacts() {}

    static Facts of(String title, SectorView view) {
        return new Facts(
                title,
                List.of(
                        Fact.text("Date", () -> view.date().toString()),
                        Fact.count("Days simulated", view::daysDone),
                        Fact.count("Days of the run", view::days),
                        Fact.count("Care homes", view::homes),
                        Fact.count(
                                "Residents infected now",
                                () -> SectorTotals.of(view).infectedNow()),
                        Fact.count(
                                "Infections of residents so far",
                                () -> SectorTotals.of(view).infections()),
                        Fact.count(
                                "Residents died so far",
                                () -> SectorTotals.of(view).deaths()),
                        Fact.count(
                                "Homes with an outbreak",
                                () -> SectorTotals.of(view).homesWithOutbreak())));
    }
}
