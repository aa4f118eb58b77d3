package org.carehomesim.spark;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.carehomesim.cli.RunPlace;
import org.carehomesim.experiment.RunExecutionException;
import org.carehomesim.experiment.RunExecutor;
import org.carehomesim.scenario.Experiment;
import org.carehomesim.scenario.binding.PolicyCatalogue;
import org.carehomesim.scenario.measure.MeasureException;
import org.carehomesim.scenario.measure.MeasureJar;
import org.carehomesim.scenario.measure.MeasurePath;

/** The Spark cluster that the program was submitted to. Work on it begins with the first run, so that bad input needs none. */
final class SparkCluster implements RunPlace, AutoCloseable {

    /** Name of the setting with the address of the cluster. */
    static final String MASTER = "spark.master";

    private final SparkConf settings;
    private final List<Path> libraries;
    private JavaSparkContext context;

    /**
     * Prepares the use of a cluster; nothing is started.
     *
     * @param settings those of {@code spark-submit}
     * @param libraries JAR files that executors need beside that of this program
     */
    SparkCluster(SparkConf settings, List<Path> libraries) {
        this.settings = settings.clone();
        this.libraries = List.copyOf(libraries);
        this.settings.set("spark.app.name", "carehome");
        // what happens is told by the command; of Spark, only what is wrong
        this.settings.setIfMissing("spark.log.level", "WARN");
        this.settings.setIfMissing("spark.ui.showConsoleProgress", "false");
    }

    @Override
    public String name() {
        return "Spark at " + settings.get(MASTER);
    }

    @Override
    public RunExecutor executor(Experiment experiment, boolean lineList) {
        refuseSameNames(PolicyCatalogue.added());
        return new SparkRuns(this, new SliceMaker(experiment, lineList));
    }

    /** Executors find all files of the driver in one folder. */
    private static void refuseSameNames(List<MeasureJar> measures) {
        Set<String> names = new HashSet<>();
        for (MeasureJar measure : measures) {
            if (!names.add(measure.fileName())) {
                throw new MeasureException(
                        measure.file(), "has the file name of another file of measures; rename it for use with Spark");
            }
        }
    }

    /**
     * The connection to the cluster, made when it is first needed.
     *
     * @throws RunExecutionException if there is none
     */
    synchronized JavaSparkContext context() {
        if (context == null) {
            List<MeasureJar> measures = PolicyCatalogue.added();
            if (!measures.isEmpty()) {
                String names = measures.stream().map(MeasureJar::fileName).collect(joining(File.pathSeparator));
                settings.setExecutorEnv(MeasurePath.VARIABLE, names);
            }
            try {
                context = new JavaSparkContext(settings);
                libraries.forEach(file -> context.addJar(file.toString()));
                measures.forEach(measure -> context.addFile(measure.file().toString()));
            } catch (Exception e) {
                // whatever it is: Scala throws checked exceptions without declaring them
                throw new RunExecutionException(name() + " cannot be used: " + SparkMessages.reason(e), e);
            }
        }
        return context;
    }

    /** Cores that tasks can use now; they change when executors come and go. */
    int cores() {
        return Math.max(1, context().defaultParallelism());
    }

    /** Whether this process is told to end, at which Spark ends its work at once. */
    static boolean isEnding() {
        Thread hook = new Thread(() -> {}, "carehomesim-probe");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            // Java's only way of telling
            return true;
        }
    }

    @Override
    public synchronized void close() {
        if (context != null) {
            context.close();
        }
    }
}
