package org.carehomesim.sim.sector;

import org.carehomesim.sim.contact.CommunityParameters;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.time.HazardCurve;
import org.carehomesim.sim.time.Today;

/** The level of infection outside the homes, by day. */
final class CommunityLevel {

    private static final double PER_100_000 = 100_000;

    private final CommunityParameters parameters;
    private final double[] incidence;
    private final HazardCurve curve;

    CommunityLevel(CommunityParameters parameters, Today today) {
        this.parameters = parameters;
        incidence = parameters.incidence().times(parameters.level()).daily(today.start(), today.days());
        curve = curveTimes(parameters.outsideHouseholdShare());
    }

    /** Hazard of infection outside the own household for a relative exposure of 1. */
    HazardCurve curve() {
        return curve;
    }

    /** Hazard of people about to become residents: all of it, since the households they come from are not in the model. */
    HazardCurve curveOfNewResidents() {
        return curveTimes(parameters.relativeIncidenceNewResident());
    }

    private HazardCurve curveTimes(double factor) {
        double[] hazard = new double[incidence.length];
        for (int day = 0; day < hazard.length; day++) {
            hazard[day] = incidence[day] * factor;
        }
        return new HazardCurve(hazard);
    }

    /** Hazard of all infections for a relative exposure of 1, those within households included. */
    HazardCurve wholeCurve() {
        return curveTimes(1);
    }

    /** Hazard of all infections of people who are exposed as a group is. */
    HazardCurve wholeCurveOf(Group group) {
        return curveTimes(relativeExposure(group));
    }

    /** New infections on a day per 100,000 people. */
    double per100000(int day) {
        return incidence[day] * PER_100_000;
    }

    /** Exposure of a group relative to the population. */
    double relativeExposure(Group group) {
        return switch (group) {
            case RESIDENT -> 0;
            case STAFF -> parameters.relativeIncidenceStaff();
            case AGENCY -> parameters.relativeIncidenceAgency();
            case VISITOR -> parameters.relativeIncidenceVisitor();
            case HOUSEHOLD -> parameters.relativeIncidenceHousehold();
        };
    }
}
