package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.carehomesim.sim.parameter.Distribution;
import org.carehomesim.sim.policy.LiveInStaff;
import org.carehomesim.sim.policy.Masking;
import org.carehomesim.sim.policy.ScheduledPolicy;
import org.carehomesim.sim.policy.SupportTeam;
import org.carehomesim.sim.sector.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files that extend each other and overlays add up. */
class MergeTest {

    @TempDir
    Path folder;

    @Test
    void mappingsMergeAndSingleValuesReplace() throws IOException {
        Scenario base = read("base", List.of());
        Scenario mine = scenario("""
                extends: base
                disease: {name: Other, latent-days: {lognormal: {mu: 1, sigma: 0.3}}}
                families: {household-sizes: {1: 1}}
                contact: {rules: []}
                """);
        assertThat(mine.disease().latentDays()).isEqualTo(new Distribution.Lognormal(1, 0.3));
        assertThat(mine.disease().symptomaticDays()).isEqualTo(base.disease().symptomaticDays());
        assertThat(mine.families().householdSizes()).containsOnlyKeys(1);
        assertThat(mine.contact().rules()).isEmpty();
        assertThat(mine.contact().homeMultiplier()).isEqualTo(base.contact().homeMultiplier());
    }

    @Test
    void laterParentsWinAndEachIsReadOnce() throws IOException {
        write("one.yaml", "extends: common.yaml\ntitle: One\nhomes: {occupancy: 0.1}\n");
        write("two.yaml", "extends: common.yaml\nagency: {share-of-staff: 0.2}\n");
        write("common.yaml", "extends: base\ntitle: Common\nhomes: {occupancy: 0.3}\nagency: {share-of-staff: 0.3}\n");
        Scenario mine = scenario("extends: [one.yaml, two.yaml]\n");
        assertThat(mine.title()).isEqualTo("One");
        assertThat(mine.homes().occupancy()).isEqualTo(0.1);
        assertThat(mine.agency().shareOfStaff()).isEqualTo(0.2);
    }

    @Test
    void policiesKeepTheOrderOfTheFileAndTheirDefaults() throws IOException {
        Scenario mine = scenario("""
                extends: base
                policies:
                  visiting: {rule: closed}
                  early: {policy: masking, from: 2020-02-10, until: 2020-03-01, adherence: 0.4, visitors: false}
                  masking: {trigger: {known-cases-in-home: 1}, uptake: 0.5}
                """);
        assertThat(mine.policies()).extracting(ScheduledPolicy::label).containsExactly("visiting", "early", "masking");
        ScheduledPolicy early = mine.policies().get(1);
        assertThat(early.policy()).isEqualTo(new Masking(0.5, 0.7, true, false, false));
        assertThat(early.activation().from()).isEqualTo(LocalDate.of(2020, 2, 10));
        assertThat(early.activation().uptake()).isEqualTo(1);
        assertThat(early.activation().trigger()).isNull();
        assertThat(mine.policies().get(2).activation().trigger().knownCasesInHome())
                .isEqualTo(1);
        assertThat(mine.policies().get(2).policy()).isEqualTo(new Masking());
    }

    @Test
    void groupsOfAPolicysParametersKeepTheDefaultsOfWhatIsLeftOut() throws IOException {
        Scenario mine = scenario("""
                extends: base
                policies:
                  support-team: {contact-interval-days: 3, capacity: {days-per-week: 7, hours-per-day: 12}}
                """);
        SupportTeam defaults = new SupportTeam();
        SupportTeam team = (SupportTeam) mine.policies().get(0).policy();
        assertThat(team.contactIntervalDays()).isEqualTo(3);
        assertThat(team.capacity().daysPerWeek()).isEqualTo(7);
        assertThat(team.capacity().hoursPerDay()).isEqualTo(12);
        assertThat(team.capacity().membersPer100Homes())
                .isEqualTo(defaults.capacity().membersPer100Homes());
        assertThat(team.services()).isEqualTo(defaults.services());
    }

    @Test
    void anEmptyValueRemovesAndOrderFollows() throws IOException {
        write(
                "first.yaml",
                "extends: base\npolicies: {masking: {adherence: 0.1}, visiting: {}, staff-exclusion: {}}\n");
        write("second.yaml", "extends: first.yaml\npolicies: {masking: null, visiting: ~}\n");
        assertThat(scenario("extends: second.yaml\n").policies())
                .extracting(ScheduledPolicy::label)
                .containsExactly("staff-exclusion");
        List<ScheduledPolicy> back =
                scenario("extends: second.yaml\npolicies: {masking: {}}\n").policies();
        assertThat(back).extracting(ScheduledPolicy::label).containsExactly("staff-exclusion", "masking");
        assertThat(back.get(1).activation().adherence()).isEqualTo(1);
        assertThat(scenario("extends: second.yaml\npolicies: null\n").policies())
                .isEmpty();
    }

    @Test
    void anOptionalSettingCanBeSetToNone() throws IOException {
        Scenario mine = scenario("extends: base\npolicies: {live-in-staff: {entry-test: null}}\n");
        assertThat(((LiveInStaff) mine.policies().get(0).policy()).entryTest()).isNull();
    }

    @Test
    void overlaysApplyInOrderAndLeaveTheTitle() throws IOException {
        Path overlay = write("mine.yaml", "title: Masks\npolicies: {masking: {adherence: 0.5}, absent: null}\n");
        Scenario scenario = read("single-home", List.of("no-measures", overlay.toString()));
        assertThat(scenario.title()).isEqualTo(read("single-home", List.of()).title());
        assertThat(scenario.policies()).extracting(ScheduledPolicy::label).containsExactly("masking");
        assertThat(read("single-home", List.of(overlay.toString(), "no-measures"))
                        .policies())
                .isEmpty();
    }

    @Test
    void theOverlayMovesTheStartOfStokesTeamAndNothingElse() {
        ScheduledPolicy real = team(read("stoke-on-trent-spring-2020", List.of()));
        ScheduledPolicy early = team(read("stoke-on-trent-spring-2020", List.of("stoke-support-team")));
        assertThat(real.activation().from()).isEqualTo(LocalDate.of(2020, 4, 27));
        assertThat(early.activation().from()).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(early.policy()).isEqualTo(real.policy());
    }

    private static ScheduledPolicy team(Scenario scenario) {
        return scenario.policies().stream()
                .filter(policy -> policy.label().equals("support-team"))
                .findFirst()
                .orElseThrow();
    }

    private Scenario scenario(String text) throws IOException {
        return read(write("scenario.yaml", text).toString(), List.of());
    }

    private static Scenario read(String name, List<String> overlays) {
        return new ScenarioReader().read(name, overlays).central();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
