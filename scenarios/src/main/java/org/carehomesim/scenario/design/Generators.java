package org.carehomesim.scenario.design;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/** Random numbers of a design: a function of its seed and of a key, such as the path of a parameter. */
final class Generators {

    private Generators() {}

    /** The generator for a key; other keys and seeds have other ones. */
    static UniformRandomProvider of(long seed, String key) {
        SplitMix64 keyed = new SplitMix64(new SplitMix64(seed).nextLong() ^ hash(key));
        return new XoRoShiRo128PlusPlus(keyed.nextLong(), keyed.nextLong());
    }

    /** Fowler, Noll and Vo's hash, variant 1a, 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
