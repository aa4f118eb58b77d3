package org.carehomesim.scenario.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carehomesim.scenario.source.Hash;
import org.carehomesim.sim.policy.Policy;

/**
 * A JAR file with measures that a user added.
 *
 * @param file where it is
 * @param sha256 hash of the file, as 64 hexadecimal digits
 * @param policies its measures with their default settings
 */
public record MeasureJar(Path file, String sha256, List<Policy> policies) {

    private static final String SERVICE = "META-INF/services/" + Policy.class.getName();
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CLASS_VERSION = Pattern.compile("class file version (\\d+)");

    /** Class files of Java 17 have version 61. */
    private static final int CLASS_VERSION_OF_JAVA_0 = 44;

    /** Copies the list. */
    public MeasureJar {
        policies = List.copyOf(policies);
    }

    /**
     * Loads the measures of a JAR file. Each file has a class loader of its own, so that the classes of one cannot be
     * taken for those of another; it stays open as long as the program runs.
     *
     * @throws MeasureException if the file or a measure in it cannot be used
     */
    public static MeasureJar read(Path file) {
        String hash = sha256(file);
        refuseUnlessJar(file);
        ClassLoader loader = new URLClassLoader(new URL[] {url(file)}, MeasureJar.class.getClassLoader());
        List<Policy> policies;
        try {
            policies = ServiceLoader.load(Policy.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw new MeasureException(file, reason(e), e);
        } catch (LinkageError e) {
            throw new MeasureException(file, reason(e), e);
        }
        if (policies.isEmpty()) {
            throw new MeasureException(file, SERVICE + " in it names no measure of its own");
        }
        policies.forEach(policy -> refuseUnlessNamed(file, policy));
        return new MeasureJar(file, hash, policies);
    }

    /** Name of the file without its folder. */
    public String fileName() {
        return file.getFileName().toString();
    }

    private static String sha256(Path file) {
        try {
            return Hash.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new MeasureException(file, "cannot be read", e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseUnlessJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            if (jar.getEntry(SERVICE) == null) {
                throw new MeasureException(
                        file, "holds no measure: the file " + SERVICE + ", which names their classes, is not in it");
            }
        } catch (IOException e) {
            throw new MeasureException(file, "is no JAR file, or a damaged one", e);
        }
    }

    private static void refuseUnlessNamed(Path file, Policy policy) {
        String kind = policy.getClass().getName();
        String name;
        String summary;
        try {
            name = policy.name();
            summary = policy.summary();
        } catch (RuntimeException | LinkageError e) {
            throw new MeasureException(file, kind + " cannot tell its name or summary: " + e, e);
        }
        if (name == null || !NAME.matcher(name).matches()) {
            throw new MeasureException(
                    file, kind + " has the name '" + name + "'; names are words in small letters, joined by hyphens");
        }
        if (summary == null || summary.isBlank()) {
            throw new MeasureException(file, kind + " has no summary");
        }
    }

    /** In the words of the service loader, which name the class, without those that only name the service. */
    private static String reason(ServiceConfigurationError error) {
        if (error.getCause() instanceof LinkageError linkage) {
            return reason(linkage);
        }
        String words = String.valueOf(error.getMessage()).replace(Policy.class.getName() + ": ", "");
        String cause = error.getCause() == null ? "" : " (" + innermost(error.getCause()) + ")";
        return "a measure that " + SERVICE + " names cannot be used: " + words + cause;
    }

    private static Throwable innermost(Throwable error) {
        return error.getCause() == null ? error : innermost(error.getCause());
    }

    private static String reason(LinkageError error) {
        if (error instanceof UnsupportedClassVersionError) {
            Matcher version = CLASS_VERSION.matcher(String.valueOf(error.getMessage()));
            String needed = version.find()
                    ? "Java " + (Integer.parseInt(version.group(1)) - CLASS_VERSION_OF_JAVA_0)
                    : "a newer Java";
            return "is built for " + needed + ", but this is Java "
                    + Runtime.version().feature() + "; build it with the compiler's option --release 17";
        }
        if (error instanceof NoClassDefFoundError) {
            return "needs a class that is neither in it nor in CareHomeSim: " + error.getMessage();
        }
        return "does not fit this version of CareHomeSim, or is damaged: " + error;
    }
}
