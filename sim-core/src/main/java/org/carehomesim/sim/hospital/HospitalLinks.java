package org.carehomesim.sim.hospital;

import org.carehomesim.sim.contact.Exposure;
import org.carehomesim.sim.contact.Infections;
import org.carehomesim.sim.context.RunContext;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.isolation.Isolation;
import org.carehomesim.sim.testing.Laboratory;

/** The processes of a run that the hospital works with, and the cost of a bed-day in GBP. */
public record HospitalLinks(
        RunContext context,
        Isolation isolation,
        Exposure exposure,
        Infections infections,
        NaturalHistory history,
        Laboratory laboratory,
        double bedDayGbp) {}
