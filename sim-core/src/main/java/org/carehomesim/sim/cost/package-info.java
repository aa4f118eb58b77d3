/** What measures and illness cost, by payer, and the quality-adjusted life years lost. */
package org.carehomesim.sim.cost;
