package org.carehomesim.viz.dashboard;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.carehomesim.scenario.StandbyPolicies;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.sector.CareSector;
import org.carehomesim.sim.sector.PolicyStatus;

/** What somebody who watches a run wants to be switched; they ask from the Swing thread, the model obeys between days. */
public final class PolicyRequests {

    private final CareSector sector;
    private final Map<String, Boolean> wanted = new ConcurrentHashMap<>();

    /** Takes requests for a run. */
    public PolicyRequests(CareSector sector) {
        this.sector = sector;
    }

    /** Asks for a policy to be on or off from the next day on. */
    void ask(String label, boolean on) {
        wanted.put(label, on);
    }

    /** Whether a policy is wanted on the next day, as far as that has been asked for. */
    boolean wanted(PolicyStatus status) {
        return wanted.getOrDefault(status.policy().label(), status.on());
    }

    /** Whether an entry is not of the scenario itself: it would start after the last day. */
    boolean isStandby(ScheduledPolicy entry) {
        return StandbyPolicies.isStandby(sector.scenario(), entry);
    }

    /** The policies of the run as they are; while the model stands still. */
    List<PolicyStatus> policies() {
        return sector.policies();
    }

    /** Number of homes of the run. */
    int homes() {
        return sector.homes();
    }

    /** Passes on what was asked for; called between two days by the thread that runs the model. */
    public void apply() {
        for (PolicyStatus status : sector.policies()) {
            String label = status.policy().label();
            Boolean on = wanted.remove(label);
            if (on != null && on != status.on()) {
                sector.switchPolicy(label, on);
            }
        }
    }
}
