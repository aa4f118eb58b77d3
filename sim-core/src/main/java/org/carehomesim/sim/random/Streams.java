package org.carehomesim.sim.random;

/**
 * Keyed random numbers of one run: a draw is a function of seed, replicate, purpose, who and when.
 *
 * <p>Draws do not depend on what else was drawn, in which order, or on which thread. Two scenarios with the same seed
 * and replicate therefore share every draw that means the same thing (common random numbers). One object serves one
 * thread.
 */
public final class Streams {

    private static final long WHO = 0xd1342543de82ef95L;
    private static final long WHEN = 0xaf251af3b0f025b5L;

    private final long run;
    private final KeyedGenerator generator = new KeyedGenerator();

    /**
     * Streams of a run.
     *
     * @param seed random seed of the batch
     * @param replicate number of the replicate
     */
    public Streams(long seed, int replicate) {
        run = KeyedGenerator.mix(KeyedGenerator.mix(seed + WHO) + replicate * WHEN);
    }

    /** A uniform draw in (0, 1), both ends excluded. */
    public double uniform(Purpose purpose, long who, long when) {
        return ((key(purpose, who, when) >>> 12) + 0.5) * 0x1p-52;
    }

    /** A draw in {0, ..., bound - 1}. */
    public int index(Purpose purpose, long who, long when, int bound) {
        return (int) (uniform(purpose, who, when) * bound);
    }

    /** An exponential draw with mean 1, by inversion; the same bits on every machine. */
    public double exponential(Purpose purpose, long who, long when) {
        return -StrictMath.log(uniform(purpose, who, when));
    }

    /** The generator that {@link #start} sets; for samplers made once and used often. */
    public KeyedGenerator generator() {
        return generator;
    }

    /** Sets {@link #generator()} to the stream of a key. */
    public void start(Purpose purpose, long who, long when) {
        generator.start(key(purpose, who, when));
    }

    /** Key of somebody or something that arises from {@code parent}, the {@code number}th of its kind. */
    public static long childKey(long parent, long number) {
        return KeyedGenerator.mix(KeyedGenerator.mix(parent * WHO + 1) + number * WHEN);
    }

    private long key(Purpose purpose, long who, long when) {
        long key = KeyedGenerator.mix(run ^ purpose.salt());
        key = KeyedGenerator.mix(key + who * WHO);
        return KeyedGenerator.mix(key + when * WHEN);
    }
}
