package org.carehomesim.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script in a project of empty files, with a Java and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private LauncherProject project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new LauncherProject(folder.resolve("a folder"));
    }

    @Test
    void passesArgumentsAsTheyAreAndStaysInTheFolderItWasCalledFrom() throws Exception {
        project.builtAt(BUILT);
        Path here = Files.createDirectories(folder.resolve("some where"));
        LauncherProject.Outcome outcome = project.run(here, "run", "my home.yaml", "*", "");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.lines()).contains("in " + here.toRealPath());
        assertThat(outcome.lines()).containsSequence("org.carehomesim.cli.Carehome", "run", "my home.yaml", "*", "");
        assertThat(project.builds()).isZero();
    }

    @Test
    void isFoundThroughSymbolicLinks() throws Exception {
        project.builtAt(BUILT);
        Path first = Files.createSymbolicLink(folder.resolve("first"), project.launcher());
        Path second = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("bin")).resolve("carehome"),
                Path.of("../" + first.getFileName()));
        LauncherProject.Outcome outcome = project.runAs(second, folder, "list");
        assertThat(outcome.lines())
                .contains(project.jar() + ":" + project.libraries() + "/viz-0.1.0.jar:" + project.libraries() + "/*")
                .endsWith("list");
    }

    @Test
    void passesJavaOptions() throws Exception {
        project.builtAt(BUILT);
        project.environment().put("JAVA_OPTS", "-Xmx1g -Dx=y");
        assertThat(project.run(folder, "list").lines()).containsSequence("-Xmx1g", "-Dx=y", "-cp");
    }

    @Test
    void buildsWhatIsMissingAndKeepsStandardOutputClean() throws Exception {
        LauncherProject.Outcome outcome = project.run(folder, "schema");
        assertThat(project.builds()).isEqualTo(1);
        assertThat(outcome.errors()).startsWith("building CareHomeSim").contains("fake Maven");
        assertThat(outcome.lines()).doesNotContain("fake Maven").endsWith("schema");
        project.run(folder, "schema");
        assertThat(project.builds()).as("builds after a second call").isEqualTo(1);
    }

    @Test
    void buildsWhenASourceOrAPomIsNewer() throws Exception {
        for (String changed : List.of(
                "pom.xml",
                "sim-core/pom.xml",
                "sim-core/src/main/java/A.java",
                "scenarios/validation/data/contacts.csv")) {
            project.builtAt(BUILT);
            int before = project.builds();
            project.changedAt(changed, BUILT.plusSeconds(60));
            project.run(folder, "list");
            assertThat(project.builds())
                    .as("builds after a change of %s", changed)
                    .isEqualTo(before + 1);
        }
    }

    @Test
    void doesNotBuildForNewTestsOrResults() throws Exception {
        project.builtAt(BUILT);
        project.changedAt("sim-core/src/test/java/ATest.java", BUILT.plusSeconds(60));
        project.changedAt("results/out/first/runs.csv", BUILT.plusSeconds(60));
        project.run(folder, "list");
        assertThat(project.builds()).isZero();
    }

    @Test
    void buildsOnlyOnceWhenCalledTwiceAtTheSameTime() throws Exception {
        Process one = project.start(project.launcher(), folder, "list");
        Process two = project.start(project.launcher(), folder, "check");
        assertThat(LauncherProject.outcome(one).lines()).endsWith("list");
        assertThat(LauncherProject.outcome(two).lines()).endsWith("check");
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void buildsOnlyOnceWithoutFlock() throws Exception {
        project.removeTool("flock");
        buildsOnlyOnceWhenCalledTwiceAtTheSameTime();
        assertThat(project.root().resolve("target/carehome-build.lock.d")).doesNotExist();
    }

    @Test
    void saysThatABuildFailed() throws Exception {
        project.makeBuildsFail();
        LauncherProject.Outcome outcome = project.run(folder, "list");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).endsWith("carehome: the build failed; the messages above say why\n");
        assertThat(outcome.lines()).isEmpty();
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        project.removeTool("mvn");
        LauncherProject.Outcome outcome = project.run(folder, "list");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .isEqualTo("carehome: Maven (mvn) not found on PATH; it is needed once to build"
                        + " CareHomeSim, version 3.8 or newer\n");
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        project.removeTool("java");
        LauncherProject.Outcome outcome = project.run(folder, "list");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .isEqualTo("carehome: Java not found; install a JDK 17 or newer and put it on PATH or set JAVA_HOME\n");
    }

    @Test
    void saysThatJavaHomeIsWrong() throws Exception {
        project.environment().put("JAVA_HOME", folder.toString());
        LauncherProject.Outcome outcome = project.run(folder, "list");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .isEqualTo("carehome: JAVA_HOME is " + folder + ", but there is no bin/java in it\n");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        project.javaVersion("1.8.0_292");
        LauncherProject.Outcome outcome = project.run(folder, "list");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .startsWith("carehome: Java 17 or newer is needed, but ")
                .endsWith(" is version 1.8.0_292\n");
    }

    @Test
    void allowsNativeCodeOnNewerJava() throws Exception {
        project.builtAt(BUILT);
        project.javaVersion("25");
        assertThat(project.run(folder, "list").lines()).contains("--enable-native-access=ALL-UNNAMED");
    }
}
