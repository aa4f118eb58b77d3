package org.carehomesim.sim.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.observe.Setting;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.Health;
import org.carehomesim.sim.place.CareHome;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.supply.TestSupply;
import org.junit.jupiter.api.Test;

/** Equipment kept for the care of isolated residents protects there, and is missing elsewhere. */
class IsolationSupplyTest {

    private static final double CARE = 7.9;
    private static final double BETA = 1e-4;
    private static final double RESIDUAL = 0.25;

    /** What perfect practice prevents, times the practice score. */
    private static final double BY_PRACTICE = 0.4 * 0.5;

    /** Twenty residents and ten staff on duty, with a stock of three days and rationing below four. */
    private static ScenarioBuilder shortHome(Group infectious) {
        ScenarioBuilder builder = new ScenarioBuilder();
        builder.homes.add(new HomeSpec("Home 1", 20, CareType.OLDER_PEOPLE, 20, 10, null, null));
        builder.rules.add(new ContactRule(Group.RESIDENT, Group.STAFF, Scope.HOME, CARE, 1));
        builder.index(infectious, 1, 3);
        builder.infectiousPeriod = new Distribution.Constant(5);
        builder.transmission = BETA;
        builder.practiceScore = 0.5;
        builder.practiceReduction = 0.4;
        builder.supply = TestSupply.ISOLATION_FIRST;
        builder.initialStockDays = 3;
        builder.rationingBelowDays = 4;
        builder.deliveredShare = 0;
        return builder;
    }

    /** The first day with infectious people, on which the first three residents or those infected are isolated. */
    private static Probe probe(ScenarioBuilder builder, boolean infected) {
        Probe probe = new Probe(builder, 0);
        probe.day();
        int isolated = 0;
        for (int resident : probe.run.homes.get(0).residentOfBed) {
            boolean ill = probe.run.people.health[resident] != Health.SUSCEPTIBLE;
            if (ill == infected && isolated < 3) {
                probe.run.isolation.isolate(resident, 10, RESIDUAL, RESIDUAL);
                isolated++;
            }
        }
        assertThat(isolated).isEqualTo(3);
        return probe;
    }

    private static void assertIsolatedFirst(CareHome home) {
        assertThat(home.ppeShareIsolated).isGreaterThan(0.9);
        assertThat(home.ppeShare).isBetween(0.05, 0.5);
    }

    @Test
    void staffCatchLessFromIsolatedResidents() {
        Probe probe = probe(shortHome(Group.RESIDENT), true);
        CareHome home = probe.run.homes.get(0);
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        assertIsolatedFirst(home);
        double beta = BETA * (1 - BY_PRACTICE * home.ppeShareIsolated);
        for (int worker : home.holderOfPost) {
            assertThat(before[worker] - probe.run.people.threshold[worker])
                    .isCloseTo(beta * CARE * 3 * RESIDUAL / 10, within(1e-12));
        }
    }

    @Test
    void isolatedResidentsCatchLessFromStaff() {
        Probe probe = probe(shortHome(Group.STAFF), false);
        CareHome home = probe.run.homes.get(0);
        double[] before = probe.run.people.threshold.clone();
        probe.day();
        assertIsolatedFirst(home);
        int isolated = 0;
        for (int resident : home.residentOfBed) {
            boolean apart = probe.run.people.contactFactor[resident] < 1;
            isolated += apart ? 1 : 0;
            double share = apart ? home.ppeShareIsolated : home.ppeShare;
            double contacts = CARE * 3 / 10 * (apart ? RESIDUAL : 1);
            assertThat(before[resident] - probe.run.people.threshold[resident])
                    .isCloseTo(BETA * (1 - BY_PRACTICE * share) * contacts, within(1e-12));
        }
        assertThat(isolated).isEqualTo(3);
    }

    /** One of three infectious residents is isolated: the line list names infectors in proportion to their hazards. */
    @Test
    void infectorsAreDrawnInProportionToTheirHazards() {
        int runs = 150;
        int named = 0;
        int isolated = 0;
        double expected = 0;
        double variance = 0;
        for (int replicate = 0; replicate < runs; replicate++) {
            InfectorsOfStaff found = InfectorsOfStaff.of(shortHome(Group.RESIDENT), replicate);
            named += found.named();
            isolated += found.isolated();
            expected += found.named() * found.share();
            variance += found.named() * found.share() * (1 - found.share());
        }
        assertThat(named).isGreaterThan(150);
        // fails by chance once in a thousand times
        assertThat(Math.abs(isolated - expected)).isLessThan(3.29 * Math.sqrt(variance));
    }

    /** How many infections of staff on one day come from residents, and from the one of three who is isolated. */
    private record InfectorsOfStaff(int named, int isolated, double share) {

        static InfectorsOfStaff of(ScenarioBuilder builder, int replicate) {
            builder.transmission = 0.1;
            Probe probe = new Probe(builder, replicate, true);
            probe.day();
            CareHome home = probe.run.homes.get(0);
            int apart = -1;
            for (int resident : home.residentOfBed) {
                if (apart < 0 && probe.run.people.health[resident] != Health.SUSCEPTIBLE) {
                    apart = resident;
                    probe.run.isolation.isolate(resident, 10, 0.5, 0.5);
                }
            }
            probe.day();
            int person = apart;
            long ofIsolated = probe.run.infections.records().stream()
                    .filter(i -> i.setting() == Setting.CARE_HOME && i.infector() == person)
                    .count();
            long all = probe.run.infections.records().stream()
                    .filter(i -> i.setting() == Setting.CARE_HOME)
                    .count();
            double left = (1 - BY_PRACTICE * home.ppeShareIsolated) / (1 - BY_PRACTICE * home.ppeShare) * 0.5;
            return new InfectorsOfStaff((int) all, (int) ofIsolated, left / (2 + left));
        }
    }
}
