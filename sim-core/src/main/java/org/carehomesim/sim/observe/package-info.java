/** What is recorded of a run: counts by day, by home and in total, and the line list of infections. */
package org.carehomesim.sim.observe;
