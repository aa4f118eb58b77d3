package org.carehomesim.viz.state;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.carehomesim.sim.contact.CommunityParameters;
import org.carehomesim.sim.contact.ContactParameters;
import org.carehomesim.sim.contact.ContactRule;
import org.carehomesim.sim.contact.IndexCases;
import org.carehomesim.sim.contact.Scope;
import org.carehomesim.sim.cost.CostParameters;
import org.carehomesim.sim.disease.DiseaseParameters;
import org.carehomesim.sim.disease.InfectiousnessAfterOnset;
import org.carehomesim.sim.disease.SeverityParameters;
import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.hospital.HospitalParameters;
import org.carehomesim.sim.parameter.DateSeries;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.person.Group;
import org.carehomesim.sim.person.SeverityGroup;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.population.Population;
import org.carehomesim.sim.population.PopulationBuilder;
import org.carehomesim.sim.practice.PracticeParameters;
import org.carehomesim.sim.sector.CalendarParameters;
import org.carehomesim.sim.sector.Scenario;
import org.carehomesim.sim.supply.SupplyParameters;
import org.carehomesim.sim.testing.TestParameters;
import org.carehomesim.sim.workforce.AgencyParameters;
import org.carehomesim.sim.workforce.RosterPattern;
import org.carehomesim.sim.workforce.ShiftParameters;
import org.carehomesim.sim.workforce.WorkforceParameters;

/** Ten homes for 40 days, five residents of the first infected at the start: a real run, quickly simulated. */
public final class SmallTown {

    public static final LocalDate START = LocalDate.of(2020, 3, 1);
    public static final int DAYS = 40;
    public static final int HOMES = 10;
    public static final int INDEX_CASES = 5;

    private SmallTown() {}

    /** The people and places of a scenario. */
    public static Population population(Scenario scenario) {
        return PopulationBuilder.build(scenario.homes(), scenario.workforce(), scenario.agency(), scenario.families());
    }

    /** The scenario. */
    public static Scenario scenario() {
        return new Scenario(
                "Small town",
                "Ten homes for tests",
                new CalendarParameters(START, DAYS),
                homes(),
                new WorkforceParameters(
                        List.of(new ShiftParameters("day", 0.3, 0.8, true, 12)),
                        2,
                        0.05,
                        1.5,
                        new Distribution.Exponential(3.4),
                        0.6,
                        7,
                        0.05,
                        0.3,
                        null,
                        0,
                        1,
                        RosterPattern.ROTATING,
                        0),
                new AgencyParameters(0.1, 100, 0.5, 5, 0.6, 0, null),
                new FamilyParameters(1, 0.2, 3, 1, 0.5, 0.3, Map.of(1, 0.5, 2, 0.5)),
                new HospitalParameters(
                        0.001,
                        DateSeries.constant(1),
                        new Distribution.Gamma(7, 2),
                        DateSeries.constant(0.001),
                        0.008,
                        DateSeries.constant(1),
                        0.6,
                        0.001),
                new CommunityParameters(DateSeries.constant(0.0005), 1, 1, 1, 1, 1, 1, 0.5),
                disease(),
                contact(),
                List.of(new IndexCases(Group.RESIDENT, 1, 0, INDEX_CASES)),
                Map.of("pcr", new TestParameters(new TreeMap<>(Map.of(0, 0.0, 4, 0.8, 20, 0.0)), 0.995, 2, 40)),
                new PracticeParameters(new Distribution.Constant(0.6), 0.3, 0.01),
                new SupplyParameters(1, 2, 3, 14, 7, DateSeries.constant(1), 14, 3),
                new CostParameters(11, 17, 1.25, 0.1, 400, 1.4, 8.8, 8.8, 0.0003),
                List.of(),
                List.of());
    }

    private static HomesParameters homes() {
        List<HomeSpec> list = IntStream.rangeClosed(1, HOMES)
                .mapToObj(home -> new HomeSpec("Home " + home, 10 + 5 * home, CareType.OLDER_PEOPLE, null, null, null))
                .toList();
        return new HomesParameters(list, 1, 0.9, new Distribution.Constant(1.2), 12, 0.9, 0.1, 0.6, 0.1);
    }

    private static DiseaseParameters disease() {
        SeverityParameters severity = new SeverityParameters(0.6, 0.3, 0.04, 0.2, 0.2);
        EnumMap<SeverityGroup, SeverityParameters> severities = new EnumMap<>(SeverityGroup.class);
        for (SeverityGroup group : SeverityGroup.values()) {
            severities.put(group, severity);
        }
        return new DiseaseParameters(
                "test disease",
                new Distribution.Gamma(4, 3),
                new Distribution.Gamma(2, 4),
                new Distribution.Gamma(5, 4),
                new Distribution.Gamma(5, 4),
                1,
                0.5,
                InfectiousnessAfterOnset.CONSTANT,
                new Distribution.Gamma(1, 0.5),
                new Distribution.Constant(3650),
                new Distribution.Gamma(5, 3),
                new Distribution.Gamma(10, 3),
                new Distribution.Gamma(9, 3),
                severities);
    }

    private static ContactParameters contact() {
        List<ContactRule> rules = List.of(
                new ContactRule(Group.RESIDENT, Group.RESIDENT, Scope.HOME, 4, 1),
                new ContactRule(Group.RESIDENT, Group.STAFF, Scope.HOME, 8, 1),
                new ContactRule(Group.STAFF, Group.STAFF, Scope.HOME, 9, 1));
        return new ContactParameters(0.03, new Distribution.Constant(1), rules, 0.2);
    }
}
