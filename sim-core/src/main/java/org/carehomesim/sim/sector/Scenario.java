package org.carehomesim.sim.sector;

import java.util.List;
import java.util.Map;
import org.carehomesim.sim.contact.CommunityParameters;
import org.carehomesim.sim.contact.ContactParameters;
import org.carehomesim.sim.contact.IndexCases;
import org.carehomesim.sim.cost.CostParameters;
import org.carehomesim.sim.disease.DiseaseParameters;
import org.carehomesim.sim.family.FamilyParameters;
import org.carehomesim.sim.hospital.HospitalParameters;
import org.carehomesim.sim.observe.ObservedSeries;
import org.carehomesim.sim.parameter.Parameter;
import org.carehomesim.sim.place.HomesParameters;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.practice.PracticeParameters;
import org.carehomesim.sim.supply.SupplyParameters;
import org.carehomesim.sim.testing.TestParameters;
import org.carehomesim.sim.workforce.AgencyParameters;
import org.carehomesim.sim.workforce.WorkforceParameters;

/** Everything that defines a run but its seed. */
public record Scenario(
        @Parameter(meaning = "Title for readers") String title,

        @Parameter(meaning = "What the scenario stands for, in words")
        String description,

        @Parameter(meaning = "Period simulated") CalendarParameters calendar,
        @Parameter(meaning = "The homes of the region") HomesParameters homes,
        @Parameter(meaning = "Permanent staff") WorkforceParameters workforce,
        @Parameter(meaning = "Agency staff") AgencyParameters agency,
        @Parameter(meaning = "Visitors and households") FamilyParameters families,
        @Parameter(meaning = "Hospital and new residents") HospitalParameters hospital,
        @Parameter(meaning = "Infection from outside") CommunityParameters community,

        @Parameter(meaning = "Natural history of the infection")
        DiseaseParameters disease,

        @Parameter(meaning = "Contact and transmission") ContactParameters contact,
        @Parameter(meaning = "People infected by decree") List<IndexCases> indexCases,
        @Parameter(meaning = "Kinds of test by name") Map<String, TestParameters> tests,
        @Parameter(meaning = "Infection-control practice") PracticeParameters practice,

        @Parameter(meaning = "Personal protective equipment")
        SupplyParameters supply,

        @Parameter(meaning = "Unit costs") CostParameters costs,
        @Parameter(meaning = "Measures in force") List<ScheduledPolicy> policies,

        @Parameter(meaning = "Observed counts to show beside the model's")
        List<ObservedSeries> observed) {

    /** The same with other measures. */
    public Scenario withPolicies(List<ScheduledPolicy> others) {
        return new Scenario(
                title,
                description,
                calendar,
                homes,
                workforce,
                agency,
                families,
                hospital,
                community,
                disease,
                contact,
                indexCases,
                tests,
                practice,
                supply,
                costs,
                others,
                observed);
    }
}
