package org.carehomesim.viz.live;

import java.util.List;
import org.carehomesim.sim.sector.HomeStatus;
import org.carehomesim.viz.state.HomeCondition;
import org.carehomesim.viz.state.SectorView;

/** The figures of one home, for its inspector and its tool tip. */
final class HomeFacts {

    private HomeFacts() {}

    static Facts of(SectorView view, int home) {
        return new Facts(
                view.home(home).name(),
                List.of(
                        Fact.text("Home", () -> view.home(home).name()),
                        Fact.text(
                                "Condition",
                                () -> HomeCondition.of(view.home(home)).label()),
                        Fact.count("Registered beds", () -> view.home(home).beds()),
                        Fact.count("Residents", () -> view.home(home).residents()),
                        Fact.count(
                                "Residents never infected",
                                () -> view.home(home).susceptible()),
                        Fact.count("Residents exposed", () -> view.home(home).exposed()),
                        Fact.count("Residents infectious", () -> view.home(home).infectious()),
                        Fact.count("Residents recovered", () -> view.home(home).recovered()),
                        Fact.count(
                                "Residents in isolation", () -> view.home(home).isolated()),
                        Fact.count("Infections so far", () -> view.home(home).infections()),
                        Fact.count("Deaths so far", () -> view.home(home).deaths()),
                        Fact.count("Permanent staff", () -> view.home(home).permanentStaff()),
                        Fact.count("Staff absent", () -> view.home(home).staffAbsent()),
                        Fact.number(
                                "Protective equipment, days of use",
                                () -> view.home(home).ppeStockDays())));
    }

    /** A line or two about a home, in HTML. */
    static String toolTip(HomeStatus home) {
        return "<b>" + escape(home.name()) + "</b>, " + home.residents() + " residents in " + home.beds() + " beds<br>"
                + HomeCondition.infectedNow(home) + " infected now, " + home.infections() + " infections so far, "
                + home.deaths() + " died";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
