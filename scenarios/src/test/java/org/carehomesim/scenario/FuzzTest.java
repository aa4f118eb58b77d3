package org.carehomesim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.carehomesim.scenario.source.LibraryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shipped files damaged in many ways are read or refused in words, never with another exception. */
class FuzzTest {

    private static final List<String> FILES = List.of(
            "parameters/covid-19-2020.yaml",
            "parameters/england-care-homes.yaml",
            "parameters/england-2020-calendar.yaml",
            "scenarios/stoke-on-trent-spring-2020.yaml");

    private static final int ROUNDS = 60;
    private static final String SIGNS = "{}[]:,-#&*!|>'\"%@`~?\t\0\u0007\u00e9\ud83d 09.eE\n";

    @TempDir
    Path folder;

    @Test
    void damagedFilesAreReadOrRefusedInWords() throws IOException {
        SplittableRandom random = new SplittableRandom(20_200_201);
        int refused = 0;
        for (String name : FILES) {
            String text = new String(new LibraryFile(name).read(1 << 20), StandardCharsets.UTF_8)
                    .replace("../data/", "library:data/");
            for (int round = 0; round < ROUNDS; round++) {
                refused += isRefused(name, damage(text, random)) ? 1 : 0;
            }
        }
        // comments and texts can be damaged without harm; most other damage must be noticed
        assertThat(refused).isBetween(FILES.size() * ROUNDS / 3, FILES.size() * ROUNDS - 1);
    }

    private boolean isRefused(String name, String text) throws IOException {
        Path file = folder.resolve("damaged.yaml");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        Path whole = Files.writeString(folder.resolve("whole.yaml"), "extends: [base, damaged.yaml]\n");
        assertThat(new FileCheck().check(file.toString())).isNotNull();
        try {
            ResolvedScenario scenario = new ScenarioReader().read(whole.toString(), List.of());
            assertThat(scenario.yaml()).as(name).isNotEmpty();
            return false;
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.reason()).isNotBlank().doesNotContain("Exception");
                assertThat(problem.toString()).doesNotContain("\n");
            });
            return true;
        }
    }

    private static String damage(String text, SplittableRandom random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = random.nextInt(lines.size());
        int at = random.nextInt(text.length());
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + SIGNS.charAt(random.nextInt(SIGNS.length())) + text.substring(at);
            case 2 -> text.substring(0, at);
            case 3 -> {
                lines.add(line, lines.get(random.nextInt(lines.size())));
                yield String.join("\n", lines);
            }
            case 4 -> {
                Collections.swap(lines, line, random.nextInt(lines.size()));
                yield String.join("\n", lines);
            }
            case 5 -> {
                lines.remove(line);
                yield String.join("\n", lines);
            }
            case 6 -> {
                lines.set(line, lines.get(line).replaceFirst("[0-9]+(\\.[0-9]+)?", "many"));
                yield String.join("\n", lines);
            }
            case 7 -> {
                lines.set(line, lines.get(line).replaceFirst("[0-9]+(\\.[0-9]+)?", "-1e308"));
                yield String.join("\n", lines);
            }
            default -> {
                lines.set(line, "  " + lines.get(line));
                yield String.join("\n", lines);
            }
        };
    }
}
