package org.carehomesim.sim.population;

import java.util.List;
import org.carehomesim.sim.family.Families;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.HomePlan;
import org.carehomesim.sim.place.ResidentAttributes;
import org.carehomesim.sim.workforce.AgencyPlan;

/** People and places at the start of a scenario: built once, never changed, shared by all runs and threads. */
public final class Population {

    private final People people;
    private final List<HomePlan> homes;
    private final AgencyPlan agency;
    private final PopulationParameters parameters;

    Population(People people, List<HomePlan> homes, AgencyPlan agency, PopulationParameters parameters) {
        this.people = people;
        this.homes = List.copyOf(homes);
        this.agency = agency;
        this.parameters = parameters;
    }

    /** Number of people. */
    public int size() {
        return people.count();
    }

    /** Everyone, in columns of their own for a run to change. */
    public People people() {
        return people.copy();
    }

    /** The homes, for a run to change. */
    public List<CareHome> homes() {
        return homes.stream().map(CareHome::new).toList();
    }

    /** Agency workers and their pools. */
    public AgencyPlan agency() {
        return agency;
    }

    /** Draws what new residents are like, as those at the start were drawn. */
    public ResidentAttributes residentAttributes() {
        return new ResidentAttributes(parameters.homes(), parameters.streams());
    }

    /** Gives new residents their families, as those at the start got theirs. */
    public Families families() {
        return new Families(parameters.families(), parameters.streams());
    }
}
