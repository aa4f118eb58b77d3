package org.carehomesim.sim.person;

import java.util.Arrays;

/**
 * Everyone in a run: one column a property, one row a person.
 *
 * <p>Columns are plain arrays because every shift reads them. People are numbered in the order they come; a person who
 * dies keeps the row. Columns may be replaced when people are added, so nobody keeps a reference to one.
 */
public final class People {

    /** No person, home or bed. */
    public static final int NONE = -1;

    private int count;

    // Who the person is

    /** Key of the person's random streams: the same person has the same key in every scenario. */
    public long[] key;
    /** What the person is to the homes. */
    public Group[] group;
    /** Home of a resident or of permanent staff; home where an agency worker worked last; otherwise {@link #NONE}. */
    public int[] home;
    /** Bed of a resident within the home, post of permanent staff within the home, otherwise {@link #NONE}. */
    public int[] bedOrPost;
    /** What a member of a home's own staff does; null for everybody else. */
    public StaffRole[] role;
    /** How ill the person gets. */
    public SeverityGroup[] severity;
    /** Whether a resident has dementia. */
    public boolean[] dementia;

    /** Age of a resident in whole years, or 0 if it is not known. */
    public byte[] age;

    /** Whether a resident is a man. */
    public boolean[] male;

    /** Frailty of a resident: hazard of death relative to the mean of residents. */
    public float[] frailty;

    /** Weight of a resident in contacts with the whole home; above 1 for one who wanders. */
    public float[] mixing;

    /** Whether the home of a resident provides nursing. */
    public boolean[] nursing;

    // Families

    /** The staff member or visitor whose household it is (also the person's own number), or {@link #NONE}. */
    public int[] household;
    /** First of the other members of a staff member's or visitor's household; they follow each other. */
    public int[] firstMember;
    /** Number of other members of the household. */
    public int[] otherMembers;
    /** First visitor of a resident, the others follow; the resident of a visitor; otherwise {@link #NONE}. */
    public int[] visits;

    // State

    /** Course of the infection. */
    public Health[] health;
    /** Place. */
    public Whereabouts[] whereabouts;
    /** How the latest infection came to the person's household, or null before the first one. */
    public Origin[] origin;

    /** Times infected so far. */
    public int[] episode;
    /** What is left of the infection threshold, community exposure not taken off. */
    public double[] threshold;
    /** Community exposure relative to the population; 0 while not exposed. */
    public double[] communityExposure;
    /** Hazard of infection relative to a person without any protection; 0 is immune. */
    public double[] susceptibility;
    /** Infectiousness today relative to an ordinary person with symptoms. */
    public double[] infectiousness;
    /** One bit a person who is infectious: small enough for the cache, so that homes are soon known to be free of infection. */
    private long[] infectious;
    /** Contacts relative to an ordinary person; below 1 in isolation. */
    public double[] contactFactor;
    /** First day no longer in isolation or quarantine. */
    public int[] isolatedUntil;
    /** First day no longer absent from work. */
    public int[] absentUntil;
    /** Last day on which the person worked. */
    public int[] lastWorked;
    /** What vaccination leaves of infectiousness and severity. */
    public final Protection protection = new Protection();

    /** Makes room for people. */
    public People(int capacity) {
        key = new long[capacity];
        group = new Group[capacity];
        home = new int[capacity];
        bedOrPost = new int[capacity];
        role = new StaffRole[capacity];
        severity = new SeverityGroup[capacity];
        dementia = new boolean[capacity];
        age = new byte[capacity];
        male = new boolean[capacity];
        frailty = new float[capacity];
        mixing = new float[capacity];
        nursing = new boolean[capacity];
        household = new int[capacity];
        firstMember = new int[capacity];
        otherMembers = new int[capacity];
        visits = new int[capacity];
        health = new Health[capacity];
        whereabouts = new Whereabouts[capacity];
        origin = new Origin[capacity];
        episode = new int[capacity];
        threshold = new double[capacity];
        communityExposure = new double[capacity];
        susceptibility = new double[capacity];
        infectiousness = new double[capacity];
        infectious = new long[(capacity >>> 6) + 1];
        contactFactor = new double[capacity];
        isolatedUntil = new int[capacity];
        absentUntil = new int[capacity];
        lastWorked = new int[capacity];
    }

    /** Number of people ever in the run. */
    public int count() {
        return count;
    }

    /** Adds a susceptible person at the given place and returns the number. */
    public int add(long personKey, Group personGroup, SeverityGroup personSeverity, Whereabouts place) {
        if (count == key.length) {
            resize(count + count / 8 + 64);
        }
        int person = count++;
        key[person] = personKey;
        group[person] = personGroup;
        severity[person] = personSeverity;
        whereabouts[person] = place;
        health[person] = Health.SUSCEPTIBLE;
        home[person] = NONE;
        bedOrPost[person] = NONE;
        household[person] = NONE;
        firstMember[person] = NONE;
        visits[person] = NONE;
        susceptibility[person] = 1;
        frailty[person] = 1;
        mixing[person] = 1;
        contactFactor[person] = 1;
        lastWorked[person] = NONE;
        return person;
    }

    /** Whether a person is infectious. */
    public boolean isInfectious(int person) {
        return (infectious[person >>> 6] & (1L << person)) != 0;
    }

    /** A person becomes infectious, or is no longer so. */
    public void setInfectious(int person, boolean is) {
        if (is) {
            infectious[person >>> 6] |= 1L << person;
        } else {
            infectious[person >>> 6] &= ~(1L << person);
        }
    }

    /** A copy with its own columns, for a run to change. */
    public People copy() {
        People copy = new People(0);
        copy.count = count;
        copy.copyColumns(this, count + count / 16 + 64);
        return copy;
    }

    private void resize(int capacity) {
        copyColumns(this, capacity);
    }

    private void copyColumns(People from, int capacity) {
        key = Arrays.copyOf(from.key, capacity);
        group = Arrays.copyOf(from.group, capacity);
        home = Arrays.copyOf(from.home, capacity);
        bedOrPost = Arrays.copyOf(from.bedOrPost, capacity);
        role = Arrays.copyOf(from.role, capacity);
        severity = Arrays.copyOf(from.severity, capacity);
        dementia = Arrays.copyOf(from.dementia, capacity);
        age = Arrays.copyOf(from.age, capacity);
        male = Arrays.copyOf(from.male, capacity);
        frailty = Arrays.copyOf(from.frailty, capacity);
        mixing = Arrays.copyOf(from.mixing, capacity);
        nursing = Arrays.copyOf(from.nursing, capacity);
        household = Arrays.copyOf(from.household, capacity);
        firstMember = Arrays.copyOf(from.firstMember, capacity);
        otherMembers = Arrays.copyOf(from.otherMembers, capacity);
        visits = Arrays.copyOf(from.visits, capacity);
        health = Arrays.copyOf(from.health, capacity);
        whereabouts = Arrays.copyOf(from.whereabouts, capacity);
        origin = Arrays.copyOf(from.origin, capacity);
        episode = Arrays.copyOf(from.episode, capacity);
        threshold = Arrays.copyOf(from.threshold, capacity);
        communityExposure = Arrays.copyOf(from.communityExposure, capacity);
        susceptibility = Arrays.copyOf(from.susceptibility, capacity);
        infectiousness = Arrays.copyOf(from.infectiousness, capacity);
        infectious = Arrays.copyOf(from.infectious, (capacity >>> 6) + 1);
        contactFactor = Arrays.copyOf(from.contactFactor, capacity);
        isolatedUntil = Arrays.copyOf(from.isolatedUntil, capacity);
        absentUntil = Arrays.copyOf(from.absentUntil, capacity);
        lastWorked = Arrays.copyOf(from.lastWorked, capacity);
    }
}
