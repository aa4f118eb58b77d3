package org.carehomesim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the compiled classes may use: the direction between modules, no cycles, and a model free of side effects. */
class ArchitectureTest {

    private static final int FEWEST_CLASSES = 150;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.carehomesim");

    private static final String MODEL = MavenModule.SIM_CORE.packages();

    private static final Set<String> TRANSCENDENTAL = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "sin", "cos", "tan", "asin", "acos", "atan",
            "atan2", "sinh", "cosh", "tanh", "hypot");

    @Test
    void rulesLookAtTheWholeProgram() {
        assertThat(CLASSES)
                .as("classes found; with too few of them the other rules would prove nothing")
                .hasSizeGreaterThan(FEWEST_CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void rulesLookAtEverySourceFileOfAModule(MavenModule module) throws IOException {
        assertThat(module.classNames()).isNotEmpty().allMatch(CLASSES::contain, "is among the classes looked at");
    }

    @ParameterizedTest
    @EnumSource
    void moduleUsesOnlyModulesBeforeIt(MavenModule module) {
        classes()
                .that()
                .resideInAPackage(module.packages())
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.carehomesim..")).or(resideInAnyPackage(module.packagesItMayUse())))
                .because("data flows one way, and no module knows what comes after it")
                .check(CLASSES);
    }

    @Test
    void everyClassBelongsToAModule() {
        String[] packages =
                Arrays.stream(MavenModule.values()).map(MavenModule::packages).toArray(String[]::new);
        classes().should().resideInAnyPackage(packages).check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.carehomesim.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void modelDrawsOnlyFromKeyedStreams() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.random", "ec.util")
                        .or(belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(Collections.class, "shuffle", List.class)
                .because("a draw must depend on seed, replicate, who, when and what for, and on nothing else")
                .check(CLASSES);
    }

    @Test
    void modelDoesNotReadTheClock() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(describe(
                        "now() of java.time",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Clock.class))
                .because("the same seed must give the same run at any time")
                .check(CLASSES);
    }

    /** Java may work these out by the processor's own instructions, with another last digit on another machine. */
    @Test
    void numbersAreTheSameOnAnyMachine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.carehomesim.sim..",
                        "org.carehomesim.scenario..",
                        "org.carehomesim.results..",
                        "org.carehomesim.experiment..")
                .should()
                .callMethodWhere(describe(
                        "Math's transcendental functions, for which there is StrictMath",
                        call -> call.getTargetOwner().isEquivalentTo(Math.class)
                                && TRANSCENDENTAL.contains(call.getName())))
                .check(CLASSES);
    }

    @Test
    void modelKnowsNoFilesThreadsOrScreens() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.nio.file..",
                        "java.net..",
                        "java.sql..",
                        "java.util.concurrent..",
                        "java.awt..",
                        "javax.swing..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "org.jfree..",
                        "sim.display..",
                        "sim.portrayal.."))
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.io").and(not(belongToAnyOf(Serializable.class))))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Thread.class, ThreadLocal.class))
                .because("the model computes; others read, write, schedule and draw")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(MavenModule.CLI.packages())
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(MavenModule.CLI.packages())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingLogsBehindTheUsersBack() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .check(CLASSES);
    }

    @Test
    void exceptionsSayWhatWentWrongByTheirType() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    @Test
    void nothingChangesBetweenRunsInStaticFields() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("runs in one process must not know of each other")
                .check(CLASSES);
    }
}
