package org.carehomesim.sim.place;

import org.carehomesim.sim.person.People;
import org.carehomesim.sim.person.StaffRole;
import org.carehomesim.sim.policy.Measures;
import org.carehomesim.sim.practice.HomePractice;

/** One care home of a run: its beds and posts, and what is going on in it. */
public final class CareHome {

    // What it is

    /** Number of the home, from 0. */
    public final int number;
    /** What the scenario states of it. */
    public final HomeSpec spec;
    /** Key of the home's random streams. */
    public final long key;
    /** Unit of each bed. */
    public final int[] unitOfBed;
    /** Room of each bed. */
    public final int[] roomOfBed;
    /** Number of units. */
    public final int units;
    /** Number of rooms. */
    public final int rooms;
    /** Places where new or returning residents can be quarantined at the same time. */
    public final int quarantinePlaces;
    /** Permanent staff of other homes who have a second job here, {@link People#NONE} where one has moved here. */
    public final int[] secondJobStaff;
    /** Role of each permanent post. */
    public final StaffRole[] roleOfPost;
    /** Bank staff of the home itself, on zero-hours contracts and not on the roster. */
    public final int[] bankStaff;
    /** Beds of each unit. */
    public final int[] bedsOfUnit;
    /** Number of the council that the home belongs to, from 0. */
    public final int council;

    // Who is there

    /** Resident whose bed it is, in the home or in hospital, or {@link People#NONE}. */
    public final int[] residentOfBed;
    /** Holder of each post, or {@link People#NONE} for a vacancy. */
    public final int[] holderOfPost;

    private int permanentStaff;

    /** Residents at the start. */
    public final int residentsAtStart;
    /** Permanent staff at the start, bank staff of the home included. */
    public final int staffAtStart;

    // What is going on

    /** What the home does about infection at present. */
    public Measures measures = new Measures();
    /** Residents in the home who are infectious. */
    public int infectiousResidents;
    /** Visitors of residents of the home who are infectious. */
    public int infectiousVisitors;
    /** Residents in the home. */
    public int residentsPresent;
    /** Residents in the home who are isolated or quarantined. */
    public int residentsIsolated;
    /** Beds that are nobody's. */
    public int emptyBeds;
    /** First day on which each place of quarantine is free again. */
    public final int[] quarantineUntil;

    /** Resident quarantined last in each place. */
    public final int[] quarantinedResident;

    /** Multiplier of transmission between people in this home. */
    public double transmissionMultiplier = 1;
    /** Infection-control practice of the home. */
    public final HomePractice practice;
    /** Share of a lead's work that is done today: 1 while the named lead is there, less by a deputy, 0 without a lead. */
    public double leadPresence;
    /** Shifts to be worked today. */
    public int shiftsNeeded;
    /** Shifts that nobody works today. */
    public int shiftsUnfilled;
    /** Shifts that own staff work as overtime today. */
    public int shiftsOvertime;
    /** Strain on staff: mean load of the last days. */
    public double strain;
    /** Share of the equipment of care needed today that is there, weighted by the protection it gives. */
    public double ppeShare = 1;
    /** Share of the masks needed today that is there; 1 where staff wear none. */
    public double maskShare = 1;
    /** The same for the care of isolated residents. */
    public double ppeShareIsolated = 1;
    /** Days of current use that the stock of the scarcest item lasts; infinite if none is needed. */
    public double ppeStockDays = Double.POSITIVE_INFINITY;

    // What happened

    /** Residents or staff known to be cases so far. */
    public int knownCases;
    /** Days on which the last known cases became known, most recent last. */
    public final RecentDays recentKnownCases = new RecentDays();
    /** Day of the first infection of a resident, or -1. */
    public int firstInfectionDay = -1;
    /** Day on which two residents had been infected within 14 days, or -1. */
    public int outbreakDay = -1;
    /** Day of the last infection of a resident, or -1. */
    public int lastInfectionDay = -1;
    /** Infections of residents. */
    public int residentInfections;
    /** Infections of permanent staff. */
    public int staffInfections;
    /** Residents who died of the infection. */
    public int residentDeaths;
    /** Permanent staff who died of the infection. */
    public int staffDeaths;
    /** Shifts worked by agency staff. */
    public int agencyShifts;

    /**
     * Creates an empty home.
     *
     * @param plan what the home is built like
     */
    public CareHome(HomePlan plan) {
        number = plan.number();
        spec = plan.spec();
        key = plan.key();
        unitOfBed = plan.unitOfBed();
        roomOfBed = plan.roomOfBed();
        units = plan.units();
        rooms = plan.rooms();
        quarantinePlaces = plan.quarantinePlaces();
        quarantineUntil = new int[plan.quarantinePlaces()];
        quarantinedResident = new int[plan.quarantinePlaces()];
        secondJobStaff = plan.secondJobStaff().clone();
        roleOfPost = plan.roleOfPost();
        bankStaff = plan.bankStaff().clone();
        council = plan.council();
        practice = new HomePractice(number, key);
        bedsOfUnit = new int[units];
        for (int unit : unitOfBed) {
            bedsOfUnit[unit]++;
        }
        residentOfBed = plan.residentOfBed().clone();
        holderOfPost = plan.holderOfPost().clone();
        residentsAtStart = taken(residentOfBed);
        permanentStaff = taken(holderOfPost);
        staffAtStart = permanentStaff + bankStaff.length;
    }

    /** Permanent staff employed. */
    public int permanentStaff() {
        return permanentStaff;
    }

    /** Gives a post that is vacant to a worker. */
    public void fillPost(int post, int worker) {
        holderOfPost[post] = worker;
        permanentStaff++;
    }

    /** The holder of a post is gone. */
    public void vacatePost(int post) {
        holderOfPost[post] = People.NONE;
        permanentStaff--;
    }

    private static int taken(int[] places) {
        int taken = 0;
        for (int person : places) {
            taken += person == People.NONE ? 0 : 1;
        }
        return taken;
    }

    /** Lets the staffing of the day tell on practice. */
    public void settlePractice() {
        practice.work(shiftsNeeded, shiftsUnfilled, agencyShifts, measures.briefedAgencyShare);
    }

    /** Whether the home has the units and the space to cohort. */
    public boolean canCohort() {
        return units > 1 && emptyBeds >= measures.cohortingEmptyBedShare * residentOfBed.length;
    }

    /** Carers wanted on every shift for cases who are cared for together. */
    public int carersOfCases() {
        return measures.caseCohortCarers > 0 && residentsIsolated > 0 && canCohort() ? measures.caseCohortCarers : 0;
    }

    /** Records that the home came to know of a case on {@code day}. */
    public void noteCase(int day) {
        knownCases++;
        recentKnownCases.add(day);
    }
}
