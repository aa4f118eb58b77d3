package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.contact.StaffOnDuty;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.person.People;
import org.carehomesim.sim.place.CareHome;
import org.junit.jupiter.api.Test;

/** Contacts of residents who wander, and of communal life, read off the thresholds they use up. */
class WanderingTest {

    private static final int RESIDENTS = 24;
    private static final double BETA = 1e-4;
    private static final double CONTACTS = 2;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    /** Every fourth resident has three times the contacts of the others; two are infectious. */
    private static Probe mixedHome(Scope scope) {
        ScenarioBuilder builder = ScenarioBuilder.textbook(RESIDENTS).index(Group.RESIDENT, 1, 2);
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.RESIDENT, scope, CONTACTS, 1));
        builder.transmission = BETA;
        Probe probe = new Probe(builder, 0);
        for (int resident = 0; resident < RESIDENTS; resident += 4) {
            probe.run.people.mixing[resident] = 3;
        }
        return probe;
    }

    @Test
    void theHazardIsProportionalToBothWeights() {
        Probe probe = mixedHome(Scope.HOME);
        People people = probe.run.people;
        double[] used = hazards(probe);
        double sum = 0;
        double squares = 0;
        double infectious = 0;
        for (int resident = 0; resident < RESIDENTS; resident++) {
            sum += people.mixing[resident];
            squares += people.mixing[resident] * people.mixing[resident];
            infectious += people.mixing[resident] * people.infectiousness[resident];
        }
        assertThat(infectious).isPositive();
        for (int resident = 0; resident < RESIDENTS; resident++) {
            if (people.health[resident] == Health.SUSCEPTIBLE) {
                double expected = BETA * CONTACTS * people.mixing[resident] * infectious * sum / (sum * sum - squares);
                assertThat(used[resident]).isCloseTo(expected, ROUNDING);
            }
        }
    }

    /** With each resident in turn the only infectious one, contacts are the same both ways and add up over the weights. */
    @Test
    void contactsAreMutualAndAddUp() {
        Probe probe = mixedHome(Scope.HOME);
        probe.run.today.advance();
        People people = probe.run.people;
        CareHome home = probe.run.homes.get(0);
        home.infectiousResidents = 1;
        StaffOnDuty nobody = new StaffOnDuty(0, home.units);
        double[][] contact = new double[RESIDENTS][RESIDENTS];
        double total = 0;
        for (int source = 0; source < RESIDENTS; source++) {
            for (int resident = 0; resident < RESIDENTS; resident++) {
                people.health[resident] = resident == source ? Health.INFECTIOUS : Health.SUSCEPTIBLE;
                people.infectiousness[resident] = resident == source ? 1 : 0;
                people.threshold[resident] = 1;
            }
            probe.run.homeContacts.shift(home, 1, -1, nobody, nobody);
            for (int resident = 0; resident < RESIDENTS; resident++) {
                contact[source][resident] = (1 - people.threshold[resident]) / BETA;
                total += contact[source][resident];
            }
        }
        for (int one = 0; one < RESIDENTS; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(contact[one][other]).isPositive().isCloseTo(contact[other][one], Offset.offset(1e-9));
            }
        }
        double weights = RESIDENTS + 2 * (RESIDENTS / 4.0);
        assertThat(total).isCloseTo(CONTACTS * weights, Offset.offset(1e-7));
    }

    @Test
    void wanderingLeavesContactsInTheUnitAsTheyAre() {
        Probe probe = mixedHome(Scope.UNIT);
        double[] used = hazards(probe);
        CareHome home = probe.run.homes.get(0);
        assertThat(home.units).isEqualTo(2);
        for (int bed = 0; bed < RESIDENTS; bed++) {
            int resident = home.residentOfBed[bed];
            if (probe.run.people.health[resident] == Health.SUSCEPTIBLE) {
                double infectious = infectiousInUnit(probe, home.unitOfBed[bed]);
                assertThat(used[resident]).isCloseTo(BETA * CONTACTS * infectious / 11, ROUNDING);
            }
        }
    }

    /** With 0.3 of communal life left, hazards within the unit are 0.3 of the ordinary ones; others stay. */
    @Test
    void communalLifeScalesContactsWithinTheUnitOnly() {
        scaled(hazards(mixedHome(Scope.UNIT)), hazards(withLessCommunalLife(Scope.UNIT)), 0.3);
        scaled(hazards(mixedHome(Scope.HOME)), hazards(withLessCommunalLife(Scope.HOME)), 1);
    }

    private static Probe withLessCommunalLife(Scope scope) {
        Probe probe = mixedHome(scope);
        probe.run.homes.get(0).measures.communalContactShare = 0.3;
        return probe;
    }

    private static void scaled(double[] ordinary, double[] reduced, double factor) {
        double sum = 0;
        for (int resident = 0; resident < RESIDENTS; resident++) {
            assertThat(reduced[resident]).isCloseTo(factor * ordinary[resident], ROUNDING);
            sum += ordinary[resident];
        }
        assertThat(sum).isPositive();
    }

    private static double infectiousInUnit(Probe probe, int unit) {
        CareHome home = probe.run.homes.get(0);
        double sum = 0;
        for (int bed = 0; bed < RESIDENTS; bed++) {
            sum += home.unitOfBed[bed] == unit ? probe.run.people.infectiousness[home.residentOfBed[bed]] : 0;
        }
        return sum;
    }

    /** Thresholds used up on the second day, when the index cases are infectious. */
    private static double[] hazards(Probe probe) {
        probe.day();
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        double[] used = new double[RESIDENTS];
        for (int resident = 0; resident < RESIDENTS; resident++) {
            used[resident] = before[resident] - probe.run.people.threshold[resident];
        }
        return used;
    }
}
