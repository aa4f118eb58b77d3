/** Personal protective equipment: stock, deliveries, use and shortage. */
package org.carehomesim.sim.supply;
