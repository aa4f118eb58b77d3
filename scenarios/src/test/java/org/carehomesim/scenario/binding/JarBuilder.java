package org.carehomesim.scenario.binding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.carehomesim.sim.policy.Policy;

/** Compiles sources and packs some of them, as somebody with a measure of their own does. */
final class JarBuilder {

    private static final String SERVICE = "META-INF/services/" + Policy.class.getName();
    private static final String IMPORTS = """
            package %s;
            import org.carehomesim.sim.parameter.*;
            import org.carehomesim.sim.policy.*;
            """;

    private final Path classes;
    private final Map<String, byte[]> entries = new TreeMap<>();

    /**
     * Creates the builder.
     *
     * @param classes folder of compiled classes
     */
    JarBuilder(Path classes) {
        this.classes = classes;
    }

    /** The body of a policy that does nothing; what comes first are further members. */
    static String body(String members) {
        return " implements Policy { " + members + " public String summary() { return \"Does nothing.\"; }"
                + " public void apply(Measures measures, double adherence) {} }";
    }

    /** A source file with a public class. */
    static JavaFileObject source(String packageName, String text) {
        String name = text.replaceAll("(?s).*?(record|class) (\\w+).*", "$2");
        URI uri = URI.create("string:///" + packageName.replace('.', '/') + "/" + name + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return IMPORTS.formatted(packageName) + "public " + text;
            }
        };
    }

    /** Compiles sources with nothing but the model on the class path. */
    static void compile(List<JavaFileObject> sources, Path output) throws URISyntaxException {
        Path model = Path.of(
                Policy.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> options =
                List.of("-d", output.toString(), "-cp", model.toString(), "--release", "17", "-proc:none");
        StringWriter errors = new StringWriter();
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(errors, null, null, options, null, sources)
                        .call())
                .as(errors.toString())
                .isTrue();
    }

    /** Adds a class and names it as a measure. */
    JarBuilder measure(String className) throws IOException {
        return file(className).service(className);
    }

    /** Adds a class. */
    JarBuilder file(String className) throws IOException {
        entries.put(entry(className), Files.readAllBytes(classes.resolve(entry(className))));
        return this;
    }

    /** Names a measure in the service file. */
    JarBuilder service(String className) {
        entries.put(SERVICE, className.getBytes(UTF_8));
        return this;
    }

    /** Changes a byte of a class. */
    JarBuilder change(String className, int position, int value) {
        entries.get(entry(className))[position] = (byte) value;
        return this;
    }

    /** Writes the file. */
    Path write(Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(stream)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }

    private static String entry(String className) {
        return className.replace('.', '/') + ".class";
    }
}
