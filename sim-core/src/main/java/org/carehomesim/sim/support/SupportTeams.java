package org.carehomesim.sim.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.carehomesim.sim.contact.HomeContacts;
import org.carehomesim.sim.contact.StaffOnDuty;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.HomeActions;
import org.carehomesim.sim.policy.SupportTeam;
import org.carehomesim.sim.time.HazardCurve;

/** All support teams of a run: one for each council and each entry of the policy. */
public final class SupportTeams {

    private final RunContext context;
    private final NaturalHistory history;
    private final HazardCurve hazardOfMembers;
    private final Function<CareHome, HomeActions> desk;
    private final SupportVisits visits;
    private final List<TeamsOfPolicy> teams = new ArrayList<>();

    /**
     * No team is at work yet.
     *
     * @param context what all processes of the run share
     * @param history the disease
     * @param hazardOfMembers hazard of infection of the teams' members, who catch it outside the homes
     * @param homeContacts contact in homes
     * @param desk what can be done in a home
     */
    public SupportTeams(
            RunContext context,
            NaturalHistory history,
            HazardCurve hazardOfMembers,
            HomeContacts homeContacts,
            Function<CareHome, HomeActions> desk) {
        this.context = context;
        this.history = history;
        this.hazardOfMembers = hazardOfMembers;
        this.desk = desk;
        visits = new SupportVisits(homeContacts);
    }

    /** Lets a home in which the policy is in force today say what it wants. */
    public void keepInTouch(CareHome home, SupportTeam rules, double adherence) {
        teamsOf(rules).keepInTouch(home, adherence);
    }

    /** Entries of a scenario have teams of their own even if their rules are alike. */
    @SuppressWarnings("ReferenceEquality")
    private TeamsOfPolicy teamsOf(SupportTeam rules) {
        for (TeamsOfPolicy known : teams) {
            if (known.rules() == rules) {
                return known;
            }
        }
        TeamsOfPolicy added = new TeamsOfPolicy(context, rules, history, hazardOfMembers, desk, visits);
        teams.add(added);
        return added;
    }

    /** Contacts the homes whose turn it is today, when all have said what they want. */
    public void contactHomes() {
        teams.forEach(TeamsOfPolicy::contactHomes);
    }

    /** Lets members who visit a home meet residents and the staff on duty in a shift. */
    public void visit(Function<CareHome, StaffOnDuty> onDuty) {
        visits.happen(onDuty);
    }
}
