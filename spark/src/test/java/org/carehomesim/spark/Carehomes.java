package org.carehomesim.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carehomesim.sim.policy.Policy;

/** The packaged command without Spark, what it writes, and what it is given. */
final class Carehomes {

    /** The JAR file that is submitted; it names the libraries beside it. */
    static final Path PROGRAM = Path.of("target", "carehome-spark.jar").toAbsolutePath();

    private static final Pattern RUNS_OVER = Pattern.compile("\"runs\":(\\d+)");

    private Carehomes() {}

    /** Starts the command in a process of its own, on threads of this computer. */
    static Process start(Path directory, Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                PROGRAM.toString(),
                "org.carehomesim.cli.Carehome"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Packs a measure into a JAR file as a user would. */
    static Path writeMeasure(Path file, Class<? extends Policy> measure) throws IOException {
        String name = measure.getName().replace('.', '/') + ".class";
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(stream);
                InputStream compiled = measure.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            compiled.transferTo(jar);
            jar.putNextEntry(new JarEntry("META-INF/services/" + Policy.class.getName()));
            jar.write(measure.getName().getBytes(UTF_8));
        }
        return file;
    }

    /** Number of runs that a batch that goes on has committed. */
    static int runsOver(Path results) throws IOException {
        Path journal = results.resolve(".batch/journal");
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(journal)) {
            return lines.map(RUNS_OVER::matcher)
                    .filter(Matcher::find)
                    .mapToInt(runs -> Integer.parseInt(runs.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    /** The files of a results folder by name with their content, but for what names the time and the command. */
    static Map<String, String> comparable(Path results) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(results.relativize(file).toString(), Files.readString(file));
            }
        }
        contents.computeIfPresent(
                "manifest.json", (name, text) -> text.replaceAll("\"(command|start|end)\" : \".*?\"", "\"$1\" : \"\""));
        contents.computeIfPresent(
                "report.html", (name, text) -> text.replaceAll("(?s)<dt>(Command|Started|Ended)</dt>.*?</dd>", ""));
        return contents;
    }
}
