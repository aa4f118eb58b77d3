package org.carehomesim.sim.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * A SplitMix64 generator that is set to a key before each use, so that library samplers draw from keyed streams.
 *
 * <p>Source: Steele, Lea, Flood (2014), Fast splittable pseudorandom number generators; mixing function 13 of Stafford.
 */
public final class KeyedGenerator implements UniformRandomProvider {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    /** Starts the stream of a key. */
    void start(long key) {
        state = key;
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Mixes the bits of a number so that close numbers give unrelated ones. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
