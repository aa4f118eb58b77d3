/** Care homes with their beds, rooms and units. */
package org.carehomesim.sim.place;
