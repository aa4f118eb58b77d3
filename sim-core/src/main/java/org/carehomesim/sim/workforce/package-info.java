/** Who works which shift where: rosters, absence and its reasons, turnover, overtime, bank and agency staff. */
package org.carehomesim.sim.workforce;
