package org.carehomesim.sim.hospital;

import org.carehomesim.sim.contact.Exposure;
import org.carehomesim.sim.contact.Infections;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.disease.NaturalHistory;
import org.carehomesim.sim.isolation.Isolation;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.testing.Laboratory;
import org.carehomesim.sim.time.Today;

/** The processes of a run that the hospital works with, and the cost of a bed-day in GBP. */
public record HospitalLinks(
        People people,
        Occupancy occupancy,
        Isolation isolation,
        Exposure exposure,
        Infections infections,
        NaturalHistory history,
        Laboratory laboratory,
        Streams streams,
        Today today,
        Tally tally,
        Ledger ledger,
        double bedDayGbp) {}
