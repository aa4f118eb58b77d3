package org.carehomesim.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What came of the runs of a slice, packed for the network.
 *
 * <p>Counts by day and home are mostly small numbers, of which packing leaves a small part.
 */
final class SliceResult implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int BUFFER_BYTES = 1 << 16;

    /** The attempts, serialised and deflated. */
    private final byte[] packed;

    private final double seconds;

    private SliceResult(byte[] packed, double seconds) {
        this.packed = packed;
        this.seconds = seconds;
    }

    /**
     * Packs what came of runs.
     *
     * @param attempts the runs in their order
     * @param seconds how long they took
     */
    static SliceResult pack(List<Attempt> attempts, double seconds) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (ObjectOutputStream out = new ObjectOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER_BYTES))) {
            out.writeInt(attempts.size());
            for (Attempt attempt : attempts) {
                out.writeObject(attempt);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return new SliceResult(bytes.toByteArray(), seconds);
    }

    /** Size on the network. */
    int bytes() {
        return packed.length;
    }

    /** How long the runs took, in seconds. */
    double seconds() {
        return seconds;
    }

    /** What came of the runs, in their order. */
    List<Attempt> attempts() {
        try (ObjectInputStream in = new ObjectInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            Attempt[] attempts = new Attempt[in.readInt()];
            for (int i = 0; i < attempts.length; i++) {
                attempts[i] = (Attempt) in.readObject();
            }
            return List.of(attempts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("executors run another version of the program", e);
        }
    }
}
