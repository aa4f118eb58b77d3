package org.carehomesim.scenario.binding;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.carehomesim.sim.parameter.Distribution;

/** Gives each uncertain parameter its value in one run. */
@FunctionalInterface
public interface UncertainValues {

    /** The mean of each. */
    UncertainValues CENTRAL = (path, distribution) -> distribution.mean();

    /** Value of the parameter at {@code path}. */
    double of(String path, Distribution distribution);

    /**
     * One draw of each parameter, a function of seed, replicate and path alone: the same in every scenario compared.
     *
     * <p>The path is hashed by FNV-1a (64 bits, UTF-8), combined with seed and replicate by the finalizer of SplitMix64,
     * and seeds a SplitMix64 generator; its first number in (0, 1) goes through the inverse of the distribution.
     */
    static UncertainValues ofReplicate(long seed, int replicate) {
        return (path, distribution) -> distribution.quantile(uniform(seed, replicate, path));
    }

    private static double uniform(long seed, int replicate, String path) {
        long key = mix(mix(mix(seed) + replicate) ^ fnv1a(path));
        return ((new SplitMix64(key).nextLong() >>> 11) + 0.5) * 0x1p-53;
    }

    /** Fowler, Noll and Vo's hash, variant 1a, 64 bits. */
    private static long fnv1a(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** One step of SplitMix64: Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators. */
    private static long mix(long state) {
        long z = state + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
