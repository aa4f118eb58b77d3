package org.carehomesim.sim.family;

import org.carehomesim.sim.observe.Outcome;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.testing.Laboratory;

/** Counts the visits that residents lose, and the tests of those that take place, from the visitors' habits. */
public final class VisitCount {

    private final FamilyParameters parameters;
    private final Laboratory laboratory;
    private final Tally tally;

    /**
     * Prepares the count.
     *
     * @param parameters visitors' habits
     * @param laboratory counts tests of visitors
     * @param tally counts visits lost
     */
    public VisitCount(FamilyParameters parameters, Laboratory laboratory, Tally tally) {
        this.parameters = parameters;
        this.laboratory = laboratory;
        this.tally = tally;
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
        if (home.measures.visitTest != null) {
            laboratory.countTests(home.measures.visitTest, held * home.measures.visitTestShare);
        }
    }
}
