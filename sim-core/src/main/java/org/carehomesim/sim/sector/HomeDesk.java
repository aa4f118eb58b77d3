package org.carehomesim.sim.sector;

import java.util.Set;
import org.carehomesim.sim.checklist.PracticeArea;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.policy.HomeActions;
import org.carehomesim.sim.policy.PpeStockpile;
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
        return home.ppeStockDays;
    }

    @Override
    public void topUpPpe(double upToDays, double share, Payer payer) {
        run.ppe.topUp(home, upToDays, share, payer);
    }

    @Override
    public void layIn(PpeStockpile stockpile, double share) {
        run.ppe.layIn(home, stockpile, share);
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
        run.practice.review(home.practice, areas, detection, target, share);
    }

    @Override
    public void deepClean(double share) {
        run.surfaces.cleanDeeply(home, share);
    }

    @Override
    public void keepInTouch(SupportTeam team, double adherence) {
        run.support.keepInTouch(home, team, adherence);
    }

    @Override
    public double leadPresence() {
        run.leads.attend(home);
        return home.leadPresence;
    }

    @Override
    public void trainStaff(Set<PracticeArea> areas, double share) {
        areas.forEach(area -> home.practice.train(area, share));
    }

    @Override
    public int agencyShiftsYesterday() {
        return home.practice.agencyShiftsOfDay();
    }
}
