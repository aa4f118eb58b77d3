/** Personal protective equipment: what is needed, used, rationed, ordered, drawn from stockpiles and shared. */
package org.carehomesim.sim.supply;
