package org.carehomesim.sim.support;

import java.util.function.Function;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.HomeActions;
import org.carehomesim.sim.policy.SupportTeam;
import org.carehomesim.sim.random.Purpose;
import org.carehomesim.sim.time.HazardCurve;

/** The teams of all councils under the same rules, and the homes they serve. */
final class TeamsOfPolicy {

    private final RunContext context;
    private final SupportTeam rules;
    private final NaturalHistory history;
    private final HazardCurve hazardOfMembers;
    private final Function<CareHome, HomeActions> desk;
    private final SupportVisits visits;
    private final int[] homesOfCouncil;
    private final CouncilTeam[] councils;
    private final TeamMembers[] members;
    private final ServedHome[] served;

    TeamsOfPolicy(
            RunContext context,
            SupportTeam rules,
            NaturalHistory history,
            HazardCurve hazardOfMembers,
            Function<CareHome, HomeActions> desk,
            SupportVisits visits) {
        this.context = context;
        this.rules = rules;
        this.history = history;
        this.hazardOfMembers = hazardOfMembers;
        this.desk = desk;
        this.visits = visits;
        homesOfCouncil = new int[context.homes().size()];
        served = new ServedHome[context.homes().size()];
        for (CareHome home : context.homes()) {
            homesOfCouncil[home.council]++;
            served[home.number] = new ServedHome(home, rules);
        }
        councils = new CouncilTeam[homesOfCouncil.length];
        members = new TeamMembers[homesOfCouncil.length];
    }

    SupportTeam rules() {
        return rules;
    }

    void keepInTouch(CareHome home, double adherence) {
        int day = context.today().day();
        if (councils[home.council] == null) {
            councils[home.council] = new CouncilTeam(rules.capacity(), homesOfCouncil[home.council]);
        }
        ServedHome its = served[home.number];
        its.keepInTouch(day, adherence, context.streams());
        councils[home.council].hear(its, day, context.streams());
    }

    void contactHomes() {
        int day = context.today().day();
        int waiting = 0;
        for (CouncilTeam council : councils) {
            if (council != null) {
                waiting += council.serve(day, context.today().date(), this::isInPerson, this::contact);
            }
        }
        context.tally().add(Outcome.SUPPORT_WAIT_DAYS, waiting);
    }

    private boolean isInPerson(ServedHome its) {
        double draw = context.streams()
                .uniform(
                        Purpose.SUPPORT_IN_PERSON, its.home.key, context.today().day());
        return draw < rules.modes().inPersonShare(its.isPressing());
    }

    private void contact(ServedHome its, boolean inPerson) {
        context.tally().add(Outcome.SUPPORT_CONTACTS, 1);
        if (inPerson) {
            context.tally().add(Outcome.SUPPORT_CONTACTS_IN_PERSON, 1);
            visit(its);
        }
        boolean outbreak = its.noteContact(context.today().day());
        rules.contact(desk.apply(its.home), its.adherence(), inPerson, outbreak);
    }

    private void visit(ServedHome its) {
        if (!rules.modes().meetsPeople()) {
            return;
        }
        int day = context.today().day();
        TeamMembers team = membersOf(its.home.council);
        int chosen = context.streams().index(Purpose.SUPPORT_MEMBER, its.home.key, day, team.count());
        double infectiousness = its.adherence() * team.infectiousness(chosen, day);
        if (infectiousness > 0) {
            visits.note(
                    its.home,
                    infectiousness,
                    rules.modes().residentContactsPerVisit(),
                    rules.modes().staffContactsPerVisit());
        }
    }

    private TeamMembers membersOf(int council) {
        if (members[council] == null) {
            int number = rules.capacity().members(homesOfCouncil[council]);
            members[council] = new TeamMembers(number, council, hazardOfMembers, history, context.streams());
        }
        return members[council];
    }
}
