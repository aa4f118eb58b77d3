package org.carehomesim.sim.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.carehomesim.sim.ScenarioBuilder;
import org.carehomesim.sim.sector.CareSector;
import org.junit.jupiter.api.Test;

class SettingCountsTest {

    @Test
    void countTheInfectionsOfTheLineListBySetting() {
        CareSector sector = ScenarioBuilder.town().sector(0);
        RunRecord record = sector.run();

        assertThat(record.infections()).hasSizeGreaterThan(100);
        for (int day = 0; day < record.daily().days(); day++) {
            for (Setting setting : Setting.values()) {
                int today = day;
                assertThat(sector.infectionsBySetting().get(day, setting))
                        .as(setting + " on day " + day)
                        .isEqualTo((int) record.infections().stream()
                                .filter(infection -> infection.day() == today && infection.setting() == setting)
                                .count());
            }
        }
        assertThat(Arrays.stream(Setting.values())
                        .filter(setting ->
                                record.infections().stream().anyMatch(infection -> infection.setting() == setting)))
                .hasSizeGreaterThan(3);
    }
}
