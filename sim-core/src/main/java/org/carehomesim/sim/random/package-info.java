/** Keyed random numbers: a draw is a function of seed, replicate, who, when and what for, never of order. */
package org.carehomesim.sim.random;
