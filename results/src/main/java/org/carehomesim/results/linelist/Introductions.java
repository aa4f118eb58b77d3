package org.carehomesim.results.linelist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.carehomesim.results.statistics.Interval;
import org.carehomesim.results.statistics.RunCounts;
import org.carehomesim.results.table.LineListRow;
import org.carehomesim.results.table.LineListRun;
import org.carehomesim.sim.observe.Setting;

/**
 * How infection got into the homes of one scenario.
 *
 * <p>An introduction is an infected person who did not catch it in a home and infects somebody in that home; in a home, a
 * person introduces an infection once, however many they infect there.
 */
public final class Introductions {

    private static final Route[] ROUTES = Route.values();

    private final Totals[] ofRoute = new Totals[ROUTES.length];
    private final Totals all = new Totals();

    /** Knows of no run yet. */
    Introductions() {
        for (int i = 0; i < ofRoute.length; i++) {
            ofRoute[i] = new Totals();
        }
    }

    /** What is counted of a route. */
    private static final class Totals {
        private final RunCounts introductions = new RunCounts();
        private final RunCounts homes = new RunCounts();
        private final RunCounts infections = new RunCounts();
    }

    /**
     * A route over all runs.
     *
     * @param route the route; empty for all together
     * @param mean introductions a run, mean over runs
     * @param share share of all introductions; empty if there were none
     * @param interval 95% interval of the mean
     * @param homes homes with such an introduction, mean over runs
     * @param infections people infected by those who brought it in, in that home, mean over runs
     */
    public record Row(
            Optional<Route> route,
            double mean,
            OptionalDouble share,
            Optional<Interval> interval,
            double homes,
            double infections) {}

    /** Somebody who brings infection into a home; those not in the line list count one by one. */
    private record Introducer(int infection, String home) {}

    /** What is counted of a route in one run. */
    private static final class Counts {
        private final Set<Introducer> introducers = new HashSet<>();
        private final Set<String> homes = new HashSet<>();
        private int infections;

        void add(Introducer introducer) {
            introducers.add(introducer);
            homes.add(introducer.home());
            infections++;
        }

        void addTo(Totals totals) {
            totals.introductions.add(introducers.size());
            totals.homes.add(homes.size());
            totals.infections.add(infections);
        }
    }

    void add(LineListRun run) {
        Counts[] counts = new Counts[ROUTES.length];
        Counts together = new Counts();
        for (LineListRow infection : run.infections()) {
            if (!infection.caughtInHome() || infection.setting() == Setting.SURFACE) {
                continue; // many soil a surface, so that nobody can be named as the infector
            }
            Optional<LineListRow> source = run.sourceOf(infection);
            Optional<Route> route = source.isEmpty()
                    ? Optional.of(Route.ofUnlisted(infection.setting()))
                    : Route.into(infection.home(), source.get());
            if (route.isPresent()) {
                int by = source.map(LineListRow::infection).orElse(-infection.infection());
                Introducer introducer = new Introducer(by, infection.home());
                int number = route.get().ordinal();
                counts[number] = counts[number] == null ? new Counts() : counts[number];
                counts[number].add(introducer);
                together.add(introducer);
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != null) {
                counts[i].addTo(ofRoute[i]);
            }
        }
        together.addTo(all);
    }

    /** All routes in order, then all together; {@code runs} counts those without an infection, too. */
    public List<Row> rows(int runs) {
        List<Row> rows = new ArrayList<>();
        for (Route route : ROUTES) {
            rows.add(row(Optional.of(route), ofRoute[route.ordinal()], runs));
        }
        rows.add(row(Optional.empty(), all, runs));
        return rows;
    }

    private Row row(Optional<Route> route, Totals totals, int runs) {
        long sum = all.introductions.sum();
        return new Row(
                route,
                totals.introductions.mean(runs),
                sum == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) totals.introductions.sum() / sum),
                totals.introductions.meanInterval(runs),
                totals.homes.mean(runs),
                totals.infections.mean(runs));
    }
}
