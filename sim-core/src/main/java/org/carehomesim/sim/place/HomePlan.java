package org.carehomesim.sim.place;

import org.carehomesim.sim.person.StaffRole;

/**
 * What a home is built like and who is there at the start; shared by all runs, never changed after it is built.
 *
 * @param number number of the home, from 0
 * @param spec what the scenario states of it
 * @param key key of the home's random streams
 * @param unitOfBed unit of each bed
 * @param roomOfBed room of each bed
 * @param units number of units
 * @param rooms number of rooms
 * @param quarantinePlaces places to quarantine new or returning residents
 * @param secondJobStaff permanent staff of other homes with a second job here
 * @param residentOfBed resident of each bed, or -1
 * @param holderOfPost holder of each permanent post, or -1
 * @param roleOfPost role of each permanent post
 * @param bankStaff bank staff of the home on zero-hours contracts
 * @param council number of the council that the home belongs to, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only; lists would cost boxing
public record HomePlan(
        int number,
        HomeSpec spec,
        long key,
        int[] unitOfBed,
        int[] roomOfBed,
        int units,
        int rooms,
        int quarantinePlaces,
        int[] secondJobStaff,
        int[] residentOfBed,
        int[] holderOfPost,
        StaffRole[] roleOfPost,
        int[] bankStaff,
        int council) {}
