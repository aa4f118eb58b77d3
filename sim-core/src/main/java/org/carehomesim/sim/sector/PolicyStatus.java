package org.carehomesim.sim.sector;

import org.carehomesim.sim.policy.ScheduledPolicy;

/**
 * How a policy stood on the last day simulated.
 *
 * @param policy the policy as the scenario has it
 * @param on whether its dates, or somebody who watches, allow it
 * @param homesInForce homes where it is in force: of those that take it up, the ones where its trigger has been met
 * @param byHand whether it was switched by hand, so that its dates no longer count
 */
public record PolicyStatus(ScheduledPolicy policy, boolean on, int homesInForce, boolean byHand) {}
