/** Swabs, test sensitivity by time since infection, and results after a turnaround time. */
package org.carehomesim.sim.testing;
