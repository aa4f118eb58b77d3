package org.carehomesim.scenario.binding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.carehomesim.scenario.measure.MeasureException;
import org.carehomesim.scenario.measure.MeasureJar;
import org.carehomesim.scenario.measure.MeasurePath;
import org.carehomesim.sim.policy.Policy;

/** The policies that can be named: those of the model and those of JAR files that the user added. */
public final class PolicyCatalogue {

    private final Map<String, Policy> prototypes = new TreeMap<>();
    private final List<MeasureJar> jars = new ArrayList<>();

    private PolicyCatalogue() {}

    /**
     * Policies with their default settings, by name.
     *
     * @throws MeasureException if one that was added cannot be used
     */
    public static Map<String, Policy> prototypes() {
        return Holder.CATALOGUE.get().all();
    }

    /**
     * JAR files that the environment variable {@value MeasurePath#VARIABLE} names.
     *
     * @throws MeasureException if one of them cannot be used
     */
    public static List<MeasureJar> added() {
        return Holder.CATALOGUE.get().jars();
    }

    /** The JAR file that a policy was added by; empty for those of the model. */
    public static Optional<MeasureJar> origin(String policy) {
        return Holder.CATALOGUE.get().jarOf(policy);
    }

    /**
     * The policies of the model and those of JAR files.
     *
     * @param paths JAR files and folders that hold some, as in {@value MeasurePath#VARIABLE}
     * @throws MeasureException if one of them cannot be used
     */
    static PolicyCatalogue read(String paths) {
        PolicyCatalogue catalogue = new PolicyCatalogue();
        ServiceLoader.load(Policy.class, PolicyCatalogue.class.getClassLoader())
                .forEach(policy -> catalogue.prototypes.put(policy.name(), policy));
        for (Path file : MeasurePath.jars(paths)) {
            MeasureJar jar = MeasureJar.read(file);
            jar.policies().forEach(policy -> catalogue.add(jar, policy));
            catalogue.jars.add(jar);
        }
        return catalogue;
    }

    Map<String, Policy> all() {
        return Collections.unmodifiableMap(prototypes);
    }

    List<MeasureJar> jars() {
        return Collections.unmodifiableList(jars);
    }

    private void add(MeasureJar jar, Policy policy) {
        String name = policy.name();
        PolicyCheck.problem(policy).ifPresent(problem -> {
            throw new MeasureException(jar.file(), "the measure '" + name + "' cannot be used: " + problem);
        });
        if (prototypes.putIfAbsent(name, policy) != null) {
            String other = jarOf(name).map(jarOf -> jarOf.file().toString()).orElse("CareHomeSim itself");
            throw new MeasureException(
                    jar.file(),
                    "there is a measure '" + name + "' already, in " + other + "; rename the class "
                            + policy.getClass().getName());
        }
    }

    Optional<MeasureJar> jarOf(String name) {
        return jars.stream()
                .filter(jar ->
                        jar.policies().stream().anyMatch(policy -> policy.name().equals(name)))
                .findFirst();
    }

    /** Loads the policies once, when they are first needed; what is wrong with one is told whenever they are asked for. */
    private static final class Holder {

        private static final Supplier<PolicyCatalogue> CATALOGUE = attempt();

        private static Supplier<PolicyCatalogue> attempt() {
            try {
                PolicyCatalogue catalogue = read(System.getenv().getOrDefault(MeasurePath.VARIABLE, ""));
                return () -> catalogue;
            } catch (MeasureException e) {
                return () -> {
                    throw e;
                };
            }
        }
    }
}
