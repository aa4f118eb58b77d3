/** The whole: one run of a region's care homes as a MASON simulation with its daily timetable. */
package org.carehomesim.sim.sector;
