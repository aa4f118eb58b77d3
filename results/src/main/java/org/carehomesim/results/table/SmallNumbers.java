package org.carehomesim.results.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The whole numbers from 0 to 999 as cells with the comma before them, four bytes each: almost all cells of the large
 * tables are one of these, and are written by a single store instead of a division for every digit.
 */
final class SmallNumbers {

    /** First number that is none of them. */
    static final int END = 1_000;

    private static final VarHandle FOUR_BYTES =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int[] CELLS = new int[END];
    private static final byte[] LENGTHS = new byte[END];

    static {
        for (int number = 0; number < END; number++) {
            String cell = "," + number;
            for (int i = 0; i < cell.length(); i++) {
                CELLS[number] |= cell.charAt(i) << (i * Byte.SIZE);
            }
            LENGTHS[number] = (byte) cell.length();
        }
    }

    private SmallNumbers() {}

    /**
     * Writes a comma and a number.
     *
     * @param number from 0 to 999
     * @param buffer with room for four bytes from {@code start} on, all of which may change
     * @return the end of what was written
     */
    static int write(int number, byte[] buffer, int start) {
        FOUR_BYTES.set(buffer, start, CELLS[number]);
        return start + LENGTHS[number];
    }
}
