package org.carehomesim.sim.sector;

import java.util.Set;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.HomeActions;
import org.carehomesim.sim.policy.SupportTeam;
import org.carehomesim.sim.policy.Vaccination;

/** What a policy can see and do in the home it has come to; one object sits down in one home after the other. */
final class HomeDesk implements HomeActions {

    private final Processes run;
    private CareHome home;

    HomeDesk(Processes run) {
        this.run = run;
    }

    void sitDown(CareHome at) {
        home = at;
    }

    /** Sits down and is ready to act. */
    HomeDesk at(CareHome where) {
        sitDown(where);
        return this;
    }

    @Override
    public int beds() {
        return home.residentOfBed.length;
    }

    @Override
    public int residents() {
        return home.residentsPresent;
    }

    @Override
    public int permanentStaff() {
        return home.permanentStaff();
    }

    @Override
    public int knownCases() {
        return home.knownCases;
    }

    @Override
    public int recentKnownCases(int days) {
        return home.recentKnownCases.since(run.today.day() - days);
    }

    @Override
    public double ppeStockDays() {
        return home.ppeStockDays();
    }

    @Override
    public void addPpe(double days, Payer payer) {
        run.ppe.addDays(home, days, payer);
    }

    @Override
    public void refreshPractice(double score, double share) {
        run.practice.refresh(home, score, share);
    }

    @Override
    public void testEverybody(String test, double participation) {
        run.swabs.swabEverybody(home, test, participation);
    }

    @Override
    public void vaccinate(Vaccination vaccination, double adherence) {
        run.vaccinations.begin(home, vaccination, adherence);
    }

    @Override
    public void charge(Payer payer, double gbp) {
        run.ledger.charge(payer, gbp);
    }

    @Override
    public void reviewPractice(Set<PracticeArea> areas, double detection, double target, double share) {
        run.practice.refresh(home, target, share * areas.size() / PracticeArea.values().length);
    }

    @Override
    public void deepClean(double share) {
        run.surfaces.cleanDeeply(home, share);
    }

    @Override
    public void keepInTouch(SupportTeam team, double adherence) {
        run.support.keepInTouch(home, team, adherence);
    }
}
