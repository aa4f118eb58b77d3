package org.carehomesim.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.carehomesim.cli.Carehome;

/**
 * The {@code carehome} command for {@code spark-submit}: as ever, but the runs of {@code carehome batch} are carried out by
 * a Spark cluster.
 */
public final class CarehomeOnSpark {

    private static final Path LIBRARIES = Path.of("lib");

    /** Writes tables, which only the driver does, and is larger than everything else together. */
    private static final String DRIVER_ONLY = "duckdb";

    private static final int BAD_USAGE = 2;

    private CarehomeOnSpark() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        SparkConf settings = new SparkConf();
        if (!settings.contains(SparkCluster.MASTER)) {
            System.err.println("carehome: start this program with spark-submit, which says where the cluster is");
            System.exit(BAD_USAGE);
        }
        int exitCode;
        try (SparkCluster cluster = new SparkCluster(settings, libraries())) {
            exitCode = Carehome.execute(cluster, arguments);
        }
        System.exit(exitCode);
    }

    /** The JAR files in the folder {@code lib} beside that of this program; none if it runs from a folder of classes. */
    private static List<Path> libraries() {
        Path program;
        try {
            program = Path.of(CarehomeOnSpark.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
        Path folder = program.resolveSibling(LIBRARIES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(DRIVER_ONLY))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
