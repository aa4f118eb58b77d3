package org.carehomesim.sim.observe;

/** Infections of all groups together by day and the setting they were caught in. */
public final class SettingCounts {

    private static final int SETTINGS = Setting.values().length;

    private final int[] counts;

    /** Creates counts of zero for a number of days. */
    public SettingCounts(int days) {
        counts = new int[days * SETTINGS];
    }

    /** Infections caught in a setting on a day; days count from 0. */
    public int get(int day, Setting setting) {
        return counts[day * SETTINGS + setting.ordinal()];
    }

    /** Counts one infection. */
    public void add(int day, Setting setting) {
        counts[day * SETTINGS + setting.ordinal()]++;
    }
}
