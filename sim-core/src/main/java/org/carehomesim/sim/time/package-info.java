/** Days of a run: the calendar, what is due on which day, and hazards accumulated over days. */
package org.carehomesim.sim.time;
