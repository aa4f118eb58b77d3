package org.carehomesim.sim.family;

import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.cost.Payer;
import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.testing.Laboratory;

/** Counts the visits that residents lose, and the tests of those that take place, from the visitors' habits. */
public final class VisitCount {

    private final FamilyParameters parameters;
    private final Laboratory laboratory;
    private final Tally tally;
    private final Ledger ledger;

    /**
     * Prepares the count.
     *
     * @param parameters visitors' habits
     * @param laboratory counts tests of visitors
     * @param tally counts visits lost
     * @param ledger books the time of staff that visits take
     */
    public VisitCount(FamilyParameters parameters, Laboratory laboratory, Tally tally, Ledger ledger) {
        this.parameters = parameters;
        this.laboratory = laboratory;
        this.tally = tally;
        this.ledger = ledger;
    }

    /** Counts a day of a home. */
    public void countDay(CareHome home) {
        if (parameters.visitorsPerResident() == 0) {
            return;
        }
        double wanted = home.residentsPresent * parameters.visitsPerResidentDay();
        int visitors = parameters.visitorsPerResident();
        int allowed = Math.min(visitors, home.measures.visitorsAllowed);
        double coming = allowed + (visitors - allowed) * home.measures.otherVisitorsShare;
        double possible = (home.residentsPresent - home.residentsIsolated) * parameters.visitsPerResidentDay();
        double held = possible * home.measures.visitShare * coming / visitors;
        tally.add(Outcome.VISITS_LOST, wanted - held);
        if (home.measures.visitStaffGbp > 0) {
            ledger.charge(Payer.HOME, held * home.measures.visitStaffGbp);
        }
        if (home.measures.visitTest != null) {
            laboratory.countTests(home.measures.visitTest, held * home.measures.visitTestShare);
        }
    }
}
