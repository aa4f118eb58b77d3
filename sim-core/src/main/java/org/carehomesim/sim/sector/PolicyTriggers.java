package org.carehomesim.sim.sector;

import java.util.Arrays;
import java.util.List;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.policy.Trigger;

/** Whether what sets a policy off has happened, as far as a home can know. */
final class PolicyTriggers {

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Processes run;
    private final int[][] lastShortOfStaff;

    /** Prepares for policies in the order of their numbers. */
    PolicyTriggers(Processes run, List<ScheduledPolicy> policies) {
        this.run = run;
        lastShortOfStaff = new int[policies.size()][];
        for (int i = 0; i < lastShortOfStaff.length; i++) {
            Trigger trigger = policies.get(i).activation().trigger();
            boolean needed = trigger != null && trigger.absentStaffShare() != null;
            lastShortOfStaff[i] = new int[needed ? run.homes.size() : 0];
            Arrays.fill(lastShortOfStaff[i], NEVER);
        }
    }

    /**
     * Whether a policy is set off in a home today.
     *
     * @param number number of the policy
     * @param trigger what sets it off, or null: nothing needs to
     * @param inForce whether it is in force there already
     */
    boolean isSetOff(int number, Trigger trigger, CareHome home, boolean inForce) {
        if (trigger == null) {
            return true;
        }
        boolean untilTheEnd = trigger.forDays() == null;
        if (untilTheEnd && inForce) {
            return true;
        }
        if (trigger.knownCasesInHome() != null) {
            return home.knownCases >= trigger.knownCasesInHome()
                    && (untilTheEnd || home.recentKnownCases.since(run.today.day() - trigger.forDays()) > 0);
        }
        int days = untilTheEnd ? 1 : trigger.forDays();
        return trigger.regionalIncidence() != null
                ? isCommonInRegion(trigger.regionalIncidence(), days)
                : isShortOfStaff(number, trigger.absentStaffShare(), home, days);
    }

    private boolean isCommonInRegion(double incidence, int days) {
        int today = run.today.day();
        for (int day = Math.max(0, today - days + 1); day <= today; day++) {
            if (run.community.per100000(day) >= incidence) {
                return true;
            }
        }
        return false;
    }

    private boolean isShortOfStaff(int number, double share, CareHome home, int days) {
        int today = run.today.day();
        int employed = 0;
        int absent = 0;
        for (int worker : home.holderOfPost) {
            if (worker != People.NONE) {
                employed++;
                absent += run.people.absentUntil[worker] > today ? 1 : 0;
            }
        }
        if (employed > 0 && absent >= share * employed) {
            lastShortOfStaff[number][home.number] = today;
        }
        return today - lastShortOfStaff[number][home.number] < days;
    }
}
