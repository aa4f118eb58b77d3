package org.carehomesim.sim.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.policy.Activation;
import org.carehomesim.sim.policy.HomeSelection;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.policy.Policy;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.random.Purpose;

/** Which policies are in force in which home, and what they make the homes do. */
final class PolicyBoard {

    private static final int NOT_IN_FORCE = -1;

    private final Processes run;
    private final List<ScheduledPolicy> policies;
    private final PolicyTriggers triggers;
    private final HomeDesk desk;
    private final boolean[][] takenUp;
    private final int[][] inForceSince;
    private final boolean[] datesAllow;
    private final boolean[] started;
    private final int[] inOrder;
    private final List<PolicySwitch> switches = new ArrayList<>();

    /** What somebody who watches decided instead of the dates; null, as in every batch, while nobody did. */
    private Map<Integer, Boolean> byHand;

    PolicyBoard(Processes run) {
        this.run = run;
        policies = effectiveInOrder(run.scenario.policies());
        triggers = new PolicyTriggers(run, policies);
        desk = new HomeDesk(run);
        takenUp = new boolean[run.homes.size()][policies.size()];
        inForceSince = new int[run.homes.size()][policies.size()];
        datesAllow = new boolean[policies.size()];
        started = new boolean[policies.size()];
        inOrder = new int[policies.size()];
        for (int i = 0; i < policies.size(); i++) {
            ScheduledPolicy policy = policies.get(i);
            int kind = policy.policy().name().hashCode();
            for (CareHome home : run.homes) {
                takenUp[home.number][i] = isTakenUp(policy.activation(), kind, home);
                inForceSince[home.number][i] = NOT_IN_FORCE;
            }
        }
    }

    private boolean isTakenUp(Activation activation, int kind, CareHome home) {
        return run.streams.uniform(Purpose.UPTAKE, home.key, kind) < activation.uptake()
                && (activation.where() == null || isAmong(activation.where(), home.spec));
    }

    private static boolean isAmong(HomeSelection where, HomeSpec home) {
        boolean older = home.careType() == CareType.OLDER_PEOPLE;
        return where.includes(home.beds(), older, home.isNursing(), home.area());
    }

    /** A policy that nobody follows is no policy; the others in order of their first day, then as the scenario lists them. */
    private static List<ScheduledPolicy> effectiveInOrder(List<ScheduledPolicy> all) {
        List<ScheduledPolicy> effective = new ArrayList<>(all);
        effective.removeIf(policy -> !policy.activation().isEffective());
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
        if (byHand != null) {
            byHand.forEach((number, on) -> datesAllow[number] = on);
        }
        for (CareHome home : run.homes) {
            if (update(home)) {
                applyMeasures(home);
                startNewOnes(home);
            }
            act(home);
        }
    }

    /** Whether a policy started, stopped or is followed further than the day before. */
    private boolean update(CareHome home) {
        boolean changed = false;
        int[] since = inForceSince[home.number];
        for (int i = 0; i < policies.size(); i++) {
            Activation activation = policies.get(i).activation();
            boolean before = since[i] != NOT_IN_FORCE;
            boolean inForce = datesAllow[i]
                    && takenUp[home.number][i]
                    && triggers.isSetOff(i, activation.trigger(), home, before);
            started[i] = inForce && !before;
            if (inForce != before) {
                since[i] = inForce ? run.today.day() : NOT_IN_FORCE;
                changed = true;
            }
            changed |= before && inForce && activation.isPhasingIn(daysInForce(since[i]) - 1);
        }
        return changed;
    }

    /** Later starters last, so that they have the last word. */
    private void applyMeasures(CareHome home) {
        home.measures = new Measures();
        int[] since = inForceSince[home.number];
        int count = 0;
        for (int i = 0; i < policies.size(); i++) {
            if (since[i] == NOT_IN_FORCE) {
                continue;
            }
            int place = count++;
            while (place > 0 && since[inOrder[place - 1]] > since[i]) {
                inOrder[place] = inOrder[place - 1];
                place--;
            }
            inOrder[place] = i;
        }
        for (int place = 0; place < count; place++) {
            int i = inOrder[place];
            policy(i).apply(home.measures, adherence(i, since[i]));
        }
    }

    private void startNewOnes(CareHome home) {
        desk.sitDown(home);
        for (int i = 0; i < policies.size(); i++) {
            if (started[i]) {
                policy(i).onStart(desk, policies.get(i).activation().adherence());
            }
        }
    }

    private void act(CareHome home) {
        desk.sitDown(home);
        for (int i = 0; i < policies.size(); i++) {
            int since = inForceSince[home.number][i];
            if (since != NOT_IN_FORCE) {
                policy(i).onDay(desk, adherence(i, since), daysInForce(since));
            }
        }
    }

    /**
     * Lets a policy begin or end on the next day instead of on its dates; trigger, uptake and homes stay as they are.
     *
     * @throws IllegalArgumentException if the scenario has no effective policy of that label
     */
    void switchByHand(String label, boolean on) {
        int number = numberOf(label);
        if (byHand == null) {
            byHand = new TreeMap<>();
        }
        byHand.put(number, on);
        switches.add(new PolicySwitch(run.today.day() + 1, run.today.date().plusDays(1), label, on));
    }

    private int numberOf(String label) {
        for (int i = 0; i < policies.size(); i++) {
            if (policies.get(i).label().equals(label)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the scenario has no policy '" + label + "'");
    }

    /** What was switched by hand, in order. */
    List<PolicySwitch> switches() {
        return List.copyOf(switches);
    }

    /** Every policy that anybody follows, as it was on the last day simulated; before the first, as the dates say for it. */
    List<PolicyStatus> statuses() {
        List<PolicyStatus> statuses = new ArrayList<>(policies.size());
        for (int i = 0; i < policies.size(); i++) {
            int homes = 0;
            for (int[] since : inForceSince) {
                homes += since[i] == NOT_IN_FORCE ? 0 : 1;
            }
            boolean on = run.today.day() >= 0
                    ? datesAllow[i]
                    : policies.get(i).activation().covers(run.today.start());
            statuses.add(new PolicyStatus(policies.get(i), on, homes, byHand != null && byHand.containsKey(i)));
        }
        return statuses;
    }

    private Policy policy(int number) {
        return policies.get(number).policy();
    }

    private double adherence(int number, int since) {
        return policies.get(number).activation().adherenceOn(daysInForce(since));
    }

    private int daysInForce(int since) {
        return run.today.day() - since;
    }
}
