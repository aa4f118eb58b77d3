package org.carehomesim.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real Spark cluster of processes on this computer: one master and some workers of one core each. */
final class StandaloneCluster implements AutoCloseable {

    /** Folder that is to Spark what an installation is: it holds the libraries of Spark. */
    static final Path SPARK_HOME = Path.of("home", "target").toAbsolutePath();

    /** Compiling for speed would take longer than it saves. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private static final String LOCALHOST = "127.0.0.1";
    private static final Pattern MASTER_STARTED = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Pattern WORKER_STARTED = Pattern.compile("Successfully registered with master");
    private static final int POLL_MILLISECONDS = 50;

    private final Path folder;
    private final Thread stopAtExit = new Thread(this::stop, "stop-standalone-cluster");
    private final List<Process> processes = new ArrayList<>();
    private final String master;

    /** Starts a master, which writes into a folder. */
    StandaloneCluster(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(stopAtExit);
        Path log = folder.resolve("master.log");
        Process process = start(
                log, "org.apache.spark.deploy.master.Master", "--host", LOCALHOST, "--port", "0", "--webui-port", "0");
        this.master = await(process, log, MASTER_STARTED).group(1);
    }

    /** Address of the master. */
    String master() {
        return master;
    }

    /** Starts one more worker. */
    Process startWorker() throws IOException, InterruptedException {
        String name = "worker-" + processes.size();
        Path log = folder.resolve(name + ".log");
        Process worker = start(
                log,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                LOCALHOST,
                "--cores",
                "1",
                "--memory",
                "600m",
                "--webui-port",
                "0",
                "--work-dir",
                folder.resolve(name).toString(),
                master);
        await(worker, log, WORKER_STARTED);
        return worker;
    }

    /**
     * Submits the packaged program, with the class that {@code bin/spark-submit} starts.
     *
     * @param directory where it runs; standard output and error go to {@code out.txt} and {@code err.txt} there
     * @param environment added to that of this process
     * @param arguments those of the program
     */
    static Process submit(String master, Path directory, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = java("org.apache.spark.deploy.SparkSubmit", "-Xmx512m");
        command.addAll(List.of("--master", master, "--executor-memory", "512m"));
        command.addAll(List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=" + LOCALHOST));
        command.addAll(List.of("--conf", "spark.executor.extraJavaOptions=" + SHORT_LIVED));
        command.addAll(List.of("--class", CarehomeOnSpark.class.getName(), Carehomes.PROGRAM.toString()));
        command.addAll(arguments);
        return start(directory, environment, command);
    }

    /** Starts the packaged program as no user should: by its class, without {@code spark-submit}. */
    static Process withLibrariesOfSpark(Path directory, String... arguments) throws IOException {
        List<String> command = java(CarehomeOnSpark.class.getName(), "-Xmx512m");
        int classPath = command.indexOf("-cp") + 1;
        command.set(classPath, Carehomes.PROGRAM + File.pathSeparator + command.get(classPath));
        command.addAll(List.of(arguments));
        return start(directory, Map.of(), command);
    }

    private static Process start(Path directory, Map<String, String> environment, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile());
        setEnvironment(builder.environment());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Process start(Path log, String main, String... arguments) throws IOException {
        List<String> command = java(main, "-Xmx256m");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        setEnvironment(builder.environment());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private static List<String> java(String main, String memory) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                SHORT_LIVED,
                "-cp",
                SPARK_HOME.resolve("jars") + "/*",
                main));
    }

    /** What Spark needs to know, and nothing of another Spark that may be installed here. */
    private static void setEnvironment(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("SPARK_") || name.equals("CAREHOME_MEASURES"));
        environment.put("SPARK_HOME", SPARK_HOME.toString());
        environment.put("SPARK_SCALA_VERSION", "2.13");
        environment.put("SPARK_LOCAL_IP", LOCALHOST);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    private static Matcher await(Process process, Path log, Pattern line) throws IOException, InterruptedException {
        while (true) {
            Matcher matcher = line.matcher(Files.readString(log));
            if (matcher.find()) {
                return matcher;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("a process of the cluster has ended: " + Files.readString(log));
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
    }

    /** Ends the workers, whose executors end with them, and the master. */
    private void stop() {
        processes.forEach(Process::destroyForcibly);
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
    }
}
