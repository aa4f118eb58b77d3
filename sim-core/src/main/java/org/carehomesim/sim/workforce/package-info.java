/** Who works which shift where: rosters, absence, overtime, bank and agency staff. */
package org.carehomesim.sim.workforce;
