/** Residents going to hospital and coming back, and new residents moving into empty beds. */
package org.carehomesim.sim.hospital;
