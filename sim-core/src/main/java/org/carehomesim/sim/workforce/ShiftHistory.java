package org.carehomesim.sim.workforce;

import java.util.Arrays;
import org.carehomesim.sim.place.CareHome;

/** Who worked with whom in one home on the last days. */
final class ShiftHistory {

    private static final int NEVER = -1;

    /** By place of the day: of each shift the number on duty, then who. */
    private final int[][] entries;

    private final int[] dayOf;
    private final int shifts;

    /**
     * Remembers nothing yet.
     *
     * @param days number of days to remember, today included
     * @param shifts shifts of a day
     */
    ShiftHistory(int days, int shifts) {
        this.shifts = shifts;
        entries = new int[days][shifts];
        dayOf = new int[days];
        Arrays.fill(dayOf, NEVER);
    }

    /** Number of days that it reaches back to, today included. */
    int days() {
        return entries.length;
    }

    /** Takes down who is on duty on a day, in place of the earliest day remembered. */
    void remember(int day, CareHome home, Duty duty) {
        int place = day % entries.length;
        int length = shifts;
        for (int shift = 0; shift < shifts; shift++) {
            length += duty.count(home, shift);
        }
        if (entries[place].length < length) {
            entries[place] = new int[length + length / 4];
        }
        int[] entry = entries[place];
        int next = 0;
        for (int shift = 0; shift < shifts; shift++) {
            int count = duty.count(home, shift);
            entry[next++] = count;
            System.arraycopy(duty.onDuty(home, shift), 0, entry, next, count);
            next += count;
        }
        dayOf[place] = day;
    }

    /** Tells who worked in the same shifts as somebody on a day, if the day is remembered. */
    void colleagues(int person, int day, Colleagues told) {
        int place = day % entries.length;
        if (dayOf[place] != day) {
            return;
        }
        int[] entry = entries[place];
        int next = 0;
        for (int shift = 0; shift < shifts; shift++) {
            int first = next + 1;
            int end = first + entry[next];
            if (contains(entry, first, end, person)) {
                for (int i = first; i < end; i++) {
                    if (entry[i] != person) {
                        told.workedTogether(entry[i]);
                    }
                }
            }
            next = end;
        }
    }

    private static boolean contains(int[] entry, int first, int end, int person) {
        for (int i = first; i < end; i++) {
            if (entry[i] == person) {
                return true;
            }
        }
        return false;
    }

    /** Told of colleagues. */
    interface Colleagues {

        /** The other worked in the same shift. */
        void workedTogether(int other);
    }
}
