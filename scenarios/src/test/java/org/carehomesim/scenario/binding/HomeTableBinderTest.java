package org.carehomesim.scenario.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carehomesim.scenario.ScenarioReader;
import org.carehomesim.sim.place.CareType;
import org.carehomesim.sim.place.HomeSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTableBinderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeTable() throws IOException {
        Files.writeString(folder.resolve("homes.csv"), """
                home,town,people,posts,places,kind
                1,North,10,22,12,older-people
                Elm House,South,24,,30,other-adults
                3,North,,47,40,older-people
                """);
    }

    @Test
    void bedsAreAsManyAsResidentsUnlessTheyAreNamed() throws IOException {
        assertThat(homes("{table: homes.csv, where: {town: North}, name: home, beds: places, permanent-staff: posts}"))
                .containsExactly(
                        new HomeSpec("1", 12, CareType.OLDER_PEOPLE, null, 22, null, null),
                        new HomeSpec("3", 40, CareType.OLDER_PEOPLE, null, 47, null, null));
        assertThat(homes("{table: homes.csv, where: {home: Elm House}, name: home, residents: people}"))
                .containsExactly(new HomeSpec("Elm House", 24, CareType.OLDER_PEOPLE, 24, null, null, null));
    }

    @Test
    void anEmptyCellIsAsIfTheColumnHadNotBeenNamed() throws IOException {
        assertThat(homes("{table: homes.csv, name: home, beds: places, residents: people, permanent-staff: posts}"))
                .containsExactly(
                        new HomeSpec("1", 12, CareType.OLDER_PEOPLE, 10, 22, null, null),
                        new HomeSpec("Elm House", 30, CareType.OLDER_PEOPLE, 24, null, null, null),
                        new HomeSpec("3", 40, CareType.OLDER_PEOPLE, null, 47, null, null));
    }

    @Test
    void whomAHomeCaresForIsAColumnOrOneWordForAll() throws IOException {
        assertThat(homes("{table: homes.csv, name: home, beds: places, care-type: kind}"))
                .extracting(HomeSpec::careType)
                .containsExactly(CareType.OLDER_PEOPLE, CareType.OTHER_ADULTS, CareType.OLDER_PEOPLE);
        assertThat(homes("{table: homes.csv, name: home, beds: places, care-type: other-adults}"))
                .extracting(HomeSpec::careType)
                .containsOnly(CareType.OTHER_ADULTS);
    }

    @Test
    void aTableOfTheLibraryIsKeptAsAReferenceAndOneOfAUserIsWrittenOut() throws IOException {
        assertThat(read("{table: homes.csv, name: home, beds: places}"))
                .contains("Elm House")
                .doesNotContain("homes.csv");
        assertThat(read(
                        "{table: \"library:validation/data/nguyen2022-network-A.csv\", name: home, residents: residents,"
                                + " permanent-staff: permanent_staff}"))
                .contains("table: \"library:validation/data/nguyen2022-network-A.csv\"")
                .contains("permanent-staff: \"permanent_staff\"");
    }

    private List<HomeSpec> homes(String list) throws IOException {
        return new ScenarioReader()
                .read(scenario(list), List.of())
                .central()
                .homes()
                .list();
    }

    private String read(String list) throws IOException {
        return new ScenarioReader().read(scenario(list), List.of()).yaml();
    }

    private String scenario(String list) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), "extends: base\nhomes:\n  list: " + list + "\n")
                .toString();
    }
}
