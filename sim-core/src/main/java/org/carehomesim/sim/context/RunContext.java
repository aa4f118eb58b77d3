package org.carehomesim.sim.context;

import java.util.List;
import org.carehomesim.sim.cost.Ledger;
import org.carehomesim.sim.observe.Tally;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.Occupancy;
import org.carehomesim.sim.random.Streams;
import org.carehomesim.sim.time.Today;

/**
 * What all processes of one run share.
 *
 * @param people everyone
 * @param homes all homes
 * @param occupancy who lives where
 * @param streams random streams of the run
 * @param today the day
 * @param tally running totals
 * @param ledger books costs into the totals
 */
public record RunContext(
        People people,
        List<CareHome> homes,
        Occupancy occupancy,
        Streams streams,
        Today today,
        Tally tally,
        Ledger ledger) {}
