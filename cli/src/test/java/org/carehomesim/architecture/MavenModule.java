package org.carehomesim.architecture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The modules in the order of the data's way through them. */
enum MavenModule {
    SIM_CORE("sim-core", "org.carehomesim.sim"),
    SCENARIOS("scenarios", "org.carehomesim.scenario"),
    RESULTS("results", "org.carehomesim.results"),
    EXPERIMENTS("experiments", "org.carehomesim.experiment"),
    VIZ("viz", "org.carehomesim.viz"),
    CLI("cli", "org.carehomesim.cli");

    private final String folder;
    private final String rootPackage;

    MavenModule(String folder, String rootPackage) {
        this.folder = folder;
        this.rootPackage = rootPackage;
    }

    /** Name of the module's folder. */
    String folder() {
        return folder;
    }

    /** The module's packages as ArchUnit writes them. */
    String packages() {
        return rootPackage + "..";
    }

    /** The other modules that this one may use. */
    List<MavenModule> mayUse() {
        return switch (this) {
            case SIM_CORE -> List.of();
            case SCENARIOS, RESULTS -> List.of(SIM_CORE);
            case EXPERIMENTS, VIZ -> List.of(SIM_CORE, SCENARIOS, RESULTS);
            case CLI -> List.of(SIM_CORE, SCENARIOS, RESULTS, EXPERIMENTS, VIZ);
        };
    }

    /** The packages that this module may use: its own and those of {@link #mayUse()}. */
    String[] packagesItMayUse() {
        return Stream.concat(Stream.of(this), mayUse().stream())
                .map(MavenModule::packages)
                .toArray(String[]::new);
    }

    /** The module's folder on disk. */
    Path path() {
        return root().resolve(folder);
    }

    /** Names of the classes that the module's source files are named for. */
    List<String> classNames() throws IOException {
        Path sources = path().resolve("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> sources.relativize(file).toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file ->
                            file.substring(0, file.length() - ".java".length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }

    /** The project's folder; tests run in the folder of the module {@code cli}. */
    static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }
}
