package org.carehomesim.sim.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.policy.Trigger;
import org.carehomesim.sim.random.Purpose;

/** Which policies are in force in which home, and what they make the homes do. */
final class PolicyBoard {

    private static final int NOT_IN_FORCE = -1;

    private final Processes run;
    private final List<ScheduledPolicy> policies;
    private final HomeDesk desk;
    private final boolean[][] takenUp;
    private final int[][] inForceSince;
    private final boolean[] datesAllow;
    private final boolean[] started;

    PolicyBoard(Processes run) {
        this.run = run;
        policies = effectiveInOrder(run.scenario.policies());
        desk = new HomeDesk(run);
        takenUp = new boolean[run.homes.size()][policies.size()];
        inForceSince = new int[run.homes.size()][policies.size()];
        datesAllow = new boolean[policies.size()];
        started = new boolean[policies.size()];
        for (int i = 0; i < policies.size(); i++) {
            ScheduledPolicy policy = policies.get(i);
            int kind = policy.policy().name().hashCode();
            for (CareHome home : run.homes) {
                double draw = run.streams.uniform(Purpose.UPTAKE, home.key, kind);
                takenUp[home.number][i] = draw < policy.activation().uptake();
                inForceSince[home.number][i] = NOT_IN_FORCE;
            }
        }
    }

    /** A policy that nobody follows is no policy; the others in order of their start, a later one having the last word. */
    private static List<ScheduledPolicy> effectiveInOrder(List<ScheduledPolicy> all) {
        List<ScheduledPolicy> effective = new ArrayList<>(all);
        effective.removeIf(policy ->
                policy.activation().adherence() == 0 || policy.activation().uptake() == 0);
        effective.sort(Comparator.comparing(policy -> policy.activation().from() == null
                ? LocalDate.MIN
                : policy.activation().from()));
        return effective;
    }

    /** Starts and stops policies for the day, then lets those in force act. */
    void advance() {
        LocalDate date = run.today.date();
        for (int i = 0; i < policies.size(); i++) {
            datesAllow[i] = policies.get(i).activation().covers(date);
        }
        for (CareHome home : run.homes) {
            if (update(home)) {
                applyMeasures(home);
                startNewOnes(home);
            }
            act(home);
        }
    }

    private boolean update(CareHome home) {
        boolean changed = false;
        int[] since = inForceSince[home.number];
        for (int i = 0; i < policies.size(); i++) {
            boolean inForce = datesAllow[i] && takenUp[home.number][i] && isTriggered(i, home, since[i]);
            started[i] = inForce && since[i] == NOT_IN_FORCE;
            if (inForce != (since[i] != NOT_IN_FORCE)) {
                since[i] = inForce ? run.today.day() : NOT_IN_FORCE;
                changed = true;
            }
        }
        return changed;
    }

    private boolean isTriggered(int i, CareHome home, int since) {
        Trigger trigger = policies.get(i).activation().trigger();
        if (trigger == null) {
            return true;
        }
        boolean latched = trigger.forDays() == null;
        if (latched && since != NOT_IN_FORCE) {
            return true;
        }
        int day = run.today.day();
        if (trigger.knownCasesInHome() != null) {
            return home.knownCases >= trigger.knownCasesInHome()
                    && (latched || home.recentKnownCases.since(day - trigger.forDays()) > 0);
        }
        int earliest = latched ? day : Math.max(0, day - trigger.forDays() + 1);
        for (int d = earliest; d <= day; d++) {
            if (run.community.per100000(d) >= trigger.regionalIncidence()) {
                return true;
            }
        }
        return false;
    }

    private void applyMeasures(CareHome home) {
        home.measures.reset();
        for (int i = 0; i < policies.size(); i++) {
            if (inForceSince[home.number][i] != NOT_IN_FORCE) {
                ScheduledPolicy policy = policies.get(i);
                policy.policy().apply(home.measures, policy.activation().adherence());
            }
        }
    }

    private void startNewOnes(CareHome home) {
        desk.sitDown(home);
        for (int i = 0; i < policies.size(); i++) {
            if (started[i]) {
                policies.get(i)
                        .policy()
                        .onStart(desk, policies.get(i).activation().adherence());
            }
        }
    }

    private void act(CareHome home) {
        desk.sitDown(home);
        for (int i = 0; i < policies.size(); i++) {
            int since = inForceSince[home.number][i];
            if (since != NOT_IN_FORCE) {
                Activation activation = policies.get(i).activation();
                policies.get(i).policy().onDay(desk, activation.adherence(), run.today.day() - since);
            }
        }
    }
}
